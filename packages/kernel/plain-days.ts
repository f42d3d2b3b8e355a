import { Temporal } from 'temporal-polyfill';

/** Of years far from both ends of what four digits say, so that no zone leads beyond them. */
const PLAIN_DATE = /^(?:19|[2-8]\d)\d\d-\d\d-\d\d$/;
const PLAIN_CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAY = 86_400_000;
/** More dates than anything looks at; then it begins anew. */
const MOST_KNOWN = 5_000;

const known = new Map<string, number | undefined>();

/**
 * The epoch milliseconds of a local time, on dates like nearly all: the clock does not change on them, so that Temporal
 * has to be asked once a date and not each time. Nothing otherwise, or for what is not written plainly.
 */
export function momentAt(date: string, clock: string, zone: string): number | undefined {
  if (!PLAIN_DATE.test(date) || !PLAIN_CLOCK.test(clock)) return undefined;
  const offset = offsetOn(date, zone);
  return offset === undefined ? undefined : Date.parse(`${date}T${clock}:00Z`) - offset;
}

/** Milliseconds from the epoch to midnight UTC of a date of the calendar, nothing for what is none or not written plainly. */
export function midnightOf(date: string): number | undefined {
  const moment = PLAIN_DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return dateAt(moment) === date ? moment : undefined;
}

/** The date of a moment in UTC; nothing for years that are not written plainly. */
export function dateAt(moment: number): string | undefined {
  if (Number.isNaN(moment)) return undefined;
  const date = new Date(moment).toISOString().slice(0, 10);
  return PLAIN_DATE.test(date) ? date : undefined;
}

/** How far the wall is ahead of UTC all day long, in milliseconds; nothing for a day on which that changes. */
function offsetOn(date: string, zone: string): number | undefined {
  const name = `${zone} ${date}`;
  if (known.has(name)) return known.get(name);
  const begins = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  const ends = begins.add({ days: 1 }).startOfDay();
  const isPlain = ends.epochMilliseconds - begins.epochMilliseconds === DAY;
  const offset = isPlain ? begins.offsetNanoseconds / 1e6 : undefined;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, offset);
  return offset;
}
