import type { MinutesByKind } from '@kith/contracts';
import { newId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryFor } from './ledger.ts';
import { sumOf, totalOf, undisputed } from './minutes.ts';
import { priceOf } from './price.ts';
import { settlementOf } from './settlement/sums.ts';
import { statementOf } from './statement.ts';
import type { Booking } from './visit.ts';

const circles = ['clapton', 'homerton', 'stoke-newington'];
const upTo = (max: number) => fc.integer({ min: 0, max });
const terms = fc.record({ worker: upTo(10_000), payer: upTo(10_000), hostShare: upTo(10_000) });
const minutes: fc.Arbitrary<MinutesByKind> = fc.record({ contact: upTo(700), travel: upTo(300) });
const circle = fc.constantFrom(...circles);

/** Any visit that could be agreed, in one circle or between two. */
const visit = fc
  .record({ hostCircle: circle, homeCircle: circle, terms, ratePence: upTo(10_000), agreed: minutes })
  .map(({ agreed, ...agreedOn }) => {
    const booking: Booking = {
      ...agreedOn,
      window: { from: '2026-11-21T09:00:00Z', to: '2026-11-21T13:00:00Z' },
      workerId: 'ines',
      teamId: newId('team'),
      sequence: 1,
    };
    return { visitId: newId('visit'), booking, agreed };
  });

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const booked = (visits: readonly Parameters<typeof entryFor>[0][]) =>
  visits.flatMap((one) =>
    [...new Set([one.booking.hostCircle, one.booking.homeCircle])].map((where) => ({
      where,
      ...entryFor(one, where, '2026-11-22T09:00:00Z'),
    })),
  );

describe('the ledgers', () => {
  it('P15: every entry of every circle adds up to nothing, and in whole pence', () => {
    fc.assert(
      fc.property(visit, (one) => {
        for (const { postings } of booked([one])) {
          expect(sum(postings.map(({ pence }) => pence))).toBe(0);
          expect(postings.every(({ pence }) => Number.isSafeInteger(pence))).toBe(true);
        }
      }),
    );
  });

  it('P15: what one circle owes another, the other is owed: every month nets to one figure', () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 30 }), (visits) => {
        const between = (own: string, neighbour: string) =>
          settlementOf(
            booked(visits)
              .filter(({ where }) => where === own)
              .flatMap(({ work, postings }) => postings.map((posting) => ({ ...posting, work })))
              .filter(({ account }) => account === `circle:${neighbour}`),
            own,
          );
        for (const own of circles) {
          for (const neighbour of circles.filter((other) => other !== own)) {
            const [ours, theirs] = [between(own, neighbour), between(neighbour, own)];
            expect(ours.net + theirs.net).toBe(0);
            expect([ours.owed, ours.minutesReceived]).toEqual([theirs.due, theirs.minutesLent]);
          }
        }
      }),
    );
  });

  it('P15: over all circles teams pay what workers and commons get, once a visit', () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 30 }), (visits) => {
        const postings = booked(visits).flatMap((entry) => entry.postings);
        const of = (prefix: string) =>
          sum(postings.filter(({ account }) => account.startsWith(prefix)).map(({ pence }) => pence));
        expect(of('team') + of('worker') + of('commons')).toBe(0);
        expect(of('circle')).toBe(0);
        const charged = visits.map(
          ({ booking, agreed }) => priceOf(agreed.contact ?? 0, booking.ratePence, booking.terms).charge,
        );
        expect(of('team')).toBe(sum(charged));
      }),
    );
  });
});

describe('a price', () => {
  it('P5: worker and commons make the charge to the penny, and both halves of the commons its whole', () => {
    fc.assert(
      fc.property(upTo(1440), upTo(10_000), terms, (paidMinutes, rate, agreed) => {
        const price = priceOf(paidMinutes, rate, agreed);
        expect(price.net + price.commons).toBe(price.charge);
        expect(price.hostCommons + price.homeCommons).toBe(price.commons);
        expect(price.net).toBeLessThanOrEqual(price.listed);
        expect(price.charge).toBeGreaterThanOrEqual(price.listed);
      }),
    );
  });

  it.each([
    ['P5: 3 h at £18.50', 180, 1850, { charge: 6521, net: 5134, commons: 1387, listed: 5550 }],
    [
      'P15: 4 h at £19.00',
      240,
      1900,
      { charge: 8930, net: 7030, commons: 1900, hostCommons: 950, homeCommons: 950 },
    ],
    ['P15: an odd penny of the commons is the host’s', 180, 1850, { hostCommons: 694, homeCommons: 693 }],
  ])('%s', (_, paidMinutes, rate, expected) => {
    expect(priceOf(paidMinutes, rate, { worker: 750, payer: 1750, hostShare: 5000 })).toMatchObject(expected);
  });
});

describe('minutes', () => {
  it('P9: what nobody disputes is never more than either said, and all of it when both say the same', () => {
    fc.assert(
      fc.property(minutes, minutes, (logged, confirmed) => {
        const agreed = undisputed(logged, confirmed);
        expect(agreed.contact ?? 0).toBe(Math.min(logged.contact ?? 0, confirmed.contact ?? 0));
        expect(totalOf(undisputed(logged, logged))).toBe(totalOf(logged));
      }),
    );
  });

  it('P1: add up over visits as they do over kinds', () => {
    fc.assert(
      fc.property(fc.array(minutes), (all) => {
        expect(totalOf(sumOf(all))).toBe(sum(all.map(totalOf)));
      }),
    );
  });
});

describe('a statement', () => {
  it('P2: never shows a true hourly rate above the listed one, and none when nothing was worked', () => {
    fc.assert(
      fc.property(fc.array(visit, { minLength: 1, maxLength: 20 }), (visits) => {
        const works = visits.map((one) => entryFor(one, one.booking.homeCircle, '2026-11-22T09:00:00Z').work);
        const { trueHourlyRate, paidSharePercent, workedMinutes } = statementOf(works);
        const highest = Math.max(...works.map(({ ratePence }) => ratePence));
        if (workedMinutes === 0) expect([trueHourlyRate, paidSharePercent]).toEqual([null, null]);
        // A line rounds up by half a penny at most, which a short visit spreads over few minutes.
        else expect(trueHourlyRate).toBeLessThanOrEqual(highest + (30 * works.length) / workedMinutes + 1);
      }),
    );
  });
});
