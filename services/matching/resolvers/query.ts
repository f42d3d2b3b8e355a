import { kithError } from '@kith/kernel';
import {
  connectionOf,
  connectionOfAll,
  type Entity,
  find,
  findAll,
  type Page,
  pageAsked,
  parseInput,
  type RequestContext,
  type Stored,
} from '@kith/service-kit';
import type { QueryResolvers } from '../generated.ts';
import { coverLists } from '../store/cover.ts';
import { agreedHours, visits } from '../store/hours.ts';
import { workerLists, workers } from '../store/workers.ts';
import { accessOf } from './access.ts';
import { stretchInput } from './inputs.ts';
import { openHoursFor } from './open-hours.ts';

export const query: QueryResolvers = {
  myWork: async (_, __, { table, viewer }) => (await find(table, workers, viewer.personId)) ?? null,

  myVisits: async (_, args, context) => {
    const { from, to } = parseInput(stretchInput, args);
    const { table, viewer } = context;
    const page = await workerLists.visitsOfWorker(table, viewer.personId, from, to, pageAsked(args));
    return connectionOf(page, await named(context, visits, page));
  },

  myHours: async (_, args, context) => {
    const page = await workerLists.hoursOfWorker(context.table, context.viewer.personId, pageAsked(args));
    return connectionOf(page, await named(context, agreedHours, page));
  },

  openHours: (_, args, context) => openHoursFor(context, context.viewer.personId, args),

  myClaims: async (_, args, { table, viewer }) => {
    const page = await coverLists.claimsOfWorker(table, viewer.personId, pageAsked(args));
    return connectionOf(page, ({ value }) => value);
  },

  neighbours: async (_, args, context) => {
    accessOf(context).require('neighbours.read');
    return connectionOfAll(await context.neighbourhood.neighbours(), args);
  },
};

/** Looks up what a page of ids names, all at once; each is there, as an id is never stored without it. */
async function named<T>(
  { table }: RequestContext,
  kind: Entity<T, [string]>,
  { items }: Page<Stored<{ readonly id: string }>>,
): Promise<(item: Stored<{ readonly id: string }>) => T> {
  const found = await findAll(
    table,
    kind,
    items.map(({ value }) => value.id),
  );
  return ({ value }) => {
    const thing = found.get(value.id);
    if (thing === undefined) throw kithError('NOT_FOUND');
    return thing;
  };
}
