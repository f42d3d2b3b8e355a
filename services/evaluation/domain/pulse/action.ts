import type { Id, InstantText, MonthText, PersonId } from '@kith/kernel';
import { addDays, type DateText, dateOf, endOfMonth } from '@kith/kernel';

/** What a team does after a pulse: in its own words, and for itself only (E15). */
export interface TeamAction {
  readonly id: Id<'action'>;
  readonly teamId: string;
  /** The month whose pulse it follows. */
  readonly month: MonthText;
  readonly text: string;
  readonly by: PersonId;
  readonly notedAt: InstantText;
  readonly doneAt?: InstantText;
}

/** That a team's pulse closed, and what followed. */
export interface ClosedPulse {
  readonly teamId: string;
  readonly month: MonthText;
  /** How many things the team noted it does. */
  readonly actions: number;
  /** When whoever holds the check-in hat was reminded: once. */
  readonly remindedAt?: InstantText;
}

/** How long a team has before it is reminded. */
const DAYS_TO_ACT = 14;

/** The day from which a month's pulse should have been acted on. */
function actBy(month: MonthText): DateText {
  return addDays(dateOf(endOfMonth(month)), DAYS_TO_ACT);
}

/** Whether somebody is to be reminded that nothing was noted yet (E15). */
export function isReminderDue({ month, actions, remindedAt }: ClosedPulse, now: InstantText): boolean {
  return actions === 0 && remindedAt === undefined && actBy(month) <= dateOf(now);
}

/** How many pulses a team or a circle could have acted on by now, and on how many it did. */
export function actedOn(pulses: readonly ClosedPulse[], now: InstantText): { acted: number; of: number } {
  const due = pulses.filter(({ month, actions }) => actions > 0 || actBy(month) <= dateOf(now));
  return { acted: due.filter(({ actions }) => actions > 0).length, of: due.length };
}
