/**
 * Reads a typed array where the index is known to be inside. One function a kind of array: shared between kinds, it would
 * be read through a slower path in every inner loop.
 */
export const whole = (list: Int32Array, index: number): number => list[index] as number;

/** As `whole`, of doubles. */
export const real = (list: Float64Array, index: number): number => list[index] as number;

/** As `whole`, of small marks. */
export const mark = (list: Uint8Array, index: number): number => list[index] as number;
