import { newId } from '@kith/kernel';
import { addTo, instantAt } from '../../../packages/kernel/index.ts';
import type { DiaryDay } from '../../../services/matching/domain/diary.ts';
import type { OfferCopy } from '../../../services/matching/domain/offer-copy.ts';
import type { Vetting, Worker } from '../../../services/matching/domain/worker.ts';

/** Numbers that look drawn and are the same each time. */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const categories = ['companionship', 'cooking', 'personal-care', 'getting-out', 'housework', 'nights'];
const skills = ['cooking', 'moving-and-handling', 'dementia', 'makaton', 'driving'];
const languages = ['english', 'yiddish', 'turkish', 'polish', 'bengali'];
const TERMS = { worker: 750, payer: 1750, hostShare: 5000 };

/** Offers of these circles over the fortnight ahead, at all hours of the day: as a circle's workers hold them. */
export function offersOf(hosts: readonly string[], own: string, count: number): OfferCopy[] {
  const roll = drawn(count);
  const pick = <T>(from: readonly T[]) => from[roll(from.length)] as T;
  return Array.from({ length: count }, (_, index): OfferCopy => {
    const hostCircle = hosts[index % hosts.length] ?? own;
    const date = `2026-${roll(14) < 7 ? '11' : '12'}-${String(1 + roll(7) + 23).slice(-2)}`;
    const day = date.startsWith('2026-12') ? `2026-12-0${1 + roll(7)}` : date;
    const from = instantAt(day, `${String(7 + roll(13)).padStart(2, '0')}:${pick(['00', '30'])}`);
    const window = { from, to: addTo(from, { minutes: 60 * (1 + roll(4)) }) };
    const need = {
      category: pick(categories),
      outwardCode: pick(['E5', 'E8', 'E9', 'N16']),
      skills: roll(2) ? [pick(skills)] : [],
      languages: [pick(languages)],
      ratePence: 1_700 + roll(300),
    };
    const isOwn = hostCircle === own;
    return {
      id: newId('offer'),
      hostCircle,
      state: 'OPEN',
      hours: { window, need, closesAt: window.from, ...(!isOwn && { terms: TERMS }) },
      ...(isOwn && { own: { gapId: newId('gap'), teamId: newId('team'), step: 'CIRCLE' as const } }),
    };
  });
}

/** A worker; what is not said, they take gladly. */
export function workerOf(id: string, chosen: Partial<Worker> = {}): Worker {
  return {
    id,
    availability: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '06:00', to: '00:00' })),
    districts: ['E5', 'E8', 'E9', 'N16'],
    maxTravelMinutes: 60,
    skills,
    languages: ['english', 'yiddish'],
    ...chosen,
  };
}

/** A check that is clear. */
export function clear(personId: string): Vetting {
  return { personId, clearUntil: '2027-11-30', sequence: 1 };
}

/** Two visits on each working day of the fortnight ahead, and of the sixteen weeks before. */
export function diaryOf(workerId: string): DiaryDay[] {
  return Array.from({ length: 126 }, (_, index): DiaryDay => {
    const date = addTo('2026-08-03T12:00:00Z', { hours: index * 24 }).slice(0, 10);
    const bookings = ['10:00', '14:00'].map((clock) => {
      const from = instantAt(date, clock);
      const to = addTo(from, { hours: 2 });
      return { from, to, ref: newId('visit'), kind: 'VISIT' as const, hostCircle: 'clapton' };
    });
    return { workerId, date, bookings: index % 7 < 5 ? bookings : [] };
  });
}
