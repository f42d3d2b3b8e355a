import { type DateText, dateOf, type InstantText } from '@kith/kernel';

/** What the co-op has agreed on hats. */
export interface HatPolicy {
  readonly from: DateText;
  readonly source: string;
  /** How many days others may object to an offer: unless said, at least, at most. */
  readonly windowDays: { readonly usual: number; readonly least: number; readonly most: number };
  /** How long someone has after the last of the team was reached, at least. */
  readonly hoursAfterReached: number;
  /** The longest term. */
  readonly longestWeeks: number;
  /** How many days before the end of a term its holder is reminded (T11). */
  readonly reminderDays: number;
  /** How many days before the end of a term the next one may be settled. */
  readonly renewalDays: number;
  /** In how many teams someone may be the community connector (T18). */
  readonly connectorTeams: number;
  /** From what share of a team's hats, held by one person, the team is asked to look at it (T12). */
  readonly loadAbove: number;
}

/** Newest last. */
const policies: readonly HatPolicy[] = [
  {
    from: '2024-01-01',
    source: 'Policy of the co-op; rows T8, T11, T12, T18.',
    windowDays: { usual: 5, least: 1, most: 14 },
    hoursAfterReached: 24,
    longestWeeks: 52,
    reminderDays: 14,
    renewalDays: 56,
    connectorTeams: 3,
    loadAbove: 0.5,
  },
];

/** The policy in force. */
export function hatPolicy(now: InstantText): HatPolicy {
  const today = dateOf(now);
  const found = policies.findLast(({ from }) => from <= today) ?? policies[0];
  if (!found) throw new Error('There is no policy on hats.');
  return found;
}
