import type { Scale } from '../instrument.ts';

/** How much of the last two weeks. */
export const inTwoWeeks: Scale = {
  least: 0,
  greatest: 5,
  labels: {
    0: { EN: 'at no time' },
    1: { EN: 'some of the time' },
    2: { EN: 'less than half of the time' },
    3: { EN: 'more than half of the time' },
    4: { EN: 'most of the time' },
    5: { EN: 'all of the time' },
  },
};
