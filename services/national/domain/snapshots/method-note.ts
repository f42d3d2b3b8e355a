import { type MeasureName, type MeasureUnit, measures } from '@kith/contracts';
import { method } from '@kith/disclosure';
import type { Repair } from '@kith/disclosure/checker';
import type { SnapshotRows } from './rows.ts';

const units: Readonly<Record<MeasureUnit, string>> = {
  PERCENT: 'per cent',
  HOURS_A_WEEK: 'hours a week',
  DAYS: 'days',
  PENCE: 'pence',
  SCORE: 'points',
};

/** What whoever reads the figures has to know of how they were made, line by line. */
export function methodNote(rows: SnapshotRows, repairs: readonly Repair[]): string[] {
  const shown = new Set([...rows.measures, ...rows.groups].map(({ measure }) => measure));
  return [
    method,
    'Figures over all circles are made from the sums of the circles’ true numbers, never from their figures. Scores of ' +
      'rounds stand by group over all circles, never by group and circle as well, and groups are never pooled.',
    'A figure over all circles is not shown where taking away the circles’ own would leave too few behind it.',
    repairs.length === 0
      ? 'All that is published, with the snapshots before it, was checked by computation: no hidden count can be worked ' +
        'out, and nothing had to be changed for that.'
      : 'All that is published, with the snapshots before it, was checked by computation. So that no hidden count can be ' +
        `worked out, these stand as a neighbouring figure, or are not shown: ${repairs.map(({ cell }) => cell).join('; ')}.`,
    'What a circle says after a month was frozen changes nothing in it; the next snapshots name the circle.',
    ...[...shown].map(definitionOf),
  ];
}

function definitionOf(measure: MeasureName): string {
  const { label, unit, formula, of, rests, source } = measures[measure];
  const enough = rests === 'ANSWERS' ? 'ten or more who answered, in two teams or more' : 'eight or more';
  return `${measure} (${label}, in ${units[unit]}): ${formula}. Rests on ${of}; shown of ${enough}. Source: ${source}.`;
}
