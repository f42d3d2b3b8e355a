import { kithError, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { type Delivery, deliveryOf, sentAgain } from '../../domain/delivery/delivery.ts';
import type { PayRun } from '../../domain/pay-run/run.ts';
import { deliveries, payrollHooks } from '../../store/deliveries.ts';

/** The payroll of a run that was issued is to be sent, if the circle has it sent anywhere. Once, however often it is asked. */
export async function beginDelivery(work: Work, run: PayRun): Promise<void> {
  const hooks = await work.get(payrollHooks);
  if (!hooks?.hook) return;
  const delivery = deliveryOf({ runId: run.id, to: run.to }, { part: 1 }, work.context.now);
  if (!(await work.get(deliveries, delivery.id))) work.put(deliveries, delivery);
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
