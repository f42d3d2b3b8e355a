import type { Group } from '@kith/contracts';
import type { DateText, InstantText, PersonId } from '@kith/kernel';
import { addDays, derivedId } from '@kith/kernel';
import { inGroupOrder } from '../groups.ts';
import type { InstrumentId } from '../instruments/instrument.ts';
import { burden } from '../rules/burden.ts';
import { type Instruments, itemsIn, type Plan } from './plan.ts';

/** What someone is to a team. */
export interface Tie {
  readonly teamId: string;
  readonly group: Group;
}

/** What someone is asked together: about themselves, or about one team. */
export interface AskedPart extends Tie {
  readonly about: 'SELF' | 'TEAM';
  readonly instruments: readonly InstrumentId[];
}

/** How an answer came in (E8). */
export const modes = ['APP', 'LINK', 'PAPER', 'PHONE'] as const;
export type Mode = (typeof modes)[number];

/**
 * That someone is asked in a round, and under which code their answers are: never what they answered. It is gone a day
 * after the round closed, and then nothing leads from a person to a sheet.
 */
export interface Asked {
  readonly roundId: string;
  readonly personId: PersonId;
  /** The respondent code: on the form, and the only name of the sheet. */
  readonly code: string;
  readonly parts: readonly AskedPart[];
  readonly reminders: number;
  readonly answered?: Sent;
  /** Someone else's answers for this person, on a sheet of their own (E9). */
  readonly proxy?: Sent & { readonly code: string };
  /** They would rather not take part. */
  readonly skippedAt?: InstantText;
  /** The teams that may see themselves in words, as far as this person is concerned (E11). */
  readonly agrees: readonly string[];
}

/** How a sheet was filled in. */
export interface Sent {
  readonly mode: Mode;
  readonly at: InstantText;
  /** Who keyed it, unless it was the person themselves. */
  readonly by?: PersonId;
}

/**
 * What someone is asked in a round: once about themselves, as one of the first of their groups, and about as many of
 * their teams as the burden allows (E7). Which teams, the round draws: another round, other teams.
 */
export function partsFor(
  ties: readonly Tie[],
  { roundId, plan, instruments }: { roundId: string; plan: Plan; instruments: Instruments },
): AskedPart[] {
  const inOrder = [...ties].sort(
    (one, other) =>
      inGroupOrder(one.group, other.group) ||
      drawn(roundId, one.teamId).localeCompare(drawn(roundId, other.teamId)),
  );
  const isAboutTeam = (id: InstrumentId) => instruments.get(id)?.isAboutTeam === true;
  const self = inOrder.slice(0, 1).map((tie): AskedPart => {
    return { ...tie, about: 'SELF', instruments: plan[tie.group].filter((id) => !isAboutTeam(id)) };
  });
  const teams = inOrder.map((tie): AskedPart => {
    return { ...tie, about: 'TEAM', instruments: plan[tie.group].filter(isAboutTeam) };
  });
  let left: number = burden.mostItems;
  return [...self, ...teams].filter((part) => {
    const items = itemsIn(part.instruments, instruments);
    if (items === 0 || items > left) return false;
    left -= items;
    return true;
  });
}

/** Whether someone who was last asked on a day may be asked on another (E7). */
export function mayBeAsked(last: DateText | undefined, on: DateText): boolean {
  return last === undefined || addDays(last, 7 * burden.weeksApart) <= on;
}

function drawn(roundId: string, teamId: string): string {
  return derivedId('round', `${roundId} ${teamId}`, '2000-01-01');
}
