import { newId } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import type { Work } from '../ledger.ts';
import { nothing, priceOf } from '../price.ts';
import type { PayTerms } from '../terms/terms.ts';
import type { Wage } from '../wage.ts';
import { factsOf, together } from './facts.ts';
import { ageFacts } from './subject.ts';

const termsId = newId('terms');
const base: Work = {
  workedOn: '2026-05-04',
  hostCircle: 'clapton',
  homeCircle: 'clapton',
  minutes: {},
  paidMinutes: 0,
  ratePence: 1_480,
  price: nothing,
  ruleFrom: '2024-01-01',
};
const wage = (basis: Wage['basis'], minutes: number, pence = (minutes * 1_480) / 60): Wage => ({
  basis,
  termsId,
  minutes,
  ratePence: 1_480,
  pence,
});
const shown = (...works: Work[]) => {
  const { minutes, paidMinutes, pay, costs } = factsOf(works);
  return { minutes, paidMinutes, pay, costs };
};

describe('P3: what a floor asks of a period', () => {
  it('of a shift is the shift: visits in it, and ways between them, are not worked twice', () => {
    const shift: Work = { ...base, shift: { minutes: 420, breakMinutes: 20 }, wage: wage('SHIFT', 420) };
    const visit: Work = { ...base, visitId: 'v', minutes: { contact: 225 }, wage: wage('SHIFT', 0) };
    const way: Work = {
      ...base,
      leg: { fromVisitId: 'v', toVisitId: 'w' },
      minutes: { travel: 30 },
      wage: wage('SHIFT', 0),
    };
    expect(shown(shift, visit, way)).toEqual({ minutes: 420, paidMinutes: 420, pay: 10_360, costs: 0 });
  });

  it('of a salary are its basic hours, whatever was done in them; the rounding of its pence never fails it', () => {
    const salary: Work = { ...base, wage: { ...wage('SALARIED', 0, 206_537), ratePence: 1_271 } };
    const visit: Work = { ...base, visitId: 'v', minutes: { contact: 600 }, wage: wage('SALARIED', 600, 0) };
    const { minutes, pay } = shown(salary, visit);
    expect([minutes, pay]).toEqual([9_749, 206_537]);
    expect(pay * 60).toBeGreaterThanOrEqual(1_271 * minutes);
  });

  it('leaves out a sleep-in, its time and its pay alike', () => {
    const night: Work = { ...base, minutes: { contact: 60, sleep: 480 }, wage: wage('HOURLY', 540) };
    expect(shown(night)).toEqual({ minutes: 60, paidMinutes: 60, pay: 1_480, costs: 0 });
  });

  it('P10: takes miles paid below what is approved for money spent, and what was paid for them for no pay', () => {
    const mileage = { tenthsOfMiles: 120, milePence: 30, pence: 360, approved: 540, version: 'kith-1' };
    const way: Work = { ...base, minutes: { travel: 30 }, wage: wage('HOURLY', 30), mileage };
    expect(shown(way)).toEqual({ minutes: 30, paidMinutes: 30, pay: 740, costs: 180 });
  });

  it('counts a top-up as pay, and holiday pay as none', () => {
    const extra = (what: 'TOP_UP' | 'HOLIDAY'): Work => ({
      ...base,
      extra: what,
      wage: wage('SALARIED', 0, 788),
    });
    expect(shown(extra('TOP_UP'), extra('HOLIDAY'))).toEqual({
      minutes: 0,
      paidMinutes: 0,
      pay: 788,
      costs: 0,
    });
  });

  it('of someone independent is what they get; once employed only what they did as such', () => {
    const price = priceOf(60, 1_700, { worker: 750, payer: 1_750, hostShare: 10_000 });
    const visit: Work = { ...base, minutes: { contact: 60, travel: 30 }, paidMinutes: 60, price };
    expect(factsOf([visit])).toMatchObject({ minutes: 90, paidMinutes: 60, pay: 1_573, isWorker: false });
    const employed: Work = { ...base, minutes: { contact: 60 }, wage: wage('HOURLY', 60) };
    expect(factsOf([visit, employed])).toMatchObject({ minutes: 60, pay: 1_480, isWorker: true });
    expect(together(factsOf([visit]), factsOf([employed]))).toEqual(factsOf([visit, employed]));
  });

  it('a correction takes back what it reverses', () => {
    const night: Work = { ...base, minutes: { contact: 60, sleep: 480 }, wage: wage('HOURLY', 540) };
    const back: Work = { ...base, minutes: { contact: -60, sleep: -480 }, wage: wage('HOURLY', -540) };
    expect(shown(night, back)).toEqual({ minutes: 0, paidMinutes: 0, pay: 0, costs: 0 });
  });
});

describe('P4: whose rate it is', () => {
  const terms = (from: string, more: Partial<PayTerms>): PayTerms => ({
    id: newId('terms'),
    workerId: 'piotr',
    from,
    basis: 'HOURLY',
    ratePence: 1_480,
    payPeriod: 'WEEKLY',
    irregularHours: false,
    rolledUpHoliday: false,
    apprentice: false,
    milePence: 45,
    offeredAt: from,
    offeredBy: 'gwen',
    answer: { accepted: true, at: from },
    ...more,
  });

  it('an apprentice is one since the first of their terms as such, without a break', () => {
    const all = [
      terms('2024-01-01', { apprentice: true, bornOn: '2006-02-01' }),
      terms('2024-09-01', {}),
      terms('2025-09-01', { apprentice: true }),
      terms('2026-02-01', { apprentice: true }),
    ];
    expect(ageFacts(all, '2026-05-04')).toEqual({ bornOn: '2006-02-01', apprenticeSince: '2025-09-01' });
    expect(ageFacts(all, '2025-01-01')).toEqual({ bornOn: '2006-02-01' });
    expect(ageFacts([], '2026-05-04')).toEqual({});
  });
});
