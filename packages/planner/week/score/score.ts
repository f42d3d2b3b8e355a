import type { WeekPlan } from '../document/plan.ts';
import type { Week } from '../document/week.ts';
import { weekAmounts } from './amounts.ts';
import type { WeekComponent, WeekScorecard } from './card.ts';
import { readPlan } from './held.ts';
import { weekViolations } from './rules.ts';

/**
 * Judges a plan of a week from the documents alone: it shares nothing with the search but how a way is read. A plan that
 * breaks a rule has a cost too, which says nothing.
 */
export function scoreWeek(week: Week, plan: WeekPlan): WeekScorecard {
  const read = readPlan(week, plan);
  const amounts = weekAmounts(read);
  const names = Object.keys(amounts) as WeekComponent[];
  const costs = Object.fromEntries(names.map((name) => [name, amounts[name] * week.weights[name]]));
  const filled = new Set(read.visits.map(({ stretch }) => stretch));
  const [covered, open] = [true, false].map((is) => week.stretches.filter(({ id }) => filled.has(id) === is));
  const minutes = (list: Week['stretches'] = []) =>
    list.reduce((total, each) => total + each.minutes * each.crew, 0);
  return {
    objective: names.reduce((total, name) => total + (costs[name] ?? 0), 0),
    costs: costs as Record<WeekComponent, number>,
    amounts,
    violations: weekViolations(read),
    figures: {
      covered: covered?.length ?? 0,
      open: open?.length ?? 0,
      coveredMinutes: minutes(covered),
      openMinutes: minutes(open),
    },
  };
}
