import {
  type Measure,
  measures,
  type PublishedCount,
  type PublishedMeasure,
  type TrueMeasure,
} from '@kith/contracts';
import { publishCount } from './publish-count.ts';
import { publishTotal } from './publish-total.ts';
import { rule } from './rule.ts';

/**
 * A measure as it may be shown: hidden unless enough stands behind it, and made from published counts where it is made
 * of counts (E11, E14). Circles make what they publish with it, and the national co-op sees by it that a circle shows
 * what its true numbers come to.
 */
export function publishMeasure(truth: TrueMeasure): PublishedMeasure {
  return published(truth, {
    part: publishCount(truth.numerator),
    whole: publishCount(truth.denominator),
    of: publishCount(truth.of),
  });
}

/**
 * One measure, of one group if it has groups, over all circles that are shown beside it (N2): made from sums, and never
 * from their figures. The counts behind it are totals like any other, see `publishTotal`.
 */
export function publishMeasureTotal(truths: readonly [TrueMeasure, ...TrueMeasure[]]): PublishedMeasure {
  const numbers = (key: 'numerator' | 'denominator' | 'of' | 'teams') => truths.map((truth) => truth[key]);
  const sum = (key: Parameters<typeof numbers>[0]) => numbers(key).reduce((all, next) => all + next, 0);
  const all = {
    ...truths[0],
    numerator: sum('numerator'),
    denominator: sum('denominator'),
    of: sum('of'),
    teams: sum('teams'),
  };
  return published(all, {
    part: publishTotal(numbers('numerator')),
    whole: publishTotal(numbers('denominator')),
    of: publishTotal(numbers('of')),
  });
}

/** The counts of a measure as they may be shown. */
interface Shown {
  readonly part: PublishedCount;
  readonly whole: PublishedCount;
  readonly of: PublishedCount;
}

function published(truth: TrueMeasure, shown: Shown): PublishedMeasure {
  const { measure, group } = truth;
  const definition = measures[measure];
  const value = restsOnEnough(definition, truth) ? figureOf(definition, truth, shown) : '*';
  return { measure, ...(group && { group }), value, of: shown.of };
}

function restsOnEnough({ rests }: Measure, { of, teams }: TrueMeasure): boolean {
  if (rests === 'ANSWERS') return of >= rule.fewestAnswers && teams >= rule.fewestTeams;
  return of >= rule.smallestShown;
}

function figureOf(definition: Measure, truth: TrueMeasure, { part, whole }: Shown): number | '*' {
  const { numerator, denominator, of } = truth;
  if (denominator === 0) return '*';
  if (definition.counts) {
    if (part === '*' || whole === '*') return '*';
    const saysAllOrNone = part === 0 || part === whole;
    if (saysAllOrNone && denominator < rule.fewestForAllOrNone) return '*';
    return toDecimals(definition, part / whole);
  }
  const figure = toDecimals(definition, numerator / denominator);
  return of < rule.fewestForAllOrNone && endsOf(definition).includes(figure) ? '*' : figure;
}

/** Figures that tell of each of few what they answered, or whether they did. */
function endsOf({ scale, sensitive, times }: Measure): readonly number[] {
  return scale ?? (sensitive ? [0, times] : []);
}

/** Half away from nothing, so that a fall reads like a rise. */
function toDecimals({ times, decimals }: Measure, quotient: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.sign(quotient) * Math.round(Math.abs(quotient * times) * scale + 1e-9);
  return rounded / scale;
}
