import type { DateText, Pence } from '@kith/kernel';
import { type Change, type CommandContext, decided, type Work } from '@kith/service-kit';
import { type BookedWeek, plannedOf, plannedPence, withPlanned } from '../../domain/budget/booked-week.ts';
import { budgetOf, daysOfWeek } from '../../domain/budget/budget.ts';
import { isExceeded, mayTell, toldOf } from '../../domain/budget/telling.ts';
import type { VisitRecord } from '../../domain/visit.ts';
import { listPostings } from '../../store/entries.ts';
import { bookedWeeks, budgetsTold, teamFundings } from '../../store/funding.ts';

/**
 * Adds to the change of a visit what follows for the budget of its team: what its week will be charged, and, when that
 * is more than the week may cost, that the owner's side is told (P13). `charged` is what the change itself charges the
 * team, in pence.
 */
export async function withBudget<After extends VisitRecord>(
  context: CommandContext,
  before: VisitRecord | undefined,
  change: Change<After>,
  charged: Pence = 0,
): Promise<Change<After>> {
  if (change.writes.length === 0) return change;
  const [earlier, later] = [plannedOf(before), plannedOf(change.value)];
  const teamId = (later ?? earlier)?.teamId;
  const weeks = new Set([earlier, later].flatMap((planned) => planned?.week ?? []));
  if (teamId === undefined) return change;
  const follows = await decided(context, async (work) => {
    for (const week of weeks) {
      const kept = await weekOf(work, teamId, week);
      work.put(bookedWeeks, withPlanned(kept, change.value.visitId, later));
      await tellWhenExceeded(work, teamId, week, charged);
    }
  });
  return {
    value: change.value,
    writes: [...change.writes, ...follows.writes],
    events: [...change.events, ...follows.events],
  };
}

/**
 * Tells a team's owner side when what a week was and will be charged is more than it may cost: once a week at most.
 * `charged` is what this very decision charges.
 */
export async function tellWhenExceeded(
  work: Work,
  teamId: string,
  week: DateText,
  charged: Pence = 0,
): Promise<void> {
  const { table, now } = work.context;
  const funding = await work.get(teamFundings, teamId);
  if (!funding) return;
  const told = await work.get(budgetsTold, teamId);
  if (!mayTell(told, week, now)) return;
  // Whoever changes the budget at the same moment sees this week, or is seen.
  work.hold(teamFundings, teamId);
  const days = daysOfWeek(week);
  const posted = await listPostings(table, `team:${teamId}`, days.from, days.to);
  const confirmed = posted.reduce((sum, { pence }) => sum + pence, charged);
  const planned = plannedPence([await weekOf(work, teamId, week)], days.from, days.to);
  const budget = budgetOf(days, funding, { confirmed, planned });
  if (budget.budget === undefined || !isExceeded(budget)) return;
  const sequence = work.versionOf(budgetsTold, teamId);
  const data = { teamId, week, budgetPence: budget.budget, expectedPence: confirmed + planned };
  work.say('BudgetExceeded', { subject: teamId, sequence }, data);
  work.put(budgetsTold, toldOf(teamId, told, week, now));
}

async function weekOf(work: Work, teamId: string, week: DateText): Promise<BookedWeek> {
  return (await work.get(bookedWeeks, teamId, week)) ?? { teamId, week, visits: [] };
}
