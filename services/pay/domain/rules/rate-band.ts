import type { Dated } from './in-force.ts';

interface ShippedBand extends Dated {
  readonly lowestPence: number;
  readonly highestPence: number;
}

/** The band of listed rates a circle begins with, until it decides on its own (P6). Pence an hour. */
export const shippedBands: readonly [ShippedBand, ...ShippedBand[]] = [
  {
    from: '2024-01-01',
    lowestPence: 1_700,
    highestPence: 2_000,
    source: 'Equal Care Co-op’s Clapton Circle, as reported: independent workers at £17 to £20 an hour',
  },
];
