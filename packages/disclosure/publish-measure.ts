import { type Measure, measures, type PublishedMeasure, type TrueMeasure } from '@kith/contracts';
import { publishCount } from './publish-count.ts';
import { rule } from './rule.ts';

/**
 * A measure as it may be shown: hidden unless enough stands behind it, and made from published counts where it is made
 * of counts (E11, E14). Circles make what they publish with it; the national co-op makes totals from sums with it, and
 * sees by it that a circle shows what its true numbers come to.
 */
export function publishMeasure(truth: TrueMeasure): PublishedMeasure {
  const { measure, group, of } = truth;
  const definition = measures[measure];
  const value = restsOnEnough(definition, truth) ? figureOf(definition, truth) : '*';
  return { measure, ...(group && { group }), value, of: publishCount(of) };
}

function restsOnEnough({ rests }: Measure, { of, teams }: TrueMeasure): boolean {
  if (rests === 'ANSWERS') return of >= rule.fewestAnswers && teams >= rule.fewestTeams;
  return of >= rule.smallestShown;
}

function figureOf(definition: Measure, { numerator, denominator }: TrueMeasure): number | '*' {
  if (denominator === 0) return '*';
  if (!definition.counts) return toDecimals(definition, numerator / denominator);
  const [part, whole] = [publishCount(numerator), publishCount(denominator)];
  if (part === '*' || whole === '*') return '*';
  const saysAllOrNone = part === 0 || part === whole;
  if (saysAllOrNone && denominator < rule.fewestForAllOrNone) return '*';
  return toDecimals(definition, part / whole);
}

/** Half away from nothing, so that a fall reads like a rise. */
function toDecimals({ times, decimals }: Measure, quotient: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.sign(quotient) * Math.round(Math.abs(quotient * times) * scale + 1e-9);
  return rounded / scale;
}
