import type { CircleSlug, DateText, Id, InstantText, Pence, PersonId } from '@kith/kernel';
import { accommodationCounts, accommodationOf } from '../floor/accommodation.ts';
import { type FloorFacts, factsOf, together } from '../floor/facts.ts';
import { type FloorTest, type Jurisdiction, mayBePaid, testFloors } from '../floor/floors.ts';
import { ageFacts } from '../floor/subject.ts';
import { type Accrual, accrue, type RolledUp, rollUp } from '../holiday/accrual.ts';
import type { Work } from '../ledger.ts';
import type { Rates } from '../rules/rate-table.ts';
import { type StatementSums, statementOf } from '../statement.ts';
import { type PayPeriod, type PayTerms, termsOn } from '../terms/terms.ts';
import { holidayEntry } from './booked.ts';
import { lineOf, type Posted, type StatementLine } from './line.ts';
import { type Days, isWithin, periodBefore } from './period.ts';
import type { PayRun } from './run.ts';

/** A pay reference period held against every floor: that of the run, or an earlier one that late work belongs to. */
export interface TestedPeriod extends Days {
  readonly facts: FloorFacts;
  readonly tests: readonly FloorTest[];
}

/** A worker's statement of one run. It counts once the run is issued, and never changes from then on. */
export interface IssuedStatement extends Days {
  readonly id: Id<'statement'>;
  readonly runId: Id<'payrun'>;
  /** The round of the run's checks it was drawn up in. */
  readonly round: number;
  readonly circle: CircleSlug;
  readonly workerId: PersonId;
  readonly period: PayPeriod;
  readonly drawnUpAt: InstantText;
  /** The worker's statement before this one. */
  readonly previous?: Id<'statement'>;
  readonly lines: readonly StatementLine[];
  /** Of all lines for work. */
  readonly sums: StatementSums;
  readonly payerContribution: Pence;
  readonly periods: readonly [TestedPeriod, ...TestedPeriod[]];
  readonly accrued?: Accrual;
  readonly rolledUp?: RolledUp & { readonly entryId: Id<'entry'> };
}

/** All that a statement follows from. */
export interface Grounds {
  readonly id: Id<'statement'>;
  readonly run: PayRun;
  readonly circle: CircleSlug;
  readonly jurisdiction: Jurisdiction;
  readonly workerId: PersonId;
  readonly previous?: Id<'statement'> | undefined;
  /** Everything of the worker's that was on no statement yet, up to the last day of the run. */
  readonly posted: readonly Posted[];
  readonly terms: readonly PayTerms[];
  readonly rates: Rates;
  /** What was told before of the period that a day lies in. */
  readonly toldBefore: (day: DateText) => Pick<TestedPeriod, 'from' | 'to' | 'facts'> | undefined;
  readonly now: InstantText;
}

/** Draws up a worker's statement: lines, hours, true hourly rate, floors, holiday (P2-P4, P5, P11). */
export function drawnUp(grounds: Grounds): IssuedStatement {
  const { id, run, circle, workerId, previous, terms, rates, now } = grounds;
  const posted = [...grounds.posted].sort(asItCame);
  const works = posted.map(({ work }) => work);
  const lines = posted.map((entry) => lineOf(entry, run.from));
  const sums = statementOf(works);
  const last = termsOn(terms, run.to) ?? terms.findLast(({ answer }) => answer?.accepted);
  const on = run.to;
  const accrued = last && accrue(rates, last, { minutes: sums.workedMinutes, on });
  const rolledUp = last && rollUp(rates, last, { pay: sums.pay, ratePence: last.ratePence, on });
  const isPaidHoliday = rolledUp !== undefined && rolledUp.pence !== 0;
  return {
    id,
    runId: run.id,
    round: run.round,
    circle,
    workerId,
    from: run.from,
    to: run.to,
    period: run.period,
    drawnUpAt: now,
    ...(previous && { previous }),
    lines,
    sums,
    payerContribution: lines.reduce((sum, line) => sum + line.payerContribution, 0),
    periods: testedPeriods(grounds, works),
    ...(accrued && { accrued }),
    ...(isPaidHoliday && { rolledUp: { ...rolledUp, entryId: holidayEntry(id, run.to) } }),
  };
}

