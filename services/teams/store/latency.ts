import { randomUUID } from 'node:crypto';
import type { MonthText } from '@kith/kernel';
import type { Item, Table, Write } from '@kith/service-kit';
import type { LatencyEntry } from '../domain/requests/latency.ts';
import type { Kept } from './kept.ts';

const LATENCY = 'LATENCY';

/** The write by which the circle counts a step of some request. Its key says when and what, never whose. */
export function latencyWrite(entry: LatencyEntry): Write {
  const sk = `${entry.month}#${entry.step}#${randomUUID()}`;
  return { put: { pk: LATENCY, sk, ...entry, version: 1 } as Item };
}

/** All that the circle counted up to the end of a month, from its beginning: a few hundred small items in years. */
export function latencyUntil(table: Table, month: MonthText): Promise<Kept<LatencyEntry>[]> {
  return table.all<Kept<LatencyEntry>>({ pk: LATENCY, between: ['', `${month}~`] });
}
