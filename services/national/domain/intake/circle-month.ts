import {
  type EventData,
  measures,
  metricNames,
  type PublishedMeasure,
  type TrueCounts,
  type TrueMeasure,
} from '@kith/contracts';
import { publishCount, publishMeasure } from '@kith/disclosure';
import {
  type CircleSlug,
  type FieldProblem,
  type InstantText,
  isMonthOver,
  type MonthText,
  ok,
  type Result,
  refusal,
  refused,
} from '@kith/kernel';

/** What one circle published of one month. Numbers of a circle: nothing of a team, nothing of a person (N1). */
export interface CircleMonth {
  readonly circle: CircleSlug;
  readonly month: MonthText;
  readonly counts: EventData<'MetricsPublished'>['counts'];
  readonly measures: readonly PublishedMeasure[];
  /** For totals only: no figure of one circle is made from them. */
  readonly trueCounts: TrueCounts;
  readonly trueMeasures: readonly TrueMeasure[];
}

/**
 * Takes a circle's month. Refusal: `EVENT_INVALID` when the month is not over, when a figure stands twice or where it
 * has no place, or when what the circle shows is not what its true numbers come to: a total from such numbers would not
 * fit its parts.
 */
export function accept(said: CircleMonth, now: InstantText): Result<CircleMonth> {
  if (!isMonthOver(said.month, now))
    return refused(refusal('EVENT_INVALID', { what: `${said.month} is not over.` }));
  const fields = [...wrongCounts(said), ...wrongMeasures(said)];
  return fields.length === 0 ? ok(said) : refused(refusal('EVENT_INVALID', { fields }));
}

function wrongCounts({ counts, trueCounts }: CircleMonth): FieldProblem[] {
  return metricNames
    .filter((metric) => publishCount(trueCounts[metric]) !== counts[metric])
    .map((metric) => ({ field: `counts.${metric}`, problem: 'not what was counted' }));
}

function wrongMeasures({ measures: shown, trueMeasures }: CircleMonth): FieldProblem[] {
  const truths = new Map(trueMeasures.map((truth) => [figureOf(truth), truth]));
  const figures = shown.map(figureOf);
  const twice = figures.filter((figure, at) => figures.indexOf(figure) !== at);
  const misplaced = shown.filter(({ measure, group }) => (measures[measure].byGroup ?? false) !== !!group);
  const untrue = shown.filter((one) => {
    const truth = truths.get(figureOf(one));
    const made = truth && publishMeasure(truth);
    return made?.value !== one.value || made?.of !== one.of;
  });
  const unshown = trueMeasures.length === shown.length ? [] : ['of as many figures as are sealed'];
  return [
    ...twice.map((figure) => problem(figure, 'stands twice')),
    ...misplaced.map((one) => problem(figureOf(one), 'stands by group, or over all, where it must not')),
    ...untrue.map((one) => problem(figureOf(one), 'not what its true numbers come to')),
    ...unshown.map((what) => problem('', `not ${what}`)),
  ];
}

/** Names a figure: the measure, and the group if it has one. */
function figureOf({ measure, group }: Pick<PublishedMeasure, 'measure' | 'group'>): string {
  return group ? `${measure}.${group}` : measure;
}

function problem(figure: string, what: string): FieldProblem {
  return { field: figure ? `measures.${figure}` : 'measures', problem: what };
}
