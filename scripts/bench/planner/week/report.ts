import { table } from '../../table.ts';
import type { Entered, Round } from './contest.ts';

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const shown = (value: number) => Math.round(value).toLocaleString('en-GB');

/** How much dearer a plan is than the highest bound proved; none without a bound. */
export function gapTo({ bound }: Round, { card }: Entered): number | undefined {
  return bound === undefined || !card || bound <= 0 ? undefined : card.objective / bound - 1;
}

/** A week as a table: everyone's cost, gap, times and memory. */
export function tableOfRound(round: Round): string {
  const { size, stretches, nothing, bound, entered } = round;
  const head = `${size.workers} workers × ${size.people} people, week ${size.seed}: ${stretches} stretches; proposing nothing costs ${shown(nothing)}${bound === undefined ? '' : `, nothing costs less than ${shown(bound)}`}`;
  const rows = entered.map((each) => {
    const { contestant, seconds, ran, card } = each;
    const gap = gapTo(round, each);
    return [
      contestant,
      String(seconds),
      card ? shown(card.objective) : 'no plan',
      gap === undefined ? '' : percent(gap),
      card ? `${card.figures.covered} of ${stretches}` : '',
      card ? String(card.violations.length) : '',
      ran ? shown(ran.first) : '',
      ran ? shown(ran.total) : '',
      ran ? shown(ran.rss) : '',
      ran?.said ?? 'stopped',
    ];
  });
  const headings = [
    '',
    'limit s',
    'cost',
    'gap',
    'covered',
    'broken',
    'first ms',
    'total ms',
    'RSS MB',
    'said',
  ];
  return `${head}\n${table(headings, rows)}`;
}
