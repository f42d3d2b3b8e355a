import { type Group, groups, type PublishedMeasure, type TrueMeasure } from '@kith/contracts';
import { publishCount, publishMeasure } from '@kith/disclosure';
import { type InstantText, type MonthText, monthOf } from '@kith/kernel';
import type { InstrumentId } from '../instruments/instrument.ts';
import type { Asked } from './asked.ts';
import { figuresOf } from './figures.ts';
import { type GroupGap, largestGaps } from './gaps.ts';
import { type Instruments, instrumentsIn, type Plan } from './plan.ts';
import type { Round } from './round.ts';
import { type Sheet, saysAnything } from './sheet.ts';

/** How many of a group were asked, and how many answered for themselves. */
export interface Turnout {
  readonly group: Group;
  readonly asked: number;
  readonly answered: number;
}

/** What a round came to: taken once and never changed (E12). True numbers; nobody's answers. */
export interface RoundResults {
  readonly roundId: string;
  readonly frozenAt: InstantText;
  readonly month: MonthText;
  /** The version of each instrument that was asked. */
  readonly versions: readonly { readonly instrument: InstrumentId; readonly version: string }[];
  /** Of those who answered for themselves. */
  readonly figures: readonly TrueMeasure[];
  /** Of those somebody else answered for (E9). */
  readonly proxyFigures: readonly TrueMeasure[];
  readonly turnout: readonly Turnout[];
  /** How long those took who said so, in seconds, and how many they are. */
  readonly median?: { readonly seconds: number; readonly of: number };
}

/** Everything there is of a round when its results are taken. */
interface RoundWhole {
  readonly round: Pick<Round, 'id' | 'plan'>;
  readonly asked: readonly Asked[];
  readonly sheets: readonly Sheet[];
  readonly instruments: Instruments;
}

/** What a round comes to, now that nothing of it changes any more. */
export function resultsOf({ round, asked, sheets, instruments }: RoundWhole, now: InstantText): RoundResults {
  const own = sheets.filter(({ proxy }) => proxy === undefined);
  const proxies = sheets.filter(({ proxy }) => proxy !== undefined);
  const median = medianOf(own.flatMap(({ seconds }) => seconds ?? []));
  return {
    roundId: round.id,
    frozenAt: now,
    month: monthOf(now),
    versions: versionsIn(round.plan, instruments),
    figures: figuresOf(own, instruments),
    proxyFigures: figuresOf(proxies, instruments),
    turnout: turnoutOf(asked, own),
    ...(median && { median }),
  };
}

/** What may be seen of results (E6, E11). */
export interface ShownResults {
  readonly figures: readonly PublishedMeasure[];
  readonly proxyFigures: readonly PublishedMeasure[];
  readonly gaps: readonly GroupGap[];
}

/** The results under disclosure control: the groups side by side, and no figure over them. */
export function shownResults({ figures, proxyFigures }: RoundResults): ShownResults {
  const shown = figures.map(publishMeasure);
  return { figures: shown, proxyFigures: proxyFigures.map(publishMeasure), gaps: largestGaps(shown) };
}

/** How long it took in minutes, rounded up, as far as enough said so to show it. */
export function shownMinutes({ median }: Pick<RoundResults, 'median'>): number | undefined {
  return median && publishCount(median.of) !== '*' ? Math.ceil(median.seconds / 60) : undefined;
}

function turnoutOf(asked: readonly Asked[], own: readonly Sheet[]): Turnout[] {
  const answered = new Set(own.filter(saysAnything).map(({ code }) => code));
  const each = asked.map(({ code, parts }) => ({ group: parts[0]?.group, hasAnswered: answered.has(code) }));
  return groups.map((group) => {
    const members = each.filter((one) => one.group === group);
    return { group, asked: members.length, answered: members.filter((one) => one.hasAnswered).length };
  });
}

function medianOf(seconds: readonly number[]): RoundResults['median'] {
  if (seconds.length === 0) return undefined;
  const inOrder = seconds.toSorted((one, other) => one - other);
  const [low, high] = [Math.ceil(inOrder.length / 2) - 1, Math.floor(inOrder.length / 2)];
  return { seconds: ((inOrder[low] ?? 0) + (inOrder[high] ?? 0)) / 2, of: seconds.length };
}

function versionsIn(plan: Plan, instruments: Instruments): RoundResults['versions'] {
  return instrumentsIn(plan).map((instrument) => ({
    instrument,
    version: instruments.get(instrument)?.version ?? '',
  }));
}
