import { type DateText, ZONE } from './days.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
  ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
});

/** The instant at which a clock in the United Kingdom shows a time, like `14:00`, on a day. */
export function instantAt(day: DateText, time: string): string {
  const asked = Date.parse(`${day}T${time}:00Z`);
  // The wall is at most an hour ahead; where it shows a time twice or never, either is as good.
  const found = [0, 1].map((hours) => asked - hours * 3600_000).find((at) => wallAt(at) === `${day}T${time}`);
  return new Date(found ?? asked).toISOString().replace('.000Z', 'Z');
}

/** What a clock in the United Kingdom shows at an instant: `14:00`. */
export function timeAt(instant: string): string {
  return wallAt(Date.parse(instant)).slice(11);
}

function wallAt(at: number): string {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}
