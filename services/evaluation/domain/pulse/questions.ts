import { climate6 } from '../instruments/climate-6.ts';
import type { InstrumentItem } from '../instruments/instrument.ts';
import { ons4 } from '../instruments/ons-4.ts';

/** The three questions of the monthly pulse: one of personal well-being, two of the climate of the team. */
export const pulseQuestions: readonly InstrumentItem[] = [
  ...ons4.items.filter(({ id }) => id === 'happy').map((item) => ({ ...item, id: 'happyYesterday' })),
  ...climate6.items.filter(({ id }) => id === 'belonging' || id === 'safety'),
];
