import { createHmac } from 'node:crypto';
import type { CommandContext } from '@kith/service-kit';
import { type Delivery, idempotencyKey } from '../../domain/delivery/delivery.ts';
import { runFile } from '../files/run-file.ts';

/** What is sent, and where the next part begins. */
interface Parcel {
  readonly body: string;
  readonly next?: string;
}

/** The payroll of a run as it is sent: those employed and independents apart, each list the file that `payRunFile` gives. */
export async function parcelOf(context: CommandContext, { runId, after }: Delivery): Promise<Parcel> {
  const asked = { runId, format: 'JSON', after } as const;
  const payroll = await runFile(context, { ...asked, kind: 'PAYROLL' });
  const selfBilling = await runFile(context, { ...asked, kind: 'SELF_BILLING' });
  const lists = [payroll, selfBilling].map(({ content }) => content.trimEnd());
  const body = `{"format":"kith.payroll-delivery.v1","payroll":${lists[0]},"selfBilling":${lists[1]}}`;
  return { body, ...(payroll.next !== undefined && { next: payroll.next }) };
}

/**
 * What says whom it is from and that it is whole: `t` is the time in seconds, `v1` the HMAC-SHA256 of `t`, a full stop
 * and the body, in hexadecimal. Tries of one delivery have one idempotency key.
 */
export function headersOf(
  delivery: Delivery,
  body: string,
  { secret, now }: { readonly secret: string; readonly now: string },
): Record<string, string> {
  const seconds = Math.floor(Date.parse(now) / 1_000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return {
    'content-type': 'application/json',
    'user-agent': 'Kith',
    'idempotency-key': idempotencyKey(delivery),
    'kith-signature': `t=${seconds},v1=${signature}`,
  };
}
