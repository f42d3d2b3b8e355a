import { dateOf, type Id, type InstantText, kithError, type PersonId } from '@kith/kernel';
import { allOf, entity, find, key } from '../decision/entity.ts';
import { change, type Work } from '../decision/work.ts';
import type { CommandContext } from '../graphql/context.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import { epochSeconds } from '../table/outbox.ts';
import type { Table } from '../table/table.ts';
import { type CalendarFeed, isLiveFeed, MOST_FEEDS } from './feed.ts';

/** How long someone can still see that they took a feed back. */
const REVOKED_STAYS_SECONDS = 60 * 24 * 3600;

/** Whose feed, and which, an address is: found by the hash of its secret. */
interface FeedAddress {
  readonly secretHash: string;
  readonly personId: PersonId;
  readonly feedId: Id<'feed'>;
  readonly revokedAt?: InstantText;
}

const addresses = entity<FeedAddress, [string]>(
  (secretHash) => key(`FEED#${secretHash}`, 'FEED'),
  ({ secretHash }) => [secretHash],
  ({ revokedAt }) => (revokedAt === undefined ? {} : { expiresAt: epochSeconds(revokedAt) }),
);

/** What whoever makes a feed says of it. */
type Asked<F extends CalendarFeed> = Omit<F, 'secretHash' | 'madeAt' | 'lastReadOn' | 'revokedAt'>;

/** Calendar feeds of a service: `F` is what one keeps of each (C5). */
export function feedKeeping<F extends CalendarFeed>() {
  const feeds = entity<F, [PersonId, string]>(
    (personId, id) => key(`PERSON#${personId}`, `FEED#${id}`),
    ({ personId, id }) => [personId, id],
    ({ revokedAt }) =>
      revokedAt === undefined ? {} : { expiresAt: epochSeconds(revokedAt) + REVOKED_STAYS_SECONDS },
  );

  /** Someone's feeds that work, newest first. */
  async function live(table: Table, personId: PersonId): Promise<F[]> {
    const all = await allOf<F>(table, { pk: `PERSON#${personId}`, prefix: 'FEED#' });
    return all.filter(isLiveFeed).toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  }

  /**
   * Makes a feed. `secret` is told this once and not kept; sent again under the same id, it is the feed that is there, and
   * the secret stays untold. Throws `TOO_MANY_FEEDS` beyond ten that still work.
   */
  async function make(work: Work, asked: Asked<F>): Promise<{ feed: F; secret?: string }> {
    const { personId, id } = asked;
    const known = await work.get(feeds, personId, id);
    if (known) return { feed: known };
    if ((await live(work.context.table, personId)).length >= MOST_FEEDS) throw kithError('TOO_MANY_FEEDS');
    const secret = newSecret();
    const secretHash = hashOfSecret(secret);
    const feed = { ...asked, secretHash, madeAt: work.context.now } as unknown as F;
    work.put(feeds, feed);
    work.put(addresses, { secretHash, personId, feedId: id });
    return { feed, secret };
  }

  /** Takes a feed back: its address leads nowhere from now on. Throws `NOT_FOUND` for anyone else's. */
  function revoke(context: CommandContext, personId: PersonId, feedId: string): Promise<F> {
    return change(context, async (work) => {
      const feed = await work.get(feeds, personId, feedId);
      if (!feed) throw kithError('NOT_FOUND');
      if (!isLiveFeed(feed)) return feed;
      const address = await work.get(addresses, feed.secretHash);
      if (address) work.put(addresses, { ...address, revokedAt: context.now });
      // The hash goes with it.
      const revoked: F = { ...feed, secretHash: '', revokedAt: context.now };
      work.put(feeds, revoked);
      return revoked;
    });
  }

  /** The live feed whose address holds this secret; nothing for one that was taken back, or never was. */
  async function bySecret({ table }: CommandContext, secret: string): Promise<F | undefined> {
    const address = await find(table, addresses, hashOfSecret(secret));
    if (!address || address.revokedAt !== undefined) return undefined;
    const feed = await find(table, feeds, address.personId, address.feedId);
    return isLiveFeed(feed) ? feed : undefined;
  }

  /** Notes that a calendar read the feed: once a day, so that reading often costs no writing. */
  async function noteRead(context: CommandContext, read: F): Promise<void> {
    const today = dateOf(context.now);
    if (read.lastReadOn === today) return;
    await change(context, async (work) => {
      const feed = await work.get(feeds, read.personId, read.id);
      if (isLiveFeed(feed) && feed.lastReadOn !== today) work.put(feeds, { ...feed, lastReadOn: today });
    });
  }

  return { live, make, revoke, bySecret, noteRead };
}
