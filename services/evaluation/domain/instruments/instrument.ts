import type { MeasureName } from '@kith/contracts';

/** The languages forms are given in. */
export const languages = ['EN', 'CY'] as const;
export type Language = (typeof languages)[number];

/** A text in each language it is offered in; English always. */
export type Words = { readonly EN: string } & Readonly<Partial<Record<Language, string>>>;

/** The answers an item takes: whole numbers from the least to the greatest, with a label where a number needs one. */
export interface Scale {
  readonly least: number;
  readonly greatest: number;
  readonly labels: Readonly<Record<number, Words>>;
}

/** One question. */
export interface InstrumentItem {
  readonly id: string;
  readonly words: Words;
  /** The same in easier words. */
  readonly easyRead?: Words;
  readonly scale: Scale;
}

/** How answers become a score, in hundredths. `SUM` needs every item; `MEAN` so many of them at least. */
export type Scoring = { readonly measure: MeasureName; readonly items: readonly string[] } & (
  | { readonly how: 'SUM'; readonly times: number }
  | { readonly how: 'MEAN'; readonly atLeast: number }
  /** The sum, looked up in a table that a licensed circle brought. */
  | { readonly how: 'TABLE'; readonly table: Readonly<Record<number, number>> }
);

/** On what terms the wording may be used. */
export interface Licence {
  /** `FREE` needs nothing; `REGISTERED` may be used by whoever registered with its holder, and is not in this project. */
  readonly kind: 'FREE' | 'REGISTERED';
  readonly holder: string;
  readonly terms: string;
  /** Where that can be read. */
  readonly url?: string;
}

export const instrumentIds = [
  'ONS4',
  'LONELINESS',
  'CLIMATE6',
  'PROFESSIONALS3',
  'WHO5',
  'SWEMWBS',
  'ASCOT_SCT4',
  'ASCOT_INT4',
  'ASCOT_CARER',
  'ASCOT_WORKFORCE',
  'PERCCI',
] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/** A set of questions with all that is needed to ask and to score them. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly name: string;
  readonly version: string;
  readonly licence: Licence;
  /** Whether it was tested that it measures what it says. */
  readonly isValidated: boolean;
  /** Whether it asks about one's team, and so once a team; otherwise about oneself, and once. */
  readonly isAboutTeam: boolean;
  readonly items: readonly InstrumentItem[];
  readonly scorings: readonly Scoring[];
}

/** An instrument whose wording is not ours to pass on: a licensed circle brings it. */
export type LicensedInstrument = Omit<Instrument, 'version' | 'items' | 'scorings'> & {
  /** How many items it has. */
  readonly length: number;
  readonly measure: MeasureName;
};

/** The languages all of an instrument's items are given in. */
export function languagesOf({ items }: Pick<Instrument, 'items'>): Language[] {
  return languages.filter((language) => items.every(({ words }) => words[language] !== undefined));
}

/** The score of each item by itself, as its answer. */
export function eachItem(
  items: readonly { readonly id: string; readonly measure: MeasureName }[],
): Scoring[] {
  return items.map(({ id, measure }) => ({ measure, items: [id], how: 'SUM', times: 1 }));
}
