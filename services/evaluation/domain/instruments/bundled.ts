import { climate6, professionals3 } from './climate-6.ts';
import type { Instrument } from './instrument.ts';
import { loneliness } from './loneliness.ts';
import { ons4 } from './ons-4.ts';
import { who5 } from './who-5/instrument.ts';

/** The instruments whose wording is here. */
export const bundled: readonly Instrument[] = [ons4, loneliness, climate6, professionals3, who5];
