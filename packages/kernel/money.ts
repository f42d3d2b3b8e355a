/** An amount of money in whole pence sterling. Always an integer; may be negative. */
export type Pence = number & { readonly __pence?: never };

/** A share in basis points: 10,000 is the whole, 750 is 7.5 %. */
export type BasisPoints = number & { readonly __basisPoints?: never };

/** Money as the API shows it. */
export interface Money {
  readonly pence: Pence;
  readonly currency: 'GBP';
}

export function gbp(pence: Pence): Money {
  return { pence, currency: 'GBP' };
}

/**
 * `numerator / denominator`, rounded half up (away from zero at exactly one half), in integer arithmetic.
 * @throws RangeError when either is not an integer or the denominator is not positive.
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`Cannot divide ${numerator} by ${denominator} exactly.`);
  }
  const magnitude = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 ? -magnitude || 0 : magnitude;
}

/** A share of an amount, rounded half up to the penny. */
export function shareOf(pence: Pence, share: BasisPoints): Pence {
  return divideHalfUp(pence * share, 10_000);
}

/** What minutes at an hourly rate come to, rounded half up to the penny. */
export function payFor(minutes: number, hourlyPence: Pence): Pence {
  return divideHalfUp(minutes * hourlyPence, 60);
}

/** `£89.30`, as people write it. */
export function formatPence(pence: Pence): string {
  const sign = pence < 0 ? '-' : '';
  const whole = Math.abs(pence);
  const pounds = Math.floor(whole / 100).toLocaleString('en-GB');
  return `${sign}£${pounds}.${String(whole % 100).padStart(2, '0')}`;
}
