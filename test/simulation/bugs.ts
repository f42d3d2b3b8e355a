import type { Change, Consumer, Item, Write } from '@kith/service-kit';
import type { HomeClaim, HostClaim } from '../../services/matching/domain/claim.ts';
import type { PostedEntry } from '../../services/pay/store/entries.ts';
import type { Bug } from './bug.ts';
import type { Circle, Service } from './circle.ts';

/** Bugs put in on purpose: each drops one thing the protocol rests on. None is in the product. */
export const bugs = {
  /**
   * Whoever writes last wins a slot. The gap and the offer of it are always written together, so each guards the other:
   * it takes both conditions away to break it.
   */
  slotUnconditional: unconditional('a gap and its offer are written whatever became of them', ({ pk }) =>
    /^(GAP|OFFER)#/.test(pk),
  ),
  /**
   * Whoever writes a diary last wins: a booking is lost, or two overlap. Bookings of a worker also take turns, which alone
   * would keep them apart: it takes both conditions away.
   */
  diaryUnconditional: unconditional('a diary is written whatever became of it meanwhile', ({ sk }) =>
    /^(DIARY#|TURN$)/.test(sk),
  ),
  /** A yes that comes late or again books a visit, whatever became of the claim. */
  booksAgain: {
    name: 'a yes next door books a visit however the claim stands',
    consumers: (service, consumers) =>
      service === 'matching' && consumers.CoverAccepted
        ? { ...consumers, CoverAccepted: believing(consumers.CoverAccepted) }
        : consumers,
  },
  /** A worker's word that they give hours back counts only while the owner has not answered. */
  releaseIgnored: {
    name: 'a release is ignored once the claim was accepted',
    consumers: (service, consumers) =>
      service === 'matching' && consumers.CoverReleased
        ? { ...consumers, CoverReleased: onceAcceptedDeaf(consumers.CoverReleased) }
        : consumers,
  },
  /** The host charges what was confirmed, and the home circle books twice as much. */
  paysDouble: {
    name: 'the home circle books twice what it was told',
    tamper: (circle: Circle) => (decided) => ({
      ...decided,
      writes: decided.writes.map((write) => bookedTwice(write, circle)),
    }),
  },
  /** The neighbour hears who the worker is. */
  tellsWho: {
    name: 'a claim next door names its worker',
    tamper: (circle: Circle) => (decided) => ({
      ...decided,
      events: decided.events.map((event) =>
        event.name === 'CoverClaimed' ? { ...event, subject: `${circle.workers[0]}` } : event,
      ),
    }),
  },
  /** The owner is not asked: a claim that arrives is as good as accepted. */
  nobodyAsked: {
    name: 'weekly hours are booked without the worker’s yes',
    tamper: () => (decided) => ({ ...decided, writes: decided.writes.map(saidYes) }),
  },
} satisfies Record<string, Bug>;

function unconditional(name: string, which: (key: Item) => boolean): Bug {
  return {
    name,
    tamper: (circle: Circle, service: Service) => (decided: Change<unknown>) => ({
      ...decided,
      writes: decided.writes.map((write): Write => {
        if (!('put' in write) || !which(write.put)) return write;
        return { put: { ...write.put, version: circle.tables[service].versionOf(write.put) + 1 } };
      }),
    }),
  };
}

/** The consumer, shown every claim as one that still waits. */
function believing(consumer: Consumer<'CoverAccepted'>): Consumer<'CoverAccepted'> {
  return (event, context) => {
    const get: typeof context.table.get = async <T extends Item>(key: { pk: string; sk: string }) => {
      const found = await context.table.get<T & { value?: HomeClaim }>(key);
      const isClaim = key.pk.startsWith('CLAIM#') && key.sk === 'HOME' && found?.value;
      return (isClaim ? { ...found, value: { ...found.value, state: 'WAITING' } } : found) as T | undefined;
    };
    return consumer(event, { ...context, table: { ...context.table, get } });
  };
}

/** The consumer, doing nothing about a claim that was accepted. */
function onceAcceptedDeaf(consumer: Consumer<'CoverReleased'>): Consumer<'CoverReleased'> {
  return async (event, context) => {
    const key = { pk: `CLAIM#${event.data.claimId}`, sk: 'HOST' };
    const claim = await context.table.get<Item & { value: HostClaim }>(key);
    if (claim?.value.state === 'ACCEPTED') return { value: undefined, writes: [], events: [] };
    return consumer(event, context);
  };
}

/** A posting for work next door, twice as much of it. */
function bookedTwice(write: Write, { slug }: Circle): Write {
  if (!('put' in write) || !write.put.pk.startsWith('ACCOUNT#')) return write;
  const posted = write.put as Item & PostedEntry;
  if (posted.work.hostCircle === slug) return write;
  return { put: { ...posted, pence: posted.pence * 2 } as Item };
}

/** Weekly hours, with the yes of whoever the owner named. */
function saidYes(write: Write): Write {
  if (!('put' in write) || write.put.sk !== 'AGREED') return write;
  const { value, ...item } = write.put as Item & { value: { named?: object; agreedAt: string } };
  if (!value.named) return write;
  const named = { ...value.named, answer: 'ACCEPTED', answeredAt: value.agreedAt };
  return { put: { ...item, value: { ...value, named } } as Item };
}
