import { type MeasureName, type MeasureUnit, measures } from '@kith/contracts';
import { method } from '@kith/disclosure';
import type { GroupRow, MeasureRow } from './rows.ts';

const units: Readonly<Record<MeasureUnit, string>> = {
  PERCENT: 'per cent',
  HOURS_A_WEEK: 'hours a week',
  DAYS: 'days',
  PENCE: 'pence',
  SCORE: 'points',
};

/** What whoever reads the figures has to know of how they were made, line by line. */
export function methodNote(rows: {
  readonly measures: readonly MeasureRow[];
  readonly groups: readonly GroupRow[];
}): string[] {
  const shown = new Set([...rows.measures, ...rows.groups].map(({ measure }) => measure));
  return [
    method,
    'Figures over all circles are made from the sums of the circles’ true numbers, never from their figures. Scores of ' +
      'rounds stand by group over all circles, never by group and circle as well, and groups are never pooled.',
    'What a circle says after a month was frozen changes nothing in it; the next snapshots name the circle.',
    ...[...shown].map(definitionOf),
  ];
}

function definitionOf(measure: MeasureName): string {
  const { label, unit, formula, of, rests, source } = measures[measure];
  const enough = rests === 'ANSWERS' ? 'ten or more who answered, in two teams or more' : 'eight or more';
  return `${measure} (${label}, in ${units[unit]}): ${formula}. Rests on ${of}; shown of ${enough}. Source: ${source}.`;
}
