import { type CommandContext, change, find, logger, type Post } from '@kith/service-kit';
import {
  begun,
  type Delivery,
  delivered,
  deliveryOf,
  inVain,
  isBrokenOff,
  isDue,
} from '../../domain/delivery/delivery.ts';
import { deliveries, listDue, payrollHooks } from '../../store/deliveries.ts';
import { payRuns } from '../../store/pay-runs.ts';
import { headersOf, parcelOf } from './body.ts';

/** All of them are under way at once, and each ends by itself well before its function does. */
const MOST_AT_ONCE = 5;

/**
 * Sends what is due (C10). Who is at it says so first, so that one only sends; whoever goes in the middle is followed by
 * another when their lease is over: at least once, under one idempotency key.
 */
export async function deliverDue(context: CommandContext, post: Post): Promise<void> {
  const due = await listDue(context.table, context.now);
  await Promise.all(due.slice(0, MOST_AT_ONCE).map(({ id }) => deliver(context, id, post)));
}

async function deliver(context: CommandContext, id: string, post: Post): Promise<void> {
  const { now } = context;
  const delivery = await change(context, async (work) => {
    const found = await work.get(deliveries, id);
    if (!found || !isDue(found, now)) return undefined;
    if (isBrokenOff(found)) {
      work.put(deliveries, inVain(found, 'it was broken off', now));
      return undefined;
    }
    const mine = begun(found, now);
    work.put(deliveries, mine);
    return mine;
  });
  if (!delivery) return;
  await settle(context, delivery, await sent(context, delivery, post));
}

async function sent(context: CommandContext, delivery: Delivery, post: Post): Promise<Outcome> {
  const hook = (await find(context.table, payrollHooks))?.hook;
  if (!hook) return { taken: false, problem: 'no address is set' };
  try {
    const { body, next } = await parcelOf(context, delivery);
    const headers = headersOf(delivery, body, { secret: hook.secret, now: context.now });
    const outcome = await post(hook.url, { headers, body });
    return outcome.taken ? { ...outcome, next } : outcome;
  } catch (error) {
    logger.error('A payroll to be sent could not be put together.', error as Error);
    return { taken: false, problem: 'its file could not be put together' };
  }
}

type Outcome =
  | { readonly taken: true; readonly next?: string | undefined }
  | { readonly taken: false; readonly problem: string };

/** Keeps what came of a try, unless another one has begun meanwhile; after one part comes the next. */
function settle(context: CommandContext, mine: Delivery, outcome: Outcome): Promise<void> {
  const { now } = context;
  return change(context, async (work) => {
    const found = await work.get(deliveries, mine.id);
    if (found?.state !== 'SENDING' || found.tries !== mine.tries) return;
    if (!outcome.taken) {
      work.put(deliveries, inVain(found, outcome.problem, now));
      return;
    }
    work.put(deliveries, delivered(found, now));
    const run = outcome.next === undefined ? undefined : await work.get(payRuns, mine.runId);
    if (outcome.next === undefined || !run) return;
    const place = { part: mine.part + 1, after: outcome.next };
    const following = deliveryOf({ runId: mine.runId, to: run.to }, place, now);
    if (!(await work.get(deliveries, following.id))) work.put(deliveries, following);
  });
}
