import type { TrueMeasure } from '@kith/contracts';
import type { MonthText } from '@kith/kernel';
import type { RoundResults } from './results.ts';

/**
 * The true measures of the rounds whose results were taken in a month, each measure of a group once. Two rounds of a month
 * ask different people; that they are of the same teams is not known any more, so only the larger number of teams counts.
 */
export function measuresOf(results: readonly RoundResults[], month: MonthText): TrueMeasure[] {
  const sums = new Map<string, TrueMeasure>();
  for (const figure of results.filter((each) => each.month === month).flatMap(({ figures }) => figures)) {
    const name = `${figure.measure} ${figure.group}`;
    const before = sums.get(name);
    sums.set(name, before ? together(before, figure) : figure);
  }
  return [...sums.values()];
}

function together(one: TrueMeasure, other: TrueMeasure): TrueMeasure {
  return {
    ...one,
    numerator: one.numerator + other.numerator,
    denominator: one.denominator + other.denominator,
    of: one.of + other.of,
    teams: Math.max(one.teams, other.teams),
  };
}
