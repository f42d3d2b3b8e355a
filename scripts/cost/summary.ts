import { type BillLine, type Deployed, idleMonth, totalOf, typicalMonth, withoutWhatIsFree } from './bill.ts';
import type { Measured } from './measure.ts';
import kept from './measured.json' with { type: 'json' };

/** A circle as `infra/` deploys it; `test/infra/watch.test.ts` holds this to the templates. */
export const deployed: Deployed = { alarms: 1, traced: false, accountKey: false };

/** A month's bill, without alarms and those apart: they are a choice, and the same for every circle. */
export interface Costs {
  readonly measuredOn: string;
  readonly idleLines: readonly BillLine[];
  readonly typicalLines: readonly BillLine[];
  readonly idle: number;
  readonly typical: number;
  readonly alarms: number;
  /** The same for a circle alone in its account, which has all that AWS gives every account for nothing. */
  readonly alone: { readonly idle: number; readonly typical: number; readonly alarms: number };
}

/** Whether figures are kept that somebody measured. */
export function wasMeasured(): boolean {
  return kept.week.requests > 0;
}

/** What a circle costs a month, from what was measured last and kept, or from what is given. */
export function costsOf(measured: Measured = kept): Costs {
  const idleLines = idleMonth(measured, deployed);
  const typicalLines = typicalMonth(measured, deployed);
  const withoutAlarms = (lines: readonly BillLine[]) =>
    totalOf(lines.filter(({ what }) => what !== 'alarms'));
  const alarms = (lines: readonly BillLine[]) => totalOf(lines.filter(({ what }) => what === 'alarms'));
  return {
    measuredOn: measured.measuredOn,
    idleLines,
    typicalLines,
    idle: withoutAlarms(idleLines),
    typical: withoutAlarms(typicalLines),
    alarms: alarms(idleLines),
    alone: {
      idle: withoutAlarms(withoutWhatIsFree(idleLines)),
      typical: withoutAlarms(withoutWhatIsFree(typicalLines)),
      alarms: alarms(withoutWhatIsFree(idleLines)),
    },
  };
}

/** Dollars as people read them: `$0.043`. */
export function inDollars(usd: number): string {
  return `$${usd.toFixed(usd < 0.1 ? 3 : 2)}`;
}
