import type { BasisPoints, Pence } from '@kith/kernel';
import type { FundingRoute } from '../rules/funding-routes.ts';

/** All of it, in basis points. */
export const WHOLE: BasisPoints = 10_000;

/** Who pays a part: the owner of a team, or an organisation by its name. */
export interface Payer {
  readonly route: FundingRoute;
  /** An organisation; never a person. Absent when the owner pays. */
  readonly name?: string;
  /** What the payer wants to find on an invoice: a purchase order, a case number. */
  readonly reference?: string;
}

/** The part of every charge that one payer pays. */
export interface Share extends Payer {
  readonly basisPoints: BasisPoints;
}

/** The same for the same payer; one who wants another reference gets another invoice. */
export function payerKey({ route, name, reference }: Payer): string {
  return JSON.stringify([route, name ?? '', reference ?? '']);
}

/**
 * Splits an amount by shares that make up the whole, so that the parts add up to it to the penny (P13). Each gets its
 * part rounded down; the pennies left go to those that lost most by it, the earlier one first. What is taken back (a
 * negative amount) is split as it was charged.
 */
export function splitBy(pence: Pence, shares: readonly Pick<Share, 'basisPoints'>[]): Pence[] {
  const amount = Math.abs(pence);
  const exact = shares.map(({ basisPoints }) => amount * basisPoints);
  const parts = exact.map((part) => Math.floor(part / WHOLE));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const lostMost = exact
    .map((part, place) => ({ place, lost: part % WHOLE }))
    .sort((one, other) => other.lost - one.lost || one.place - other.place)
    .slice(0, left);
  for (const { place } of lostMost) parts[place] = (parts[place] ?? 0) + 1;
  return parts.map((part) => (pence < 0 ? 0 - part : part));
}