/** By the day worked; on it by when it was booked, and what is taken back before what takes its place. */
function asItCame(one: Posted, other: Posted): number {
  const placeOf = ({ work, bookedAt, reverses }: Posted) =>
    `${work.workedOn} ${bookedAt} ${reverses ? 'BACK' : 'NEW'}`;
  const [first, second] = [placeOf(one), placeOf(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What goes out: pay for work, what was paid for miles, and holiday pay. In pence. */
export function totalPaid({ sums, rolledUp }: Pick<IssuedStatement, 'sums' | 'rolledUp'>): Pence {
  return sums.pay + sums.mileage + (rolledUp?.pence ?? 0);
}

/** The periods in which pay lies below the law, of someone it is owed to. */
export function failing({ periods }: Pick<IssuedStatement, 'periods'>): TestedPeriod[] {
  return periods.filter(({ tests }) => !mayBePaid(tests));
}

/** What a period lacks to the law, in pence. */
export function shortOf({ tests }: Pick<TestedPeriod, 'tests'>): Pence {
  return Math.max(0, ...tests.map(({ standing, shortfall }) => (standing === 'LAW' ? shortfall : 0)));
}

/** Ids of all entries a statement holds. */
export function entriesOn({ lines, rolledUp }: Pick<IssuedStatement, 'lines' | 'rolledUp'>): string[] {
  return [...lines.map(({ entryId }) => entryId), ...(rolledUp ? [rolledUp.entryId] : [])];
}

/** The run's own period, and each earlier one that something on the statement was worked in, with all of it. */
function testedPeriods(grounds: Grounds, works: readonly Work[]): readonly [TestedPeriod, ...TestedPeriod[]] {
  const { run, toldBefore } = grounds;
  const own = works.filter((work) => isWithin(run, work.workedOn));
  const late = new Map<DateText, { readonly days: Days; readonly told?: FloorFacts; works: Work[] }>();
  for (const work of works.filter(({ workedOn }) => workedOn < run.from)) {
    const told = toldBefore(work.workedOn);
    const days = told ?? periodBefore(run.from, run.period, work.workedOn);
    const found = late.get(days.from) ?? { days, ...(told && { told: told.facts }), works: [] };
    found.works.push(work);
    late.set(days.from, found);
  }
  const earlier = [...late.values()].map(({ days, told, works: lateWorks }) => {
    const facts = factsOf(lateWorks);
    return tested(grounds, days, told ? together(told, facts) : housed(grounds, days, facts), lateWorks);
  });
  return [tested(grounds, run, housed(grounds, run, factsOf(own)), own), ...earlier];
}

/** The facts of a whole period, with the home that came with the work in it. */
function housed({ terms, rates }: Grounds, days: Days, facts: FloorFacts): FloorFacts {
  if (!terms.some(({ homePenceADay }) => homePenceADay !== undefined)) return facts;
  return {
    ...facts,
    accommodation: accommodationCounts(rates, accommodationOf(terms, days), days.from),
  };
}

function tested(
  { rates, terms, jurisdiction }: Grounds,
  { from, to }: Days,
  facts: FloorFacts,
  works: readonly Work[],
): TestedPeriod {
  const { isWorker, ...period } = facts;
  const lastPaid = works.findLast(({ wage, ratePence }) => (wage?.ratePence ?? ratePence) > 0);
  const ratePence = lastPaid?.wage?.ratePence ?? lastPaid?.ratePence ?? 0;
  const subject = { ...ageFacts(terms, from), isWorker, ratePence };
  return { from, to, facts, tests: testFloors(rates, period, subject, { firstDay: from, jurisdiction }) };
}
