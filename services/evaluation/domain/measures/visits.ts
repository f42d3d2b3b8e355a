import type { MonthText } from '@kith/kernel';
import { type GapFact, isOpen } from '../facts/gap.ts';
import { careRules } from '../rules/care.ts';
import { takesPlace, type VisitFact } from '../visit.ts';
import { countOf, type Part, sumOf } from './part.ts';
import { twelveWeeksTo } from './workforce.ts';

/** Visits by the few people who come to a team most, of all its visits, over twelve weeks (M12, for a whole circle). */
export function continuity(visits: readonly VisitFact[], month: MonthText): Part {
  const { from, to } = twelveWeeksTo(month);
  const made = visits.filter(
    (visit) => visit.day !== undefined && from <= visit.day && visit.day <= to && takesPlace(visit),
  );
  const byTeam = Map.groupBy(made, ({ teamId }) => teamId);
  return {
    numerator: sumOf([...byTeam.values()], byTheFamiliar),
    denominator: made.length,
    of: byTeam.size,
    teams: byTeam.size,
  };
}

function byTheFamiliar(visits: readonly VisitFact[]): number {
  const counts = [...Map.groupBy(visits, ({ workerId }) => workerId).values()].map(({ length }) => length);
  const most = counts.sort((one, other) => other - one).slice(0, careRules.familiarPeople);
  return sumOf(most, (count) => count);
}

/** Minutes of the month that were agreed and that nobody covered to the end, of all that were to be covered (N3). */
export function uncovered(visits: readonly VisitFact[], gaps: readonly GapFact[], month: MonthText): Part {
  const made = visits.filter((visit) => visit.month === month && takesPlace(visit));
  const open = gaps.filter(isOpen);
  const missed = sumOf(open, ({ minutes }) => minutes);
  const teams = countOf([...made, ...open].map(({ teamId }) => teamId));
  return {
    numerator: missed,
    denominator: missed + sumOf(made, ({ minutes = 0 }) => minutes),
    of: teams,
    teams,
  };
}
