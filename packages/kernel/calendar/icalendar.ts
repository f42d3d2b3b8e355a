import { clockOf, dateOf, type InstantText, instantAt, RULES_ZONE, type TimeWindow } from '../time.ts';

/**
 * Calendars as text (RFC 5545). Written here because the library at hand, ical-generator 10, writes DTSTAMP and
 * LAST-MODIFIED in local time once a calendar has a time zone, where the RFC wants UTC, and leaves DTSTART without its
 * TZID; what is left to write is short.
 */
export interface CalendarEvent {
  /** The same for ever, whatever becomes of the event. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly changedAt: InstantText;
  readonly window: TimeWindow;
  readonly title: string;
  readonly description?: string;
  /** Where it is, in words. */
  readonly location?: string;
  readonly url?: string;
  readonly isCancelled: boolean;
  /** Whether its time is free all the same: something that is on, but that they do not go to. */
  readonly isFree?: boolean;
}

/** The clock of the United Kingdom since 1996: what "14:00" means on any day. */
const LONDON = [
  'BEGIN:VTIMEZONE',
  `TZID:${RULES_ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar of events, which asks to be read again every hour. The same events make the same text. */
export function calendarText(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${RULES_ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...LONDON,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, sequence, changedAt, window, title, description, location, url, isCancelled, isFree } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${inUtc(changedAt)}`,
    `LAST-MODIFIED:${inUtc(changedAt)}`,
    `DTSTART${onTheWall(window.from)}`,
    `DTEND${onTheWall(window.to)}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${escaped(location)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${isCancelled || isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

function inUtc(instant: InstantText): string {
  return instant.replaceAll(/[-:]/g, '');
}

/** A time on the wall; in UTC when the wall shows it twice that night and this is the second. */
function onTheWall(instant: InstantText): string {
  const [date, clock] = [dateOf(instant), clockOf(instant)];
  if (instantAt(date, clock) !== instant) return `:${inUtc(instant)}`;
  return `;TZID=${RULES_ZONE}:${date.replaceAll('-', '')}T${clock.replace(':', '')}00`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n');
}

/** The most bytes of a line before it goes on in the next, which begins with a space. */
const LINE = 75;

/** A line, folded between characters, never within one. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (length + bytes > LINE) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += bytes;
  }
  return text;
}
