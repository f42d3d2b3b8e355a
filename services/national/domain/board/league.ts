import type { MeasureName } from '@kith/contracts';
import type { CircleSlug, InstantText } from '@kith/kernel';
import { lessIsBetter } from '../rules/direction.ts';
import type { BoardRow } from './board.ts';

/** Whether a circle agrees to stand in league tables, as it said last (N3). */
export interface LeagueConsent {
  readonly circle: CircleSlug;
  readonly consents: boolean;
  readonly since: InstantText;
  /** Rises with each word of the circle. */
  readonly sequence: number;
}

/** A circle in a league table. Those with the same figure share a place. */
export interface LeagueRow extends BoardRow {
  readonly place: number;
  readonly value: number;
}

/**
 * A league table of one measure: only of circles that agree to it now, that have a figure that is shown, and that are
 * not establishing any more. The best first.
 */
export function leagueOf(
  rows: readonly BoardRow[],
  consents: readonly LeagueConsent[],
  measure: MeasureName,
): LeagueRow[] {
  const agreed = new Set(consents.filter(({ consents }) => consents).map(({ circle }) => circle));
  const sign = lessIsBetter.has(measure) ? 1 : -1;
  const ranked = rows
    .filter(({ circle, establishing }) => agreed.has(circle) && !establishing)
    .flatMap((row) => {
      const value = row.figures.find((figure) => figure.measure === measure)?.value;
      return typeof value === 'number' ? [{ ...row, value }] : [];
    })
    .sort((one, other) => sign * (one.value - other.value));
  return ranked.map((row) => ({ ...row, place: 1 + ranked.findIndex(({ value }) => value === row.value) }));
}
