import { askAgain, deliver, hour, outage, overtake, pass, round } from './people/circumstances.ts';
import type { Kind } from './people/kind.ts';
import { callOff, goOn, meet, propose, seek, stopTrying, unseek, wish } from './people/matches.ts';
import { away, back, join, leave, until } from './people/members.ts';
import { consent, resume, stop, takeBack } from './people/neighbours.ts';
import { agree, agreeSoon, answer, cancel, end, widen } from './people/owners.ts';
import { part, refusal, relent } from './people/pairs.ts';
import { check, live, need, train } from './people/teams.ts';
import { confirm, log } from './people/time.ts';
import {
  answerNamed,
  cannotMake,
  choose,
  claim,
  claimAway,
  claimOwn,
  claimSoon,
  grant,
  release,
  revoke,
} from './people/workers.ts';

/** Something that may happen, and how often compared to the rest. */
export interface Weighed {
  readonly kind: Kind;
  readonly weight: number;
}

/** What may happen in every seed. */
export const everyday: readonly Weighed[] = [
  { kind: deliver, weight: 44 },
  { kind: overtake, weight: 2 },
  { kind: claim, weight: 14 },
  { kind: answer, weight: 12 },
  { kind: widen, weight: 3 },
  { kind: pass, weight: 2 },
  { kind: round, weight: 4 },
  { kind: hour, weight: 3 },
  { kind: log, weight: 5 },
  { kind: confirm, weight: 5 },
  { kind: release, weight: 1 },
  { kind: askAgain, weight: 3 },
  { kind: cannotMake, weight: 0.8 },
  { kind: answerNamed, weight: 2 },
  { kind: check, weight: 0.6 },
  { kind: grant, weight: 1 },
  { kind: revoke, weight: 0.7 },
  { kind: cancel, weight: 2 },
  { kind: agree, weight: 1.5 },
  { kind: choose, weight: 0.6 },
  { kind: end, weight: 0.2 },
  { kind: live, weight: 0.2 },
  { kind: need, weight: 0.3 },
  { kind: train, weight: 0.6 },
  { kind: stop, weight: 0.5 },
  { kind: resume, weight: 2 },
  { kind: outage, weight: 0.7 },
];

/** What some seeds are about beside that: so many things that need each other would not meet in all of them. */
export const themes = {
  /** A yes given ahead to whoever comes from next door at short notice (F7). */
  AHEAD: [
    { kind: agreeSoon, weight: 5 },
    { kind: claimSoon, weight: 18 },
    { kind: consent, weight: 4 },
    { kind: takeBack, weight: 3 },
  ],
  /** Parting, and not wanting to meet (M5, M9). */
  PAIRS: [
    { kind: part, weight: 2 },
    { kind: claimOwn, weight: 5 },
    { kind: refusal, weight: 4 },
    { kind: relent, weight: 2 },
    { kind: claimAway, weight: 10 },
    { kind: answerNamed, weight: 2 },
  ],
  /** Coming into a team, resting, leaving it. */
  MEMBERS: [
    { kind: overtake, weight: 8 },
    { kind: join, weight: 5 },
    { kind: claimOwn, weight: 8 },
    { kind: away, weight: 6 },
    { kind: back, weight: 5 },
    { kind: until, weight: 3 },
    { kind: leave, weight: 4 },
    { kind: answerNamed, weight: 3 },
  ],
  /** Hours someone is sought for, two yeses, a paid trial (M1-M7). */
  MATCHES: [
    { kind: seek, weight: 1 },
    { kind: unseek, weight: 0.7 },
    { kind: wish, weight: 6 },
    { kind: propose, weight: 8 },
    { kind: meet, weight: 9 },
    { kind: callOff, weight: 1.5 },
    { kind: goOn, weight: 6 },
    { kind: stopTrying, weight: 1.5 },
    { kind: pass, weight: 3 },
  ],
} as const satisfies Record<string, readonly Weighed[]>;

export type Theme = keyof typeof themes;
