import type { IssuedStatement } from './statement.ts';

/**
 * Whether pay came to the Real Living Wage for all time worked, as the statement itself shows it: in its own period, and
 * in each earlier one that late work belongs to. Undefined when nothing was worked.
 */
export function reachesLivingWage({ periods }: Pick<IssuedStatement, 'periods'>): boolean | undefined {
  const tests = periods
    .flatMap((period) => period.tests)
    .filter(({ required, minutes }) => required.table === 'REAL_LIVING_WAGE' && minutes > 0);
  return tests.length === 0 ? undefined : tests.every(({ passes }) => passes);
}
