import type { EventName } from '@kith/contracts';
import type { Change, Consumer, Consumers, Item, Key, Write } from '@kith/service-kit';
import type { HostClaim } from '../../services/matching/domain/claim.ts';
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
  booksAgain: believes(
    'a yes next door books a visit however the claim stands',
    'CoverAccepted',
    ({ pk, sk }, value) =>
      pk.startsWith('CLAIM#') && sk === 'HOME' ? { ...value, state: 'WAITING' } : value,
  ),
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
  /** A yes given ahead stands, taken back and run out or not. */
  standsForever: believes('a yes given ahead stands for ever', 'CoverClaimed', ({ sk }, value) => {
    const { revokedAt: _, ...given } = value;
    return sk.startsWith('STANDING#') ? { ...given, expiresAt: '2100-01-01T00:00:00Z' } : value;
  }),
  /** Whoever was refused comes all the same, if they come from next door. */
  refusalForgotten: believes('nobody asks whether a visitor was refused', 'CoverClaimed', ({ sk }, value) =>
    sk.startsWith('REFUSAL#') ? { ...value, said: {} } : value,
  ),
  /** Of what teams say of a member, the word that comes last stands. */
  lastToComeStands: believes('an older word of a member is believed', 'MembershipChanged', ({ sk }, value) =>
    sk.startsWith('MEMBER#') ? { ...value, sequence: 0 } : value,
  ),
  /** A trial ends, and its sessions stay in the diary. */
  trialGoesOn: {
    name: 'the visits of a trial stand once it ended',
    tamper: () => (decided) => {
      const ends = decided.writes.some((write) => 'put' in write && hasEnded(write.put));
      const stays = (write: Write) => 'put' in write && write.put.pk.startsWith('VISIT#');
      return ends ? { ...decided, writes: decided.writes.filter((write) => !stays(write)) } : decided;
    },
  },
} satisfies Record<string, Bug>;

/** A match that ended. */
function hasEnded(item: Item): boolean {
  const { value } = item as Item & { value?: { readonly ended?: unknown } };
  return item.sk === 'MATCH' && value?.ended !== undefined;
}

/** What stands in an item, whatever it is of. */
type Value = Readonly<Record<string, unknown>>;

/** A consumer of matching is shown other things than those that are kept. */
function believes(name: string, of: keyof Consumers, shown: (key: Key, value: Value) => Value): Bug {
  return {
    name,
    consumers: (service, consumers) => {
      const consumer = consumers[of] as Consumer<typeof of> | undefined;
      return service === 'matching' && consumer
        ? { ...consumers, [of]: showing(consumer, shown) }
        : consumers;
    },
  };
}

function showing<N extends EventName>(
  consumer: Consumer<N>,
  shown: (key: Key, value: Value) => Value,
): Consumer<N> {
  return (event, context) => {
    const get: typeof context.table.get = async <T extends Item>(key: Key) => {
      const found = await context.table.get<T & { readonly value?: Value }>(key);
      return (found?.value ? { ...found, value: shown(key, found.value) } : found) as T | undefined;
    };
    return consumer(event, { ...context, table: { ...context.table, get } });
  };
}

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
