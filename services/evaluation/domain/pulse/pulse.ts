import type { PersonId } from '@kith/kernel';
import { type Band, bandOf, LEAST_ANSWERS, type Thirds, withOne } from '../bands.ts';
import { type PulseItem, pulseItems } from '../rules/pulse.ts';

/** Answers to a pulse; an item may be left out. */
export type Answers = Partial<Record<PulseItem, number>>;

/** How many answered low, in the middle and high. Answers are kept as nothing else, and so cannot be read back. */
export type Tally = Readonly<Record<PulseItem, Thirds>>;

/** That someone answered; never what. */
export interface Respondent {
  readonly personId: PersonId;
  readonly answerId: string;
  /** Whether they agree that the team sees itself. */
  readonly showTeam: boolean;
  readonly keyed?: Keyed;
}

/** Who keyed what somebody wrote or said, and how they had it (E8). */
export interface Keyed {
  readonly by: PersonId;
  readonly mode: 'PAPER' | 'PHONE';
}

/** A team's month in words. */
interface TeamPulse {
  readonly answers: number;
  readonly bands: Readonly<Record<PulseItem, Band | null>>;
}

const nobody: Tally = { happyYesterday: [0, 0, 0], belonging: [0, 0, 0], safety: [0, 0, 0] };

/** The tally with one person's answers in it. */
export function withAnswers(tally: Tally = nobody, answers: Answers): Tally {
  return mapItems((item) => {
    const answer = answers[item];
    return answer === undefined ? tally[item] : withOne(tally[item], answer, pulseItems[item]);
  });
}

/**
 * What a team may see of a closed pulse (E11): nothing, unless everyone who answered and everyone who was a member when
 * it closed agreed; then a word an item, where at least four answered it.
 */
export function teamPulse(
  tally: Tally,
  respondents: readonly Respondent[],
  members: readonly PersonId[],
): TeamPulse | undefined {
  const agreed = new Set(respondents.filter(({ showTeam }) => showTeam).map(({ personId }) => personId));
  const isAgreed =
    respondents.every(({ showTeam }) => showTeam) && members.every((personId) => agreed.has(personId));
  if (!isAgreed || respondents.length < LEAST_ANSWERS) return undefined;
  return { answers: respondents.length, bands: mapItems((item) => bandOf(tally[item])) };
}

function mapItems<T>(make: (item: PulseItem) => T): Record<PulseItem, T> {
  const items = Object.keys(pulseItems) as PulseItem[];
  return Object.fromEntries(items.map((item) => [item, make(item)])) as Record<PulseItem, T>;
}
