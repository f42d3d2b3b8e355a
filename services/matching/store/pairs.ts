import type { CircleSlug, PersonId } from '@kith/kernel';
import { allOf, entity, key, type PageQuery, pageOf, type Table } from '@kith/service-kit';
import type { Parting, VisitorParting } from '../domain/pairs/parting.ts';
import { isRefused, type PairRefusals, type Refusable } from '../domain/pairs/refusal.ts';
import type { WorkCard } from '../domain/work-card.ts';

/** By whom it is about, as {@link whoIs} names them, and the team. */
export const pairRefusals = entity<PairRefusals, [string, string]>(
  (who, teamId) => key(who, `REFUSAL#${teamId}`),
  ({ about, teamId }) => [whoIs(about), teamId],
  (pair) => (isRefused(pair) ? { gsi1pk: `TEAM#${pair.teamId}#REFUSALS`, gsi1sk: whoIs(pair.about) } : {}),
);

/** Where what is known of someone lies: a worker of this circle, or one from next door. */
export function whoIs({ workerId, circle, pairwiseId }: Refusable): string {
  return workerId === undefined ? `VISITOR#${circle}#${pairwiseId}` : `WORKER#${workerId}`;
}

/** That a pair parted; in the list of those to finish until all that lay ahead has been undone. */
export const partings = entity<Parting, [PersonId, string]>(
  (workerId, teamId) => key(`WORKER#${workerId}`, `PARTING#${teamId}`),
  ({ workerId, teamId }) => [workerId, teamId],
  ({ workerId, teamId, done }) => (done ? {} : { gsi1pk: 'PARTINGS', gsi1sk: `${workerId}#${teamId}` }),
);

/** The same of someone from next door. */
export const visitorPartings = entity<VisitorParting, [CircleSlug, string, string]>(
  (circle, pairwiseId, teamId) => key(`VISITOR#${circle}#${pairwiseId}`, `PARTING#${teamId}`),
  ({ circle, pairwiseId, teamId }) => [circle, pairwiseId, teamId],
  ({ circle, pairwiseId, teamId, done }) =>
    done ? {} : { gsi1pk: 'VISITOR_PARTINGS', gsi1sk: `${circle}#${pairwiseId}#${teamId}` },
);

/** What a worker lets the circle know of their looking for hours; in the list only while they do (M9). */
export const workCards = entity<WorkCard, [PersonId]>(
  (workerId) => key(`WORKER#${workerId}`, 'CARD'),
  ({ workerId }) => [workerId],
  ({ workerId, showsLookingFor }) => (showsLookingFor ? { gsi1pk: 'LOOKING', gsi1sk: workerId } : {}),
);

/** The lists kept of pairs. Each is one partition in the order of its sort key. */
export const pairLists = {
  refusalsOfWorker: (table: Table, workerId: PersonId) =>
    allOf<PairRefusals>(table, { pk: `WORKER#${workerId}`, prefix: 'REFUSAL#' }),
  refusalsOfTeam: (table: Table, teamId: string) =>
    allOf<PairRefusals>(table, { pk: `TEAM#${teamId}#REFUSALS`, index: 'gsi1' }),
  partingsToFinish: (table: Table) => allOf<Parting>(table, { pk: 'PARTINGS', index: 'gsi1' }),
  visitorPartingsToFinish: (table: Table) =>
    allOf<VisitorParting>(table, { pk: 'VISITOR_PARTINGS', index: 'gsi1' }),
  looking: (table: Table, page: PageQuery) =>
    pageOf<WorkCard>(table, { pk: 'LOOKING', index: 'gsi1', ...page }),
};
