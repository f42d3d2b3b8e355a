import type { Id, InstantText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, type Pointer, pageOf, type Table } from '@kith/service-kit';
import type { Match } from '../domain/matches/match.ts';
import type { Request } from '../domain/opportunities/choice.ts';
import type { Opportunity } from '../domain/opportunities/opportunity.ts';

/** In the list of open ones only while it is open; in that of those to finish until all interest in it has ended. */
export const opportunities = entity<Opportunity, [string]>(
  (id) => key(`OPPORTUNITY#${id}`, 'OPPORTUNITY'),
  ({ id }) => [id],
  ({ id, state, isEnding }) => {
    if (state === 'OPEN') return { gsi1pk: 'OPPORTUNITIES', gsi1sk: id };
    return isEnding ? { gsi1pk: 'OPPORTUNITIES_ENDING', gsi1sk: id } : {};
  },
);

/** A team's opportunities, as ids. */
export const opportunitiesOfTeams = entity<Pointer & { readonly teamId: Id<'team'> }, [string, string]>(
  (teamId, id) => key(`TEAM#${teamId}`, `OPPORTUNITY#${id}`),
  ({ teamId, id }) => [teamId, id],
);

export const matches = entity<Match, [string]>(
  (id) => key(`MATCH#${id}`, 'MATCH'),
  ({ id }) => [id],
  ({ id, teamId, startedAt }) => ({ gsi1pk: `TEAM#${teamId}#MATCHES`, gsi1sk: `${startedAt}#${id}` }),
);

/** A worker's matches, as ids. */
export const matchesOfWorkers = entity<
  Pointer & { readonly workerId: PersonId; readonly startedAt: InstantText },
  [PersonId, InstantText, string]
>(
  (workerId, startedAt, id) => key(`WORKER#${workerId}`, `MATCH#${startedAt}#${id}`),
  ({ workerId, startedAt, id }) => [workerId, startedAt, id],
);

/** How many could be agreed with each time an opportunity was shown (M6). */
export const requests = entity<Request, [InstantText, string]>(
  (at, opportunityId) => key('REQUESTS', `${at}#${opportunityId}`),
  ({ at, opportunityId }) => [at, opportunityId],
);

/** The lists kept of opportunities and matches. Each is one partition in the order of its sort key. */
export const matchLists = {
  openOpportunities: (table: Table, page: PageQuery) =>
    pageOf<Opportunity>(table, { pk: 'OPPORTUNITIES', index: 'gsi1', descending: true, ...page }),
  opportunitiesEnding: (table: Table) =>
    allOf<Opportunity>(table, { pk: 'OPPORTUNITIES_ENDING', index: 'gsi1' }),
  opportunitiesOfTeam: (table: Table, teamId: string, page: PageQuery) =>
    pageOf<Pointer>(table, { pk: `TEAM#${teamId}`, prefix: 'OPPORTUNITY#', descending: true, ...page }),
  allOpportunitiesOfTeam: (table: Table, teamId: string) =>
    allOf<Pointer>(table, { pk: `TEAM#${teamId}`, prefix: 'OPPORTUNITY#' }),
  matchesOfTeam: (table: Table, teamId: string, page: PageQuery) =>
    pageOf<Match>(table, { pk: `TEAM#${teamId}#MATCHES`, index: 'gsi1', descending: true, ...page }),
  allMatchesOfTeam: (table: Table, teamId: string) =>
    allOf<Match>(table, { pk: `TEAM#${teamId}#MATCHES`, index: 'gsi1' }),
  matchesOfWorker: (table: Table, workerId: PersonId, page: PageQuery) =>
    pageOf<Pointer>(table, { pk: `WORKER#${workerId}`, prefix: 'MATCH#', descending: true, ...page }),
  allMatchesOfWorker: (table: Table, workerId: PersonId) =>
    allOf<Pointer>(table, { pk: `WORKER#${workerId}`, prefix: 'MATCH#' }),
  lastRequests: (table: Table, limit: number) =>
    pageOf<Request>(table, { pk: 'REQUESTS', descending: true, limit }),
};
