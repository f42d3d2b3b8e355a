import {
  type Group,
  type Measure,
  type MeasureUnit,
  type MetricName,
  measures,
  metricNames,
  type PublishedCount,
  type PublishedMeasure,
} from '@kith/contracts';
import { formatPence } from '@kith/kernel';
import { countWords } from './count-words.ts';
import type { MonthReport } from './report.ts';

/** One figure as the circle's people see it, told or yet to be. */
export interface ToldFigure {
  readonly name: string;
  readonly group?: Group;
  readonly label: string;
  readonly formula: string;
  readonly source?: string;
  readonly unit?: MeasureUnit;
  /** Missing until the month is frozen. */
  readonly value?: string;
  readonly words?: string;
  readonly of?: string;
  readonly restsOn?: string;
  readonly hiddenBecause?: string;
}

const FEW = 'It is from one to seven: so few could show who is meant.';

/** The counts of a month; without figures until it is frozen. */
export function countFigures(report: MonthReport | undefined): ToldFigure[] {
  return metricNames.map((name) => ({ name, ...countWords[name], ...shownCount(name, report) }));
}

/** The measures of a month; without figures until it is frozen: then nobody can tell which groups will be among them. */
export function measureFigures(report: MonthReport | undefined): ToldFigure[] {
  if (report) return (report.told.measures ?? []).map(measureFigure);
  const entries = Object.entries(measures) as [PublishedMeasure['measure'], Measure][];
  return entries.map(([name, definition]) => described(name, definition));
}

/** A measure as it is told. */
export function measureFigure({ measure, group, value, of }: PublishedMeasure): ToldFigure {
  const definition = measures[measure];
  return {
    ...described(measure, definition),
    ...(group && { group }),
    value: String(value),
    words: value === '*' ? 'hidden' : inWords(value, definition),
    of: String(of),
    ...(value === '*' && { hiddenBecause: whyHidden(definition, of) }),
  };
}

function described(name: string, { label, formula, source, unit, of }: Measure): ToldFigure {
  return { name, label, formula, source, unit, restsOn: of };
}

function shownCount(name: MetricName, report: MonthReport | undefined): Partial<ToldFigure> {
  if (!report) return {};
  const value = report.told.counts[name];
  const words = { value: String(value), words: value === '*' ? 'hidden' : String(value) };
  return value === '*' ? { ...words, hiddenBecause: FEW } : words;
}

/** Says no more than what is shown beside it. */
function whyHidden({ rests, of: things, counts }: Measure, of: PublishedCount): string {
  if (of === 0) return `There were none: ${things}.`;
  if (rests === 'ANSWERS') return 'It takes ten answers, and in two teams or more.';
  if (of === '*') return `It takes eight: ${things}.`;
  return counts
    ? 'A part of it is from one to seven, or it is all or none of fewer than twenty.'
    : 'There was nothing to divide by.';
}

function inWords(value: number, { unit, decimals }: Measure): string {
  const figure = value.toFixed(decimals).replace('-', '−');
  switch (unit) {
    case 'PERCENT':
      return `${figure} %`;
    case 'HOURS_A_WEEK':
      return `${figure} hours a week`;
    case 'DAYS':
      return `${figure} days`;
    case 'PENCE':
      return formatPence(value);
    case 'SCORE':
      return figure;
  }
}
