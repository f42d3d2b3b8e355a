import { askAgain, deliver, hour, outage, pass, round } from './people/circumstances.ts';
import type { Kind } from './people/kind.ts';
import { consent, resume, stop, takeBack } from './people/neighbours.ts';
import { agree, answer, cancel, end, widen } from './people/owners.ts';
import { check, live, need, train } from './people/teams.ts';
import { confirm, log } from './people/time.ts';
import { answerNamed, cannotMake, choose, claim, grant, release, revoke } from './people/workers.ts';
import { type Random, random } from './random.ts';

/** Everything that may happen, and how often compared to the rest. */
const kinds: Readonly<Record<string, { readonly kind: Kind; readonly weight: number }>> = {
  deliver: { kind: deliver, weight: 44 },
  claim: { kind: claim, weight: 14 },
  answer: { kind: answer, weight: 12 },
  widen: { kind: widen, weight: 3 },
  pass: { kind: pass, weight: 2 },
  round: { kind: round, weight: 4 },
  hour: { kind: hour, weight: 3 },
  log: { kind: log, weight: 5 },
  confirm: { kind: confirm, weight: 5 },
  release: { kind: release, weight: 1 },
  askAgain: { kind: askAgain, weight: 3 },
  cannotMake: { kind: cannotMake, weight: 0.8 },
  answerNamed: { kind: answerNamed, weight: 2 },
  check: { kind: check, weight: 0.6 },
  grant: { kind: grant, weight: 1 },
  revoke: { kind: revoke, weight: 0.7 },
  cancel: { kind: cancel, weight: 2 },
  agree: { kind: agree, weight: 1.5 },
  choose: { kind: choose, weight: 0.6 },
  end: { kind: end, weight: 0.2 },
  live: { kind: live, weight: 0.2 },
  need: { kind: need, weight: 0.3 },
  train: { kind: train, weight: 0.6 },
  stop: { kind: stop, weight: 0.5 },
  resume: { kind: resume, weight: 2 },
  consent: { kind: consent, weight: 2 },
  takeBack: { kind: takeBack, weight: 0.7 },
  outage: { kind: outage, weight: 0.7 },
};

/** One thing that is to happen. What exactly, and what goes wrong, it draws from a seed of its own. */
export interface Step {
  readonly index: number;
  readonly kind: Kind;
  readonly seed: number;
  /** Shared by those of one moment who have an eye on the same things. */
  readonly focus?: number;
}

/** What is to happen, one group after another; those of a group at the same moment. */
export type Plan = readonly (readonly Step[])[];

/** Draws a plan. Every step has a seed of its own, so that leaving out one does not change the dice of the others. */
export function planOf(dice: Random, groups: number): Plan {
  let index = 0;
  // Some seeds do little but one or the other: rare things meet there.
  const mood = Object.values(kinds).map(({ kind, weight }) => ({
    kind,
    weight: dice.chance(0.15) ? weight * 4 : weight,
  }));
  const total = mood.reduce((sum, { weight }) => sum + weight, 0);
  const draw = (): Kind => {
    let left = dice.fraction() * total;
    for (const { kind, weight } of mood) {
      left -= weight;
      if (left < 0) return kind;
    }
    return deliver;
  };
  return Array.from({ length: groups }, () => {
    const focus = dice.chance(0.8) ? dice.below(1000) : undefined;
    const steps = dice.pick([1, 2, 2, 3, 3]);
    // Now and then all do the same: a rush.
    const same = dice.chance(0.3) ? dice.pick([claim, draw()]) : undefined;
    return Array.from({ length: steps }, () => ({
      index: index++,
      kind: same ?? draw(),
      seed: dice.seed(),
      ...(focus !== undefined && steps > 1 && { focus }),
    }));
  });
}

/** The dice of one step. */
export function diceOf({ seed, focus }: Step): Random {
  return random(seed, focus);
}
