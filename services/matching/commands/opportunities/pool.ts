import { dateOf } from '@kith/kernel';
import { type CommandContext, find } from '@kith/service-kit';
import {
  assessed,
  countExclusions,
  type Exclusion,
  soughtOn,
} from '../../domain/opportunities/assessment.ts';
import type { Opportunity } from '../../domain/opportunities/opportunity.ts';
import { type Candidate, ranked } from '../../domain/opportunities/ranking.ts';
import { rankingRuleOn } from '../../domain/rules/ranking.ts';
import { trainingFor } from '../../domain/team-record.ts';
import { teamRecords } from '../../store/hours.ts';
import { factsOfAll } from './facts.ts';

/** With whom an opportunity could be agreed, in order, and how many not, for which reasons (M2, M3). */
export interface Pool {
  readonly candidates: readonly Candidate[];
  readonly excluded: number;
  readonly exclusions: ReadonlyMap<Exclusion, number>;
}

/** Looks at every worker of the circle. Nobody is told, and nothing is kept. */
export async function poolOf(
  context: Pick<CommandContext, 'table' | 'now' | 'neighbourhood'>,
  opportunity: Pick<Opportunity, 'teamId' | 'ownerId' | 'need' | 'stretches' | 'seed'>,
): Promise<Pool> {
  const [record, all] = await Promise.all([
    find(context.table, teamRecords, opportunity.teamId),
    factsOfAll(context, opportunity),
  ]);
  const today = dateOf(context.now);
  const sought = soughtOn(opportunity, trainingFor(record), today);
  const each = all.map((facts) => ({ facts, assessment: assessed(sought, facts, context.now) }));
  const eligible = each.filter(({ assessment }) => assessment.free.length > 0);
  const others = each.filter(({ assessment }) => assessment.free.length === 0);
  return {
    candidates: ranked(opportunity, eligible, rankingRuleOn(today)),
    excluded: others.length,
    exclusions: countExclusions(
      each.map(({ assessment }) => assessment),
      today,
    ),
  };
}
