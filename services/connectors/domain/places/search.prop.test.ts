import { addDays, newId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed } from './catalogue.ts';
import { type Place, placeKinds } from './place.ts';
import { placesThatFit as found } from './search.ts';
import { understand, type Wishes } from './wishes.ts';

const TODAY = '2026-11-23';
const placesThatFit = (places: readonly Place[], wishes: Wishes) =>
  found(places.map(listed), wishes, { said: [], today: TODAY });
const words = fc.array(fc.constantFrom('tea', 'Singing', 'garden', 'café', 'step-free', 'free'), {
  maxLength: 3,
});
const aPlace: fc.Arbitrary<Place> = fc.record({
  placeId: fc.constant(null).map(() => newId('place')),
  name: words.map((some) => some.join(' ')),
  kind: fc.constantFrom(...placeKinds),
  about: words.map((some) => some.join(', ')),
  address: fc.constant('Somewhere'),
  outwardCode: fc.constantFrom('E5', 'E9', 'N16'),
  stepFree: fc.boolean(),
  costPence: fc.constantFrom(0, 100),
  checkedOn: fc.integer({ min: 0, max: 400 }).map((days) => addDays(TODAY, -days)),
});
const aSearch = fc.record({
  words: words.map((some) => some.join(', ')),
  stepFree: fc.boolean(),
  free: fc.boolean(),
  outwardCodes: fc.subarray(['E5', 'E9', 'N16']),
});

describe('a search for places', () => {
  it('K1: gives the same answer in the same order, however the places lie, each fitting and with three reasons at most', () => {
    fc.assert(
      fc.property(fc.array(aPlace, { maxLength: 12 }), aSearch, fc.nat(), (places, search, turn) => {
        const wishes = understand(search);
        const matches = placesThatFit(places, wishes);
        const cut = turn % (places.length || 1);
        const turned = [...places.slice(cut), ...places.slice(0, cut)].reverse();
        expect(placesThatFit(turned, wishes)).toEqual(matches);
        for (const { place, reasons } of matches) {
          expect(reasons.length).toBeLessThanOrEqual(3);
          expect(place.stepFree || !wishes.stepFree).toBe(true);
          expect(place.costPence === 0 || !wishes.free).toBe(true);
        }
      }),
    );
  });

  it('K1: asks for more and finds no more', () => {
    fc.assert(
      fc.property(fc.array(aPlace, { maxLength: 12 }), aSearch, (places, search) => {
        const all = placesThatFit(places, understand({}));
        const some = placesThatFit(places, understand(search));
        expect(all).toHaveLength(places.length);
        expect(some.length).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});
