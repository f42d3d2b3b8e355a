import type { Scale } from './instrument.ts';

/** From 0, not at all, to 10, completely: the harmonised scale of personal well-being. */
export const zeroToTen: Scale = {
  least: 0,
  greatest: 10,
  labels: { 0: { EN: 'not at all', CY: 'dim o gwbl' }, 10: { EN: 'completely', CY: 'yn llwyr' } },
};

/** From 1, not at all, to 5, completely. */
export const oneToFive: Scale = {
  least: 1,
  greatest: 5,
  labels: { 1: { EN: 'not at all', CY: 'dim o gwbl' }, 5: { EN: 'completely', CY: 'yn llwyr' } },
};

/** How often, in three steps: more is lonelier. */
export const oftenInThree: Scale = {
  least: 1,
  greatest: 3,
  labels: { 1: { EN: 'hardly ever or never' }, 2: { EN: 'some of the time' }, 3: { EN: 'often' } },
};

/** How often, in five steps: more is lonelier, as on the scale of three. */
export const oftenInFive: Scale = {
  least: 1,
  greatest: 5,
  labels: {
    1: { EN: 'never' },
    2: { EN: 'hardly ever' },
    3: { EN: 'occasionally' },
    4: { EN: 'some of the time' },
    5: { EN: 'often or always' },
  },
};
