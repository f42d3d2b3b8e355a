import type { BallotTally } from '@kith/contracts';

/** At most this part of the strength on any resolution is the investors', however many they are (N5). */
const investorCap = {
  part: { of: 10, is: 1 },
  source: 'Equal Care Co-op: investor members hold at most ten per cent of the votes on any resolution',
} as const;

/** A number as an exact fraction; the denominator is above nothing. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Ballots of all circles together: those that count in full, and those of investors. */
export interface Ballots {
  readonly full: Sides;
  readonly investors: Sides;
}

interface Sides {
  readonly inFavour: number;
  readonly against: number;
}

/** What a resolution comes to, exactly. */
export interface Weighed {
  /** What one investor's ballot weighs: one, or less. */
  readonly each: Fraction;
  readonly investors: Fraction;
  readonly inFavour: Fraction;
  readonly all: Fraction;
  /** More than half of all that was said for or against. */
  readonly isCarried: boolean;
}

/** Sums the tallies of circles. Who abstains has no strength on a resolution, and lends none to anyone. */
export function ballotsOf(tallies: readonly BallotTally[]): Ballots {
  const sum = (classes: readonly (keyof BallotTally)[], side: 'inFavour' | 'against') =>
    tallies.reduce((all, tally) => all + classes.reduce((some, of) => some + tally[of][side], 0), 0);
  const sides = (classes: readonly (keyof BallotTally)[]) => ({
    inFavour: sum(classes, 'inFavour'),
    against: sum(classes, 'against'),
  });
  return { full: sides(['SUPPORTED', 'ADVOCATE', 'WORKER']), investors: sides(['INVESTOR']) };
}

/**
 * Weighs ballots: one member one vote, and inside a class everyone alike. Investors together weigh no more than a ninth of
 * what all others do, which is a tenth of the whole; where there are fewer of them, each has a vote.
 */
export function weigh({ full, investors }: Ballots): Weighed {
  const { of, is } = investorCap.part;
  const others = BigInt(full.inFavour + full.against);
  const count = BigInt(investors.inFavour + investors.against);
  const least = BigInt(of - is);
  // At most others * is / (of - is) together: each weighs that, shared out, or one.
  const isCapped = count * least > others * BigInt(is);
  const each: Fraction = isCapped
    ? { numerator: others * BigInt(is), denominator: count * least }
    : { numerator: 1n, denominator: 1n };
  const weightOf = (votes: number, of: number): Fraction => ({
    numerator: BigInt(votes) * each.denominator + BigInt(of) * each.numerator,
    denominator: each.denominator,
  });
  const inFavour = weightOf(full.inFavour, investors.inFavour);
  const all = weightOf(full.inFavour + full.against, investors.inFavour + investors.against);
  return {
    each,
    investors: weightOf(0, investors.inFavour + investors.against),
    inFavour,
    all,
    isCarried: inFavour.numerator * 2n > all.numerator,
  };
}

/** A fraction with so many digits after the point, half up. Nothing of nothing is nothing. */
export function inDecimals({ numerator, denominator }: Fraction, digits: number): string {
  const scaled = (numerator * 10n ** BigInt(digits) * 2n + denominator) / (denominator * 2n);
  const text = String(scaled).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** How much of another one a fraction is, in per cent. */
export function percentOf(part: Fraction, whole: Fraction): Fraction | undefined {
  if (whole.numerator === 0n) return undefined;
  return {
    numerator: part.numerator * whole.denominator * 100n,
    denominator: part.denominator * whole.numerator,
  };
}
