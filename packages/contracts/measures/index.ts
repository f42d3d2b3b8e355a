import { careMeasures } from './care.ts';
import type { Measure } from './measure.ts';
import { roundMeasures } from './rounds.ts';
import { workforceMeasures } from './workforce.ts';

const all = { ...workforceMeasures, ...careMeasures, ...roundMeasures };

export type MeasureName = keyof typeof all;

/** Every measure a circle may publish: what it is, how it is made and where that comes from, in this one place. */
export const measures: Readonly<Record<MeasureName, Measure>> = all;

export const measureNames = Object.keys(all) as [MeasureName, ...MeasureName[]];

export type { Group, Measure, MeasureUnit } from './measure.ts';
export { groups } from './measure.ts';
