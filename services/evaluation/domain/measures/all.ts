import type { MeasureName, TrueMeasure } from '@kith/contracts';
import { endOfMonth, type MonthText } from '@kith/kernel';
import type { DecisionFact, ShownFact, StatementFact, TeamStateFact, WantedFact } from '../facts/figures.ts';
import type { GapFact } from '../facts/gap.ts';
import type { HatFact } from '../facts/hat.ts';
import type { HoursFact } from '../facts/weekly-hours.ts';
import type { MemberFact, TeamFact } from '../people.ts';
import type { OwnerWord } from '../planned-hours/owner-word.ts';
import { openTeams } from '../team-states.ts';
import type { VisitFact } from '../visit.ts';
import type { WorkforceFigures } from '../workforce-month.ts';
import { hoursSecurity } from './hours-security.ts';
import type { Part } from './part.ts';
import { livingWage, paidShare } from './pay.ts';
import { plannedHoursChange } from './planned-hours.ts';
import { choice, decisionLatency, hatsFilled } from './teams.ts';
import { turnoverOf } from './turnover.ts';
import { continuity, uncovered } from './visits.ts';
import { workforceParts } from './workforce.ts';

/** All that a circle has heard and written down that bears on a month. */
export interface MonthFacts {
  /** Teams there were, those that closed among them. */
  readonly teams: readonly TeamFact[];
  readonly states: readonly TeamStateFact[];
  readonly members: readonly MemberFact[];
  /** Visits of the twelve weeks that end with the month, of the month, and of months with figures written down. */
  readonly visits: readonly VisitFact[];
  /** Gaps in hours of the month. */
  readonly gaps: readonly GapFact[];
  readonly hats: readonly HatFact[];
  /** Decisions of the month. */
  readonly decisions: readonly DecisionFact[];
  /** Statements issued in the month. */
  readonly statements: readonly StatementFact[];
  /** Opportunities shown in the twelve months that end with the month. */
  readonly shown: readonly ShownFact[];
  readonly hours: readonly HoursFact[];
  readonly wanted: readonly WantedFact[];
  readonly words: readonly OwnerWord[];
  readonly recorded: ReadonlyMap<MonthText, WorkforceFigures>;
}

/** A month worked out: its true measures, and what only the circle's coordinator is told. */
interface MeasuredMonth {
  readonly measures: readonly TrueMeasure[];
  /** Teams whose change of planned hours does not count (E13). */
  readonly leftOut: readonly string[];
}

/** Works out every measure of a month but those of rounds. It follows from nothing but what had happened by its end. */
export function measuredMonth(facts: MonthFacts, month: MonthText): MeasuredMonth {
  const { visits, gaps, hats, statements } = facts;
  const open = openTeams(facts.teams, facts.states, endOfMonth(month));
  const ids = (teams: readonly TeamFact[]) => new Set(teams.map(({ teamId }) => teamId));
  const planned = plannedHoursChange({ ...facts, open: ids(open.withOwner) }, month);
  const parts = {
    ...workforceParts({ ...facts, turnover: turnoverOf(facts.members, month) }, month),
    hoursSecurity: hoursSecurity(facts, month),
    paidShare: paidShare(statements, open.all.length),
    livingWage: livingWage(statements, open.all.length),
    continuity: continuity(visits, month),
    choice: choice(facts.shown),
    uncovered: uncovered(visits, gaps, month),
    hatsFilled: hatsFilled(hats, ids(open.all), month),
    decisionLatency: decisionLatency(facts.decisions),
    plannedHours: planned.part,
  } satisfies Partial<Record<MeasureName, Part>>;
  const entries = Object.entries(parts) as [keyof typeof parts, Part][];
  return {
    measures: entries.map(([measure, part]) => ({ measure, ...part })),
    leftOut: planned.leftOut,
  };
}
