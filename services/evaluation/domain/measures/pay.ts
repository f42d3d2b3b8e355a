import type { StatementFact } from '../facts/figures.ts';
import { countOf, type Part, sumOf } from './part.ts';

/** Time paid of time worked, on the statements issued in a month (N3; 105 of 210 hours are 50.0 %). */
export function paidShare(statements: readonly StatementFact[], teams: number): Part {
  return {
    numerator: atLeastNothing(sumOf(statements, ({ paidMinutes }) => paidMinutes)),
    denominator: atLeastNothing(sumOf(statements, ({ workedMinutes }) => workedMinutes)),
    of: countOf(statements.map(({ workerId }) => workerId)),
    teams,
  };
}

/** Workers paid the Real Living Wage for all their time, by every statement issued to them in a month (N3). */
export function livingWage(statements: readonly StatementFact[], teams: number): Part {
  const told = statements.filter((statement) => statement.livingWage !== undefined);
  const workers = new Set(told.map(({ workerId }) => workerId));
  const below = new Set(told.filter((statement) => !statement.livingWage).map(({ workerId }) => workerId));
  return { numerator: workers.size - below.size, denominator: workers.size, of: workers.size, teams };
}

/** Corrections may take back more than a month holds. */
function atLeastNothing(minutes: number): number {
  return Math.max(0, minutes);
}
