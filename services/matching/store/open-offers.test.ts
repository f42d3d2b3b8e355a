import { memoryTable } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import type { OfferCopy } from '../domain/offer-copy.ts';
import { offerCopies } from './cover.ts';
import { lastBeginning, openOffers } from './open-offers.ts';

const NOW = '2026-11-23T09:00:00Z';
const cause = { correlationId: 'test', causationId: 'test' };
const need = { category: 'cooking', outwardCode: 'E5', skills: [], languages: [], ratePence: 1_900 };
const days = ['2026-11-24', '2026-11-26', '2026-11-28'];

/** So many that one round takes none of the days whole; with seconds, without, and with parts of one. */
const offers = days.flatMap((day) =>
  Array.from({ length: 250 }, (_, index): OfferCopy => {
    const clock = `${String(8 + (index % 10)).padStart(2, '0')}:30`;
    const from = `${day}T${clock}${['Z', ':00Z', ':00.250Z'][index % 3]}`;
    const window = { from, to: `${day}T23:00:00Z` };
    const id = `offer_${day}_${String(index).padStart(3, '0')}` as const;
    return { id, hostCircle: 'clapton', state: 'OPEN', hours: { window, need, closesAt: from } };
  }),
);
const placeOf = ({ id, hours }: OfferCopy) => `${hours?.window.from}#${id}`;

async function filled() {
  const table = memoryTable({ circle: 'clapton', service: 'matching' });
  for (let at = 0; at < offers.length; at += 90) {
    const some = offers.slice(at, at + 90);
    const writes = some.map((value) => ({
      put: { ...offerCopies.place(value), version: 1, value },
    }));
    await table.change(cause, NOW, async () => ({ value: undefined, writes, events: [] }));
  }
  return table;
}

const between = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });

describe('the list of open offers', () => {
  it('is read in its order, each offer once, however many stretches and rounds that takes', async () => {
    const table = await filled();
    const stretches = days.map((day) => between(`${day}T09:00:00Z`, `${day}T17:30:00.500Z`));
    const wanted = offers.filter(({ hours }) => {
      const clock = hours?.window.from.slice(11, 16) ?? '';
      return '09:00' <= clock && clock <= '17:30';
    });
    const sorted = wanted.map(placeOf).toSorted();
    const found: { cursor: string; at: string }[] = [];
    for await (const { items, cursorOf } of openOffers(table, stretches, undefined))
      found.push(...items.map((item) => ({ cursor: cursorOf(item), at: placeOf(item.value) })));
    expect(found.map(({ at }) => at)).toEqual(sorted);

    for (const place of [0, 99, 224, 225, 449, found.length - 1]) {
      const rest: string[] = [];
      for await (const { items } of openOffers(table, stretches, found[place]?.cursor))
        rest.push(...items.map(({ value }) => placeOf(value)));
      expect(rest).toEqual(sorted.slice(place + 1));
    }
  });

  it('says when the last one begins', async () => {
    expect(await lastBeginning(await filled())).toBe('2026-11-28T17:30Z');
    expect(await lastBeginning(memoryTable({ circle: 'clapton', service: 'matching' }))).toBeUndefined();
  });
});
