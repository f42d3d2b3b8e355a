import {
  type DateText,
  derivedId,
  type Id,
  type InstantText,
  nextTryAt,
  ok,
  type PersonId,
  type Result,
  refusal,
  refused,
  type Tried,
  tryBegun,
  wasLastTry,
} from '@kith/kernel';

/** Where a circle has its payroll sent, and what it is signed with. */
export interface PayrollHook {
  readonly url: string;
  readonly secret: string;
  readonly setAt: InstantText;
  readonly setBy: PersonId;
}

/** `WAITING`: to be sent, or sent again · `SENDING` · `DELIVERED` · `FAILED`: every try was in vain */
export type DeliveryState = 'WAITING' | 'SENDING' | 'DELIVERED' | 'FAILED';

/** A part of an issued run's payroll on its way out (C10). */
export interface Delivery extends Tried {
  readonly id: Id<'delivery'>;
  readonly runId: Id<'payrun'>;
  /** Runs of more workers than one file holds go out in parts, one after the other. */
  readonly part: number;
  /** Where the part before this one ended. */
  readonly after?: string;
  readonly state: DeliveryState;
  readonly createdAt: InstantText;
  readonly deliveredAt?: InstantText;
  /** Why the last try was in vain. */
  readonly problem?: string;
}

/** The delivery of a part of a run: the same, whoever asks for it. */
export function deliveryOf(
  { runId, to }: { readonly runId: Id<'payrun'>; readonly to: DateText },
  { part, after }: { readonly part: number; readonly after?: string },
  now: InstantText,
): Delivery {
  return {
    id: derivedId('delivery', `${runId}#${part}`, to),
    runId,
    part,
    ...(after !== undefined && { after }),
    state: 'WAITING',
    tries: 0,
    dueAt: now,
    createdAt: now,
  };
}

/** What the receiver knows two tries of one delivery by: the run, and from the second part on its part. */
export function idempotencyKey({ runId, part }: Pick<Delivery, 'runId' | 'part'>): string {
  return part === 1 ? runId : `${runId}.${part}`;
}

/** Whether it is to be sent now, by whoever comes first. */
export function isDue({ state, dueAt }: Delivery, now: InstantText): boolean {
  return (state === 'WAITING' || state === 'SENDING') && dueAt <= now;
}

/** Whether its last try was begun, and its lease is over without a word of what came of it. */
export function isBrokenOff(delivery: Delivery): boolean {
  return delivery.state === 'SENDING' && wasLastTry(delivery);
}

/** It is being sent: nobody else does until the lease is over. */
export function begun(delivery: Delivery, now: InstantText): Delivery {
  return { ...delivery, state: 'SENDING', ...tryBegun(delivery, now) };
}

/** It was taken. */
export function delivered({ problem: _, ...delivery }: Delivery, now: InstantText): Delivery {
  return { ...delivery, state: 'DELIVERED', deliveredAt: now };
}

/** A try was in vain: the next one is later each time, and after the last one it is kept as failed. */
export function inVain(delivery: Delivery, problem: string, now: InstantText): Delivery {
  const dueAt = nextTryAt(delivery, now);
  if (dueAt === undefined) return { ...delivery, state: 'FAILED', problem };
  return { ...delivery, state: 'WAITING', problem, dueAt };
}

/** Someone has it sent again, at once. Refusal: `WRONG_STATE` for what was delivered. */
export function sentAgain(delivery: Delivery, now: InstantText): Result<Delivery> {
  if (delivery.state === 'DELIVERED') {
    return refused(refusal('WRONG_STATE', { what: 'It was delivered.', fix: 'Nothing to do.' }));
  }
  if (delivery.state === 'SENDING') return ok(delivery);
  return ok({ ...delivery, state: 'WAITING', tries: 0, dueAt: now });
}
