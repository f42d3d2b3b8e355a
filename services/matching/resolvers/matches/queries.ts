import { dateOf, type PersonId } from '@kith/kernel';
import { find, findAll, parseInput, type RequestContext } from '@kith/service-kit';
import { factsOfWorker } from '../../commands/opportunities/facts.ts';
import { stateOf } from '../../domain/matches/match.ts';
import { assessed, soughtOn } from '../../domain/opportunities/assessment.ts';
import { choiceIndex } from '../../domain/opportunities/choice.ts';
import type { Opportunity } from '../../domain/opportunities/opportunity.ts';
import { isRefused } from '../../domain/pairs/refusal.ts';
import { choiceRuleOn } from '../../domain/rules/choice.ts';
import { type RankedBy, rankingRuleOn } from '../../domain/rules/ranking.ts';
import { trainingFor } from '../../domain/team-record.ts';
import type { QueryResolvers } from '../../generated.ts';
import { teamRecords } from '../../store/hours.ts';
import { matches, matchLists, opportunities } from '../../store/matches.ts';
import { pairLists } from '../../store/pairs.ts';
import { workers } from '../../store/workers.ts';
import { accessOf } from '../access.ts';
import { pageOfSome } from '../page-of-some.ts';
import * as inputs from './inputs.ts';

export const matchQueries: Pick<
  QueryResolvers,
  'openOpportunities' | 'rankingWeights' | 'choiceIndex' | 'myMatches'
> = {
  openOpportunities: async (_, args, context) => {
    const fits = await fitting(context);
    return pageOfSome((page) => matchLists.openOpportunities(context.table, page), fits, args);
  },

  rankingWeights: (_, __, context) => {
    accessOf(context).require('choice.read');
    const { weights, ...rule } = rankingRuleOn(dateOf(context.now));
    const each = Object.entries(weights) as [RankedBy, number][];
    return { ...rule, weights: each.map(([by, points]) => ({ by, points })) };
  },

  choiceIndex: async (_, __, context) => {
    accessOf(context).require('choice.read');
    const { table, now } = context;
    const rule = choiceRuleOn(dateOf(now));
    const { items } = await matchLists.lastRequests(table, rule.requests);
    const requests = items.map(({ value }) => value);
    const ids = [...new Set(requests.map(({ opportunityId }) => opportunityId))];
    const found = await Promise.all(ids.map((id) => find(table, opportunities, id)));
    const matched = found.flatMap((one) => (one?.matchedAt ? [one.id] : []));
    const { choice, ...index } = choiceIndex(requests, new Set<string>(matched), rule);
    return { ...index, figures: choice ? { ...choice, matchPercent: choice.matchPercent ?? null } : null };
  },

  myMatches: (_, args, { table, viewer }) => {
    const { state } = parseInput(inputs.matchesOfState, args);
    return pageOfSome(
      (page) => matchLists.matchesOfWorker(table, viewer.personId, page),
      async ({ id }) => {
        const match = await find(table, matches, id);
        return match && (state === undefined || stateOf(match) === state) ? match : undefined;
      },
      args,
    );
  },
};

/** The opportunities that could be the viewer's, as far as they know. Why another is not among them is not said. */
async function fitting(
  context: RequestContext,
): Promise<(opportunity: Opportunity) => Promise<Opportunity | undefined>> {
  const { table, now, viewer } = context;
  const worker = await find(table, workers, viewer.personId);
  if (!worker) return async () => undefined;
  const [facts, refusals, stopped] = await Promise.all([
    factsOfWorker(context, worker),
    pairLists.refusalsOfWorker(table, worker.id),
    stoppedWith(context, worker.id),
  ]);
  const refused = new Set<string>(refusals.filter(isRefused).map(({ teamId }) => teamId));
  return async (opportunity) => {
    const { id, teamId, ownerId } = opportunity;
    if (ownerId === worker.id || refused.has(teamId) || stopped.has(id)) return undefined;
    const training = trainingFor(await find(table, teamRecords, teamId));
    const all = { ...facts, knowsTeam: false, isRefused: false };
    const sought = soughtOn(opportunity, training, dateOf(now));
    return assessed(sought, all, now).free.length > 0 ? opportunity : undefined;
  };
}

/**
 * The opportunities that are not going ahead with a worker. None of them is shown to them, whoever stopped and how: so a
 * refusal, which takes the team's opportunities away, looks like any other end.
 */
async function stoppedWith({ table }: RequestContext, workerId: PersonId): Promise<ReadonlySet<string>> {
  const pointers = await matchLists.allMatchesOfWorker(table, workerId);
  const found = await findAll(
    table,
    matches,
    pointers.map(({ id }) => id),
  );
  const ended = [...found.values()].filter((match) => stateOf(match) === 'ENDED');
  return new Set(ended.map(({ opportunityId }) => opportunityId));
}
