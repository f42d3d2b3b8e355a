import type { KithEvent } from '@kith/contracts';
import { kithError, unwrap } from '@kith/kernel';
import { type Change, type CommandContext, change, decided } from '@kith/service-kit';
import { type Delivery, deliveryOf, sentAgain } from '../../domain/delivery/delivery.ts';
import { deliveries, payrollHooks } from '../../store/deliveries.ts';
import { payRuns } from '../../store/pay-runs.ts';

/** A run was issued: its payroll is to be sent, if the circle has it sent anywhere. Once, however often this is heard. */
export function beginDelivery(
  { data }: KithEvent<'PayRunIssued'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const [run, hooks] = await Promise.all([work.get(payRuns, data.runId), work.get(payrollHooks)]);
    if (run?.state !== 'ISSUED' || !hooks?.hook) return;
    const delivery = deliveryOf({ runId: run.id, to: run.to }, { part: 1 }, context.now);
    if (!(await work.get(deliveries, delivery.id))) work.put(deliveries, delivery);
  });
}

/** Has a delivery sent again, now. Throws `NOT_FOUND`, `WRONG_STATE` for one that was delivered. */
export function sendAgain(context: CommandContext, id: string): Promise<Delivery> {
  return change(context, async (work) => {
    const delivery = await work.get(deliveries, id);
    if (!delivery) throw kithError('NOT_FOUND');
    const after = unwrap(sentAgain(delivery, context.now));
    if (after !== delivery) work.put(deliveries, after);
    return after;
  });
}
