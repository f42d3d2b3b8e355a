import { addDays, newId } from '../../../packages/kernel/index.ts';
import type { PayTerms } from '../../../services/pay/domain/terms/terms.ts';
import type { TimeRecord } from '../../../services/pay/domain/time/record.ts';

export const november = { from: '2026-11-01', to: '2026-11-30', period: 'MONTHLY' } as const;
const DAYS = 30;

/** Someone employed by the hour, at a wage above every floor. */
export function termsFor(workerId: string): PayTerms {
  return {
    id: newId('terms'),
    workerId,
    from: november.from,
    basis: 'HOURLY',
    ratePence: 1_480,
    payPeriod: 'MONTHLY',
    irregularHours: false,
    rolledUpHoliday: false,
    bornOn: '1990-05-01',
    apprentice: false,
    milePence: 45,
    offeredAt: '2026-10-20T09:00:00Z',
    offeredBy: 'gwen',
    answer: { accepted: true, at: '2026-10-21T09:00:00Z' },
  };
}

/** So many stretches of time in November, of 20 to 79 minutes. */
export function hoursOf(workerId: string, entries: number): TimeRecord[] {
  return Array.from({ length: entries }, (_, nth): TimeRecord => {
    const on = addDays(november.from, nth % DAYS);
    return {
      id: newId('time'),
      workerId,
      on,
      kind: nth % 5 === 0 ? 'meeting' : 'training',
      minutes: 20 + ((nth * 37) % 60),
      loggedAt: `${on}T18:00:00Z`,
    };
  });
}
