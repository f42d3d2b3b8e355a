import type { ServiceUnderTest } from '@kith/service-kit/testing';

/** What every kind of account of a circle stands at, in pence, summed from everything in its table. */
export async function balances(pay: ServiceUnderTest): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const item of await pay.items()) {
    if (!('account' in item && 'pence' in item)) continue;
    const kind = String(item.account).split(':')[0] ?? '';
    sums[kind] = (sums[kind] ?? 0) + Number(item.pence);
  }
  return sums;
}
