import { type ClockText, type DateText, type Pence, Temporal } from '@kith/kernel';

/** What a cell says, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly problem: string };

/** How the cells of a column are read. Nothing in a cell is never wrong: whether it may be left out is the row's. */
export type ReadCell<T> = (text: string) => Reading<T>;

const TEN_MILLION_POUNDS = 1_000_000_000;

/** One line of text of so many characters at most. */
export const textCell =
  (longest: number): ReadCell<string> =>
  (text) => {
    if (text.length > longest) return { problem: `at most ${longest} characters` };
    return /\p{Cc}/u.test(text) ? { problem: 'one line of text' } : { value: text };
  };

/** Pounds, `14.80` or `£1,480.00`, negative ones too: in pence. Exact: no part of a penny is lost. */
export const poundsCell: ReadCell<Pence> = (text) => {
  const [, sign, whole = '', part = ''] =
    /^(-?)£?(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (whole === '') return { problem: 'an amount in pounds like 14.80' };
  const pence = Number(whole.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'));
  if (pence > TEN_MILLION_POUNDS) return { problem: 'far too large an amount' };
  return { value: sign === '-' && pence !== 0 ? -pence : pence };
};

/** Hours, `37.5`: in minutes, whole ones. */
export const hoursCell: ReadCell<number> = (text) => {
  const [, hours = '', part = ''] = /^(\d{1,4})(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  if (hours === '') return { problem: 'hours like 37.5' };
  const tenThousandths = Number(hours) * 10_000 + Number(part.padEnd(4, '0'));
  const minutes = (tenThousandths * 60) / 10_000;
  // A third of an hour has no end as a decimal: as near as four places come to a minute is meant.
  return Math.abs(minutes - Math.round(minutes)) < 0.01
    ? { value: Math.round(minutes) }
    : { problem: 'hours that come to whole minutes' };
};

/** A day: `2026-11-23`, or `23/11/2026` as a spreadsheet in Britain saves it. */
export const dayCell: ReadCell<DateText> = (text) => {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = british ?? [];
  const iso = british ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return { problem: 'a day like 2026-11-23 or 23/11/2026' };
  try {
    return { value: Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString() };
  } catch {
    return { problem: 'there is no such day' };
  }
};

/** A time of day, `08:30` or `8:30`. */
export const clockCell: ReadCell<ClockText> = (text) => {
  const clock = text.padStart(5, '0');
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(clock) ? { value: clock } : { problem: 'a time of day like 08:30' };
};

/** Whole minutes, `20`. */
export const minutesCell: ReadCell<number> = (text) =>
  /^\d{1,4}$/.test(text) ? { value: Number(text) } : { problem: 'whole minutes like 20' };

/** `yes` or `no`. */
export const yesCell: ReadCell<boolean> = (text) => {
  const said = text.toLowerCase();
  if (['yes', 'y', 'true', '1'].includes(said)) return { value: true };
  return ['no', 'n', 'false', '0'].includes(said) ? { value: false } : { problem: 'yes or no' };
};

/** One of these words, in capitals or not. */
export const wordCell =
  <T extends string>(words: readonly T[]): ReadCell<T> =>
  (text) => {
    const found = words.find((word) => word === text.toUpperCase().replaceAll(/[ -]/g, '_'));
    return found ? { value: found } : { problem: `one of ${words.join(', ')}` };
  };
