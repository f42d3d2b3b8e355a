import { measures, type PublishedMeasure, type TrueMeasure } from '@kith/contracts';
import { boundsOf, publishCount } from '../publish-count.ts';
import { publishMeasure, publishMeasureTotal } from '../publish-measure.ts';
import { publishTotal } from '../publish-total.ts';
import { rule } from '../rule.ts';
import { atLeast, atMost, same } from './known.ts';
import { cellOf, type Known, MOST, type PublishedCell, type PublishedTable } from './publication.ts';
import type { Repair } from './repair.ts';

/** A measure of one circle. */
export interface KeyedMeasure {
  readonly key: string;
  readonly truth: TrueMeasure;
}

/** What a measure shows of several circles, as tables of counts. */
export interface MeasureTables {
  readonly tables: readonly PublishedTable[];
  readonly known: readonly Known[];
}

/** The key of totals in these tables; no circle's. */
const TOTAL = 'all circles';

/**
 * What figures of one measure of several circles, published beside each other and with their total, show: how many each
 * rests on; and of a measure made of counts these counts, too, as a percentage of rounded counts can be turned back into
 * them. The reader is taken to know the denominators as they are rounded, though not all of them are shown.
 */
export function tablesOfMeasure(name: string, rows: readonly KeyedMeasure[]): MeasureTables {
  const isMadeOfCounts = rows.some(({ truth }) => measures[truth.measure].counts);
  const of = tableOf(`${name}, of`, rows, 'of');
  if (!isMadeOfCounts) return { tables: [of], known: [] };
  const whole = tableOf(`${name}, out of`, rows, 'denominator');
  const part = tableOf(`${name}, counted`, rows, 'numerator');
  const known = rows.flatMap(({ key, truth }) => {
    const [counted, outOf] = [cellOf(part.name, key), cellOf(whole.name, key)];
    return [
      atMost(counted, outOf),
      ...(truth.denominator === truth.of ? [same(outOf, cellOf(of.name, key))] : []),
      ...(saysAllOrNone(truth) ? [atLeast(outOf, rule.fewestForAllOrNone)] : []),
    ];
  });
  return { tables: [of, whole, hiding(part, rows)], known };
}

function tableOf(
  name: string,
  rows: readonly KeyedMeasure[],
  number: 'numerator' | 'denominator' | 'of',
): PublishedTable {
  const counts = rows.map(({ truth }) => truth[number]);
  return {
    name,
    cells: rows.map(({ key, truth }) => ({ key, value: publishCount(truth[number]) })),
    totals: [{ key: TOTAL, value: publishTotal(counts) }],
  };
}

/** Numerators, where their percentages are hidden for whatever reason. */
function hiding(table: PublishedTable, rows: readonly KeyedMeasure[]): PublishedTable {
  const [first, ...others] = rows.map(({ truth }) => truth);
  const isTotalHidden = first && publishMeasureTotal([first, ...others]).value === '*';
  const cells = table.cells.map((cell, index) => hidingOne(cell, rows[index]?.truth));
  const totals = (table.totals ?? []).map((sum) => (isTotalHidden ? { ...sum, ...unknown } : sum));
  return { ...table, cells, totals };
}

function hidingOne(cell: PublishedCell, truth: TrueMeasure | undefined): PublishedCell {
  // None of none is no secret.
  if (!truth?.denominator || publishMeasure(truth).value !== '*') return cell;
  const [least, most] = boundsOf(publishCount(truth.denominator));
  // Out of many it can only be hidden because it is small; out of few, also because it is none or all.
  const isSmall = least >= rule.fewestForAllOrNone && publishCount(truth.of) !== '*';
  return isSmall ? cell : { ...cell, value: '*', bounds: [0, most] };
}

/** Whether it is shown that all did or none did, which of few it would not be. */
function saysAllOrNone(truth: TrueMeasure): boolean {
  const [part, whole] = [publishCount(truth.numerator), publishCount(truth.denominator)];
  return publishMeasure(truth).value !== '*' && (part === 0 || part === whole);
}

const unknown = { value: '*', bounds: [0, MOST] } as const;

/** A measure as it is shown once the tables it came to are repaired. `key` undefined: the total. */
export function afterRepairs(
  shown: PublishedMeasure,
  name: string,
  repairs: readonly Repair[],
  key = TOTAL,
): PublishedMeasure {
  const repairOf = (table: string) => repairs.find(({ cell }) => cell === cellOf(table, key));
  const isChanged = repairOf(`${name}, out of`) ?? repairOf(`${name}, counted`);
  const of = repairOf(`${name}, of`)?.shown ?? shown.of;
  return { ...shown, of, value: isChanged || of === '*' ? '*' : shown.value };
}
