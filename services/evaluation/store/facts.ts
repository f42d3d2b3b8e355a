import type { MonthText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type {
  DecisionFact,
  ShownFact,
  StatementFact,
  TeamStateFact,
  WantedFact,
} from '../domain/facts/figures.ts';
import type { GapFact } from '../domain/facts/gap.ts';
import type { HatFact } from '../domain/facts/hat.ts';
import type { HoursFact } from '../domain/facts/weekly-hours.ts';
import type { VisitFact } from '../domain/visit.ts';

/** Of one month, for lists that grow with time. */
type InMonth<T> = T & { readonly month: MonthText };

export const visitFacts = entity<VisitFact, [string]>(
  (id) => key(`VISIT#${id}`, 'VISIT'),
  ({ visitId }) => [visitId],
  ({ month, visitId }) => (month ? { gsi1pk: `VISITS#${month}`, gsi1sk: visitId } : {}),
);

export const gapFacts = entity<InMonth<GapFact>, [MonthText, string]>(
  (month, id) => key(`GAPS#${month}`, id),
  ({ month, gapId }) => [month, gapId],
);

export const decisionFacts = entity<InMonth<DecisionFact>, [MonthText, string]>(
  (month, id) => key(`DECISIONS#${month}`, id),
  ({ month, proposalId }) => [month, proposalId],
);

export const statementFacts = entity<InMonth<StatementFact>, [MonthText, string]>(
  (month, id) => key(`STATEMENTS#${month}`, id),
  ({ month, statementId }) => [month, statementId],
);

/** Each time it is shown is an opportunity of its own. */
export const shownFacts = entity<InMonth<ShownFact>, [MonthText, string, string]>(
  (month, id, at) => key(`SHOWN#${month}`, `${id}#${at}`),
  ({ month, opportunityId, shownAt }) => [month, opportunityId, shownAt],
);

export const hatFacts = entity<HatFact, [string, string]>(
  (groupId, hat) => key('HATS', `${groupId}#${hat}`),
  ({ groupId, hat }) => [groupId, hat],
);

export const hoursFacts = entity<HoursFact, [string]>(
  (id) => key('WEEKLY_HOURS', id),
  ({ agreedId }) => [agreedId],
);

export const wantedFacts = entity<WantedFact, [PersonId]>(
  (id) => key('WANTED_HOURS', id),
  ({ workerId }) => [workerId],
);

export const teamStateFacts = entity<TeamStateFact, [string]>(
  (id) => key('TEAM_STATES', id),
  ({ teamId }) => [teamId],
);

/** Whole lists of what was heard. Those of a month are bounded by it, the others by the circle. */
export const factLists = {
  /** Cancelled ones are among them. Read from the index: a closed month has long settled there. */
  visits: (table: Table, month: MonthText) =>
    allOf<VisitFact>(table, { index: 'gsi1', pk: `VISITS#${month}` }),
  gaps: (table: Table, month: MonthText) => allOf<GapFact>(table, { pk: `GAPS#${month}` }),
  decisions: (table: Table, month: MonthText) => allOf<DecisionFact>(table, { pk: `DECISIONS#${month}` }),
  statements: (table: Table, month: MonthText) => allOf<StatementFact>(table, { pk: `STATEMENTS#${month}` }),
  shown: (table: Table, month: MonthText) => allOf<ShownFact>(table, { pk: `SHOWN#${month}` }),
  hats: (table: Table) => allOf<HatFact>(table, { pk: 'HATS' }),
  hours: (table: Table) => allOf<HoursFact>(table, { pk: 'WEEKLY_HOURS' }),
  wanted: (table: Table) => allOf<WantedFact>(table, { pk: 'WANTED_HOURS' }),
  teamStates: (table: Table) => allOf<TeamStateFact>(table, { pk: 'TEAM_STATES' }),
};
