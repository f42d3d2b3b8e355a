import { gbp } from '@kith/kernel';
import type { FloorTest } from '../../domain/floor/floors.ts';
import type { Mend } from '../../domain/floor/mends.ts';
import { failing, type IssuedStatement } from '../../domain/pay-run/statement.ts';
import type { FloorFailure, FloorTest as FloorTestShown, Mend as MendShown } from '../../generated.ts';

/** Where pay on a statement lies below the law, and what would mend it. */
export function failuresOf(statement: IssuedStatement): FloorFailure[] {
  const { workerId, runId } = statement;
  return failing(statement).flatMap(({ from, to, tests }) =>
    tests
      .filter(({ standing }) => standing === 'LAW')
      .map((test) => ({ workerId, worker: { id: workerId }, runId, from, to, test: testShown(test) })),
  );
}

/** A floor test as the API shows it. */
export function testShown({ counted, hourly, shortfall, mends, ...test }: FloorTest): FloorTestShown {
  return {
    ...test,
    counted: gbp(counted),
    hourly: hourly === null ? null : gbp(hourly),
    shortfall: gbp(shortfall),
    mends: mends.map(mendShown),
  };
}

function mendShown(mend: Mend): MendShown {
  return {
    how: mend.how,
    amount: 'pence' in mend ? gbp(mend.pence) : null,
    minutes: 'minutes' in mend ? mend.minutes : null,
    rate: 'ratePence' in mend ? gbp(mend.ratePence) : null,
  };
}
