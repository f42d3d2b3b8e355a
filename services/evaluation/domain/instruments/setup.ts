import { type DateText, ok, type Result, refusal, refused } from '@kith/kernel';
import { bundled } from './bundled.ts';
import type { Instrument, InstrumentId, Language, LicensedInstrument, Scale, Words } from './instrument.ts';
import { licensed } from './licensed.ts';

/** A circle's registration with the holder of an instrument. */
export interface RegisteredLicence {
  readonly holder: string;
  readonly reference: string;
  readonly from: DateText;
  /** The last day it is good for. */
  readonly until: DateText;
}

/** What a licensed circle brought, as its own data. */
export interface BroughtItems {
  readonly version: string;
  readonly language: Language;
  readonly items: readonly string[];
  readonly scale: { readonly least: number; readonly greatest: number; readonly labels: readonly string[] };
  /** From the sum of the answers to the score, in hundredths; without one the sum is the score. */
  readonly table?: Readonly<Record<number, number>>;
}

/** How a circle has set up an instrument. */
export interface InstrumentSetup {
  readonly id: InstrumentId;
  readonly licence?: RegisteredLicence;
  readonly brought?: BroughtItems;
  /** Whether it may be asked. Those that are bundled for everyone need not be turned on. */
  readonly isOn?: boolean;
  /** Who helps someone whose answers show that they are not well, as they are told. */
  readonly pathway?: string;
}

/** Instruments nobody is asked unless their circle turned them on; a person who helps has to be named for the first. */
const needsPathway = (id: InstrumentId): boolean => id === 'WHO5';
const isOptIn = (id: InstrumentId) => needsPathway(id) || licensedOf(id) !== undefined;

/** The instrument as it may be asked on a day. Refusals: `LICENCE_REQUIRED`, `ITEMS_REQUIRED`, `PATHWAY_REQUIRED`, `INSTRUMENT_OFF`. */
export function usable(setup: InstrumentSetup, on: DateText): Result<Instrument> {
  const found = usableIfOn(setup, on);
  if (found.ok && isOptIn(setup.id) && !setup.isOn) return refused(refusal('INSTRUMENT_OFF'));
  return found;
}

/** Whether it may be turned on, on a day. Refusals: `LICENCE_REQUIRED`, `ITEMS_REQUIRED`, `PATHWAY_REQUIRED`. */
export function usableIfOn(setup: InstrumentSetup, on: DateText): Result<Instrument> {
  const adapter = licensedOf(setup.id);
  if (adapter && !isLicensed(setup, on)) return refused(refusal('LICENCE_REQUIRED'));
  const instrument = instrumentOf(setup);
  if (!instrument) return refused(refusal('ITEMS_REQUIRED'));
  if (needsPathway(setup.id) && !setup.pathway) return refused(refusal('PATHWAY_REQUIRED'));
  return ok(instrument);
}

/** Whether the circle is registered with the holder on a day. */
export function isLicensed({ licence }: Pick<InstrumentSetup, 'licence'>, on: DateText): boolean {
  return licence !== undefined && licence.from <= on && on <= licence.until;
}

/** The instrument: bundled, or as the circle brought it; nothing while it brought none. */
export function instrumentOf(setup: Pick<InstrumentSetup, 'id' | 'brought'>): Instrument | undefined {
  const adapter = licensedOf(setup.id);
  if (!adapter) return bundled.find(({ id }) => id === setup.id);
  return setup.brought && asInstrument(adapter, setup.brought);
}

/** The instrument nobody but its holder may pass on, if it is one. */
export function licensedOf(wanted: InstrumentId): LicensedInstrument | undefined {
  return licensed.find(({ id }) => id === wanted);
}

function asInstrument(adapter: LicensedInstrument, brought: BroughtItems): Instrument {
  const { length: _, measure, ...rest } = adapter;
  const items = brought.items.map((text, index) => ({
    id: `${adapter.id.toLowerCase()}-${index + 1}`,
    words: wordsIn(text, brought.language),
    scale: scaleOf(brought),
  }));
  const ids = items.map(({ id }) => id);
  const scoring = brought.table
    ? ({ measure, items: ids, how: 'TABLE', table: brought.table } as const)
    : ({ measure, items: ids, how: 'SUM', times: 1 } as const);
  return { ...rest, version: brought.version, items, scorings: [scoring] };
}

function scaleOf({ scale: { least, greatest, labels }, language }: BroughtItems): Scale {
  const entries = labels.map((text, index) => [least + index, wordsIn(text, language)] as const);
  return { least, greatest, labels: Object.fromEntries(entries) };
}

/** What is brought in one language is shown in it to everyone. */
function wordsIn(text: string, language: Language): Words {
  return language === 'EN' ? { EN: text } : { EN: text, [language]: text };
}
