import type { Result } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceOf } from '../price.ts';
import { ratesInUse } from '../rules/shipped-rates.ts';
import type { Posted } from './line.ts';
import { lastDayOf, periodBefore } from './period.ts';
import { printedStatement } from './print.ts';
import { cancelled, issued, noTally, type PayRun, rechecked, sliced, started } from './run.ts';
import { drawnUp } from './statement.ts';

const rates = ratesInUse();
const asked = { id: 'payrun_1', from: '2026-11-01', to: '2026-11-30', period: 'MONTHLY' } as const;
const by = 'gwen';
const now = '2026-12-01T09:00:00Z';
const made = (result: Result<PayRun>): PayRun => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const begun = () => made(started(asked, { rates, by, now }));
const codeOf = (result: Result<PayRun>) => (result.ok ? result.value.state : result.refusal.code);

describe('a pay period', () => {
  it.each([
    ['2026-11-02', 'WEEKLY', '2026-11-08'],
    ['2026-11-02', 'FOUR_WEEKLY', '2026-11-29'],
    ['2026-11-01', 'MONTHLY', '2026-11-30'],
    ['2026-01-26', 'MONTHLY', '2026-02-25'],
    ['2026-01-31', 'MONTHLY', '2026-02-27'],
  ] as const)('from %s, %s, ends on %s', (from, period, to) => {
    expect(lastDayOf(from, period)).toBe(to);
  });

  it('before another holds each earlier day once, without a gap', () => {
    const period = fc.constantFrom('WEEKLY', 'FOUR_WEEKLY', 'MONTHLY');
    const first = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(period, first, fc.integer({ min: 1, max: 400 }), (every, date, back) => {
        const from = date.toISOString().slice(0, 10);
        const day = new Date(date.getTime() - back * 86_400_000).toISOString().slice(0, 10);
        const found = periodBefore(from, every, day);
        expect(found.from <= day && day <= found.to && found.to < from).toBe(true);
        expect(periodBefore(from, every, found.from)).toEqual(found);
        expect(periodBefore(from, every, found.to)).toEqual(found);
      }),
    );
  });
});

describe('a pay run', () => {
  const done = (more: Partial<typeof noTally>) =>
    sliced(begun(), { tally: { ...noTally, ...more }, after: 'zoe', hasMore: false }, now);

  it('is ready after its last slice, or blocked by anyone below the law or in another run', () => {
    expect(sliced(begun(), { tally: noTally, after: 'ann', hasMore: true }, now)).toMatchObject({
      state: 'CHECKING',
      after: 'ann',
      step: 2,
    });
    expect([done({}).state, done({ blocked: 1 }).state, done({ heldUp: 1 }).state]).toEqual([
      'READY',
      'BLOCKED',
      'BLOCKED',
    ]);
  });

  it('is issued only when ready; with holiday pay to book, slice by slice', () => {
    expect(codeOf(issued(begun(), by, now))).toBe('WRONG_STATE');
    expect(codeOf(issued(done({ blocked: 1 }), by, now))).toBe('PAY_BELOW_FLOOR');
    expect(codeOf(issued(done({}), by, now))).toBe('ISSUED');
    const issuing = made(issued(done({ toBook: 1 }), by, now));
    expect(issuing).toMatchObject({ state: 'ISSUING' });
    expect(issuing.after).toBeUndefined();
    expect(sliced(issuing, { tally: noTally, after: 'zoe', hasMore: false }, now)).toMatchObject({
      state: 'ISSUED',
      issuedAt: now,
      tally: { toBook: 1 },
    });
  });

  it('never changes once issued', () => {
    const stands = made(issued(done({}), by, now));
    expect(made(issued(stands, 'another', '2027-01-01T00:00:00Z'))).toBe(stands);
    expect([codeOf(rechecked(stands, rates)), codeOf(cancelled(stands))]).toEqual([
      'WRONG_STATE',
      'WRONG_STATE',
    ]);
  });

  it('its steps only rise, so that no slice is ever done twice', () => {
    const afterwards = [
      sliced(begun(), { tally: noTally, after: 'ann', hasMore: true }, now),
      made(rechecked(begun(), rates)),
      made(rechecked(done({ blocked: 1 }), rates)),
      made(issued(done({ toBook: 1 }), by, now)),
      made(cancelled(begun())),
    ];
    expect(afterwards.every(({ step }) => step > 1)).toBe(true);
  });
});

/** A visit of an independent worker, as it stands in the ledger. */
function visit(nth: number, contact: number, others: number, ratePence: number): Posted {
  const price = priceOf(contact, ratePence, { worker: 750, payer: 1_750, hostShare: 10_000 });
  const workedOn = `2026-11-${String(nth).padStart(2, '0')}`;
  return {
    entryId: `entry_${nth}`,
    bookedAt: `${workedOn}T18:00:00Z`,
    cause: 'VISIT_CONFIRMED',
    work: {
      visitId: `visit_${nth}`,
      workedOn,
      hostCircle: '<script>',
      homeCircle: 'clapton',
      minutes: { contact, travel: others },
      paidMinutes: contact,
      ratePence,
      price,
      ruleFrom: '2024-01-01',
    },
  };
}

const statementFor = (posted: readonly Posted[]) =>
  drawnUp({
    id: 'statement_1',
    run: begun(),
    circle: 'clapton',
    jurisdiction: { country: 'England', authority: 'Hackney' },
    workerId: 'yetunde',
    posted,
    terms: [],
    rates,
    toldBefore: () => undefined,
    now,
  });

describe('P2: a statement', () => {
  it.each([
    [1_700, 850],
    [2_000, 1_000],
  ])('of 210 h with 105 h paid at %i pence says 50 per cent and %i pence an hour', (rate, trueRate) => {
    const posted = Array.from({ length: 21 }, (_, nth) => visit(nth + 1, 300, 300, rate));
    expect(statementFor(posted).sums).toMatchObject({
      workedMinutes: 12_600,
      paidMinutes: 6_300,
      paidSharePercent: 50,
      trueHourlyRate: trueRate,
    });
  });

  it('as a page holds every figure, and no markup of anyone else', () => {
    const page = printedStatement(statementFor([visit(3, 180, 30, 1_850)]), begun());
    expect(page).toContain('£51.34');
    expect(page).toContain('National Living Wage, from 21 on');
    expect(page).toContain('Not issued yet');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>');
  });

  it('adds up: the lines are the sums, whatever is in them', () => {
    const some = fc.record({
      contact: fc.integer({ min: -300, max: 600 }),
      travel: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), fc.integer({ min: 0, max: 3_000 }), (visits, rate) => {
        const posted = visits.map(({ contact, travel }, nth) => visit(nth + 1, contact, travel, rate));
        const { lines, sums, payerContribution } = statementFor(posted);
        const sum = (of: (line: (typeof lines)[number]) => number) =>
          lines.reduce((total, line) => total + of(line), 0);
        expect(sum(({ pay }) => pay)).toBe(sums.pay);
        expect(sum(({ listed }) => listed)).toBe(sums.listed);
        expect(sum(({ contribution }) => contribution)).toBe(sums.contribution);
        expect(sum(({ workedMinutes }) => workedMinutes)).toBe(sums.workedMinutes);
        expect(payerContribution).toBe(sum((line) => line.payerContribution));
      }),
    );
  });
});
