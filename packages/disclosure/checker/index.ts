export { type Inference, inferences, pinned } from './inferences.ts';
export { atLeast, atMost, differsBy, same, sumOf } from './known.ts';
export {
  type Bounds,
  cellOf,
  type Known,
  type Publication,
  type PublishedCell,
  type PublishedSum,
  type PublishedTable,
} from './publication.ts';
export { type Release, type Repair, type Repaired, repaired } from './repair.ts';
export { afterRepairs, type KeyedMeasure, type MeasureTables, tablesOfMeasure } from './shares.ts';
