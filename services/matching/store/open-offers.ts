import type { InstantText, TimeWindow } from '@kith/kernel';
import { allOf, keptIn, type Page, type PageQuery, pageOf, type Stored, type Table } from '@kith/service-kit';
import type { OfferCopy } from '../domain/offer-copy.ts';
import type { Span } from '../domain/span.ts';
import { offerCopies } from './cover.ts';

type Brief = Pick<Stored<OfferCopy>, 'value'>;

const OPEN = { pk: 'OPEN', index: 'gsi1' } as const;
/** Stretches read at once, and offers of each; in the next round twice as many. */
const FIRST = { stretches: 2, offers: 100 };

/** When the last of the open offers begins; none when there are none. */
export async function lastBeginning(table: Table): Promise<InstantText | undefined> {
  const { items } = await table.list({ ...OPEN, descending: true, limit: 1, only: ['gsi1sk'] });
  return items[0]?.gsi1sk?.split('#')[0];
}

/**
 * The open offers that begin within these stretches, which are in order, after a place in the list: page by page, in
 * order of time, ever more at a time. Of an item only the offer itself is sent: its place follows from it.
 */
export async function* openOffers(
  table: Table,
  stretches: readonly Span[],
  after: string | undefined,
): AsyncGenerator<Page<Brief>> {
  let [rest, place, more] = [stretches, after, 1];
  while (rest.length > 0) {
    const limit = FIRST.offers * more;
    const asked = rest.slice(0, FIRST.stretches * more);
    const pages = await Promise.all(asked.map((one) => pageWithin(table, one, { limit, after: place })));
    // Where one has more, those behind it have to wait.
    const cut = pages.findIndex(({ hasMore }) => hasMore);
    for (const page of cut < 0 ? pages : pages.slice(0, cut + 1)) {
      yield page;
      const last = page.items.at(-1);
      place = last ? page.cursorOf(last) : place;
    }
    rest = rest.slice(cut < 0 ? asked.length : cut);
    more *= 2;
  }
}

/** The open offers of hours that begin from now on, in order of time, a page at a time. */
export function pageOfOpenOffers(
  table: Table,
  now: InstantText,
  page: PageQuery,
): Promise<Page<Stored<OfferCopy>>> {
  return pageOf<OfferCopy>(table, { ...OPEN, between: [now, '9'], ...page });
}

/** All of them. */
export function allOpenOffers(table: Table, now: InstantText): Promise<OfferCopy[]> {
  return allOf<OfferCopy>(table, { ...OPEN, between: [now, '9'] });
}

async function pageWithin(
  table: Table,
  stretch: Span,
  page: { limit: number; after: string | undefined },
): Promise<Page<Brief>> {
  const query = { ...OPEN, between: between(stretch), only: ['value'], ...page };
  const { items, hasMore, cursorOf } = await table.list<Stored<OfferCopy>>(query);
  return {
    items: items.map((item) => ({ value: keptIn(item) })),
    hasMore,
    cursorOf: ({ value }) => cursorOf({ ...offerCopies.place(value), version: 0, value }),
  };
}

/** By the minute, without its end, so that it holds whether seconds are written or not; a little too much does no harm. */
function between({ from, to }: Span): [string, string] {
  const minute = (moment: number) => new Date(moment).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
  return [minute(from), minute(to + 59_999)];
}

/** The open offers of this circle's own gaps that begin within a stretch of time. */
export async function ownOffersWithin(table: Table, { from, to }: TimeWindow): Promise<OfferCopy[]> {
  const copies = await allOf<OfferCopy>(table, { ...OPEN, between: [from, to] });
  return copies.filter(({ own }) => own !== undefined);
}
