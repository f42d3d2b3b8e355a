/** A word for a stretch of a score, from the least whole score on. */
export type ScoreBand = 'VERY_LOW' | 'LOW' | 'MEDIUM' | 'HIGH' | 'VERY_HIGH';

const wellBeing = [
  [0, 'LOW'],
  [5, 'MEDIUM'],
  [7, 'HIGH'],
  [9, 'VERY_HIGH'],
] as const;

const anxiety = [
  [0, 'VERY_LOW'],
  [2, 'LOW'],
  [4, 'MEDIUM'],
  [6, 'HIGH'],
] as const;

/** The published thresholds of personal well-being, question by question (E2). */
export const onsThresholds = {
  from: '2016-01-01',
  source: 'ONS, Personal well-being: thresholds for the four questions',
  bands: { satisfied: wellBeing, worthwhile: wellBeing, happy: wellBeing, anxious: anxiety },
} as const;

/** Up to which WHO-5 score someone is likely not well, and up to which they should be offered help at once (E3). */
export const who5Thresholds = {
  from: '2015-03-01',
  source: 'Topp and others 2015, The WHO-5 Well-Being Index: a systematic review',
  lowUpTo: 50,
  helpUpTo: 28,
} as const;
