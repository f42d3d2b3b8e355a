import type { DateText, Id, InstantText, PersonId } from '@kith/kernel';
import {
  allOf,
  entity,
  epochSeconds,
  key,
  type PageQuery,
  type Pointer,
  pageOf,
  type Table,
} from '@kith/service-kit';
import type { Found, ToPlan, WorkerToPlan } from '../domain/proposals/gathered.ts';
import type { GapProposals, Proposed } from '../domain/proposals/proposed.ts';
import { isUnderWay, type WeekPlan } from '../domain/proposals/week-plan.ts';
import { daysAfter, inOrder } from './in-order.ts';

/** A plan; in the list of those to take up while it is under way. */
export const weekPlans = entity<WeekPlan, [string]>(
  (id) => key(`PLAN#${id}`, 'PLAN'),
  ({ id }) => [id],
  (plan) => ({
    expiresAt: daysAfter(plan.askedAt),
    ...(isUnderWay(plan) && { gsi1pk: 'PLANS_UNDER_WAY', gsi1sk: `${plan.movedAt}#${plan.id}` }),
  }),
);

/** The last plan of a week: of a team, or of the whole circle. */
interface LastPlan {
  readonly scope: string;
  readonly monday: DateText;
  readonly planId: Id<'plan'>;
}

export const lastPlans = entity<LastPlan, [string, DateText]>(
  (scope, monday) => key(`PLANS#${scope}`, `WEEK#${monday}`),
  ({ scope, monday }) => [scope, monday],
  ({ monday }) => ({ expiresAt: daysAfter(`${monday}T00:00:00Z`) }),
);

/** Whose hours a plan is about. */
export function scopeOf({ teamId }: { readonly teamId?: string | undefined }): string {
  return teamId ?? 'CIRCLE';
}

/** What a plan works on, part by part: gone when it is ready, and a day later whatever became of it. */
interface Part<T> {
  readonly planId: string;
  readonly name: string;
  readonly begunAt: InstantText;
  readonly value: T;
}

const DAY_SECONDS = 24 * 3600;

function part<T>() {
  return entity<Part<T>, [string, string]>(
    (planId, name) => key(`PLAN#${planId}`, `PART#${name}`),
    ({ planId, name }) => [planId, name],
    ({ begunAt }) => ({ expiresAt: epochSeconds(begunAt) + DAY_SECONDS }),
  );
}

/** The only ones of their names. */
export const TO_PLAN = 'TO_PLAN';
export const FOUND = 'FOUND';
export const ASKED = 'ASKED';

export const toPlanParts = part<ToPlan>();
export const workerParts = part<readonly WorkerToPlan[]>();
export const foundParts = part<Found>();
/** Who has been asked something new by a plan, and how many times: to be told once. */
export const askedParts = part<readonly { readonly personId: PersonId; readonly count: number }[]>();

/** The name of a part of workers. */
export function workerPartName(from: number): string {
  return `WORKERS#${String(from).padStart(4, '0')}`;
}

/** Proposed hours; in their team's list, in order of time, until a newer plan replaces them. */
export const proposedHours = entity<Proposed, [string]>(
  (id) => key(`PROPOSED#${id}`, 'PROPOSED'),
  ({ id }) => [id],
  (one) => ({
    expiresAt: daysAfter(one.window.to),
    ...(!one.replaced && { gsi1pk: `TEAM#${one.teamId}#PROPOSED`, gsi1sk: inOrder(one) }),
  }),
);

/** What was proposed for a gap. */
export const gapProposals = entity<GapProposals, [string]>(
  (gapId) => key(`GAP#${gapId}`, 'PROPOSED'),
  ({ gapId }) => [gapId],
  ({ window }) => ({ expiresAt: daysAfter(window.to) }),
);

/** What is proposed to a worker, as ids in order of time. */
export const proposedToWorkers = entity<
  Pointer & { readonly workerId: PersonId; readonly from: InstantText },
  [PersonId, InstantText, string]
>(
  (workerId, from, id) => key(`WORKER#${workerId}`, `COVER#${from}#${id}`),
  ({ workerId, from, id }) => [workerId, from, id],
  ({ from }) => ({ expiresAt: daysAfter(from) }),
);

/** The lists kept of plans and of what they propose. Each is one partition in the order of its sort key. */
export const proposalLists = {
  plansUnderWay: (table: Table, movedBefore: InstantText) =>
    allOf<WeekPlan>(table, { pk: 'PLANS_UNDER_WAY', index: 'gsi1', between: ['0', movedBefore] }),
  workersOfPlan: (table: Table, planId: string) =>
    allOf<Part<readonly WorkerToPlan[]>>(table, { pk: `PLAN#${planId}`, prefix: 'PART#WORKERS#' }),
  partsOfPlan: (table: Table, planId: string) => table.all({ pk: `PLAN#${planId}`, prefix: 'PART#' }),
  ofTeam: (table: Table, teamId: string, from: InstantText, page: PageQuery) =>
    pageOf<Proposed>(table, { pk: `TEAM#${teamId}#PROPOSED`, index: 'gsi1', between: [from, '9'], ...page }),
  allOfTeam: (table: Table, teamId: string) =>
    allOf<Proposed>(table, { pk: `TEAM#${teamId}#PROPOSED`, index: 'gsi1' }),
  ofWorker: (table: Table, workerId: PersonId, from: InstantText, page: PageQuery) =>
    pageOf<Pointer>(table, { pk: `WORKER#${workerId}`, between: [`COVER#${from}`, 'COVER#9'], ...page }),
  allOfWorker: (table: Table, workerId: PersonId, from: InstantText, to: InstantText) =>
    allOf<Pointer>(table, { pk: `WORKER#${workerId}`, between: [`COVER#${from}`, `COVER#${to}`] }),
};
