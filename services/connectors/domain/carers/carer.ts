import {
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  ok,
  type PersonId,
  type Result,
} from '@kith/kernel';
import { problem } from '../teams/word.ts';

/** How it stands with the assessment a carer has a right to. */
export const assessmentStates = ['NOT_ASKED', 'ASKED', 'HAD', 'NOT_WANTED'] as const;

/** What a carer says of themselves. */
export interface CarerSaid {
  /** What caring is like for them, and what they want to go on doing; as they put it. */
  readonly about?: string;
  /** What would help them. */
  readonly helps?: string;
  readonly assessment: { readonly state: (typeof assessmentStates)[number]; readonly on?: DateText };
  /** Whether the team's connector may see this. */
  readonly connectorSees: boolean;
}

/** Time a carer had or will have for themselves. */
export interface CarerBreak {
  readonly id: Id<'break'>;
  readonly from: DateText;
  readonly to: DateText;
}

/** Someone who cares for a team's owner unpaid, in their own right: it is theirs, whatever becomes of the team (K11). */
export interface Carer extends CarerSaid {
  readonly personId: PersonId;
  readonly teamId: string;
  readonly since: InstantText;
  readonly breaks: readonly CarerBreak[];
}

/** What a carer said, in the stead of what they said before. Refusal: `BAD_INPUT` for a day of the assessment that lies ahead, or is missing. */
export function said(
  before: Carer | undefined,
  who: Pick<Carer, 'personId' | 'teamId'>,
  words: CarerSaid,
  now: InstantText,
): Result<Carer> {
  const { state, on } = words.assessment;
  const isDated = state === 'ASKED' || state === 'HAD';
  if (isDated && on === undefined) return problem('assessmentOn', 'It needs a day');
  if (on !== undefined && on > dateOf(now)) return problem('assessmentOn', 'It cannot lie ahead');
  return ok({ ...who, ...words, since: before?.since ?? now, breaks: before?.breaks ?? [] });
}

/** With a break written down; one with the same id is mended. Refusal: `BAD_INPUT` when it ends before it begins. */
export function withBreak(carer: Carer, fresh: CarerBreak): Result<Carer> {
  if (fresh.to < fresh.from) return problem('to', 'Not before it begins');
  const others = carer.breaks.filter(({ id }) => id !== fresh.id);
  const breaks = [...others, fresh].sort((one, other) => (one.from < other.from ? -1 : 1));
  return ok({ ...carer, breaks: breaks.slice(-MOST_BREAKS) });
}

/** The newest are kept: a year of weeks, and room. */
const MOST_BREAKS = 100;
