import { idOf } from '@kith/contracts';
import { dateOf, type PersonId } from '@kith/kernel';
import { connectionOf, find, optional, pageAsked, parseInput, type RequestContext } from '@kith/service-kit';
import * as z from 'zod';
import { eraseWhatIsDue } from '../../commands/erasure/erase-what-is-due.ts';
import { repeatErasure } from '../../commands/erasure/say-again.ts';
import { tiesOf } from '../../commands/erasure/ties.ts';
import { isDone } from '../../domain/erasure/erasure.ts';
import { recordsKept } from '../../domain/erasure/kept-until.ts';
import type { Operation } from '../../domain/permissions.ts';
import type { ErasureResolvers, MutationResolvers, QueryResolvers } from '../../generated.ts';
import { erasedSoFar, listErasures } from '../../store/erasures.ts';
import { changing, sightOf } from '../sight.ts';

const which = z.object({ id: idOf('erasure') });
const whose = z.object({ personId: optional(z.string().min(1).max(64)) });

export const erasureQuery: Pick<QueryResolvers, 'recordsKept' | 'erasures'> = {
  recordsKept: async (_, args, context) => {
    const { personId = context.viewer.personId } = parseInput(whose, args);
    await requireFor('records.kept', personId, context);
    return keptOf(personId, context);
  },

  erasures: async (_, args, context) => {
    const { access } = await sightOf(context);
    access.require('erasure.see');
    return connectionOf(await listErasures(context.table, pageAsked(args)), ({ value }) => value);
  },
};

export const erasureMutation: Pick<MutationResolvers, 'askErasure' | 'repeatErasure'> = {
  askErasure: async (_, args, context) => {
    const { personId = context.viewer.personId } = parseInput(whose, args.input);
    await requireFor('erasure.ask', personId, context);
    const erasure = await changing(context, eraseWhatIsDue(context, personId, context.viewer.personId));
    return { kept: await keptOf(personId, context), erasure: erasure ?? null };
  },

  repeatErasure: async (_, args, context) => {
    const { id } = parseInput(which, args.input);
    const { access } = await sightOf(context);
    access.require('erasure.repeat');
    return repeatErasure(context, id);
  },
};

export const erasureOf: Pick<ErasureResolvers, 'person' | 'isLast' | 'wasAsked' | 'isDone'> = {
  person: ({ personId }) => ({ id: personId }),
  isLast: ({ last }) => last,
  wasAsked: ({ askedBy }) => askedBy !== undefined,
  isDone: (erasure) => isDone(erasure),
};

/** Throws unless it is the person's own, a coordinator's, or of an owner whom the viewer may act for. */
async function requireFor(operation: Operation, personId: PersonId, context: RequestContext): Promise<void> {
  const { access, known } = await sightOf(context);
  const { memberships } = await known(personId);
  const owned = memberships.filter(({ kind }) => kind === 'OWNER');
  if (owned.some(({ teamId }) => access.allows(operation, { teamId, personId }))) return;
  access.require(operation, { personId });
}

/** What is kept; what went already is not. */
async function keptOf(personId: PersonId, context: RequestContext) {
  const [ties, soFar] = await Promise.all([
    tiesOf(context, personId),
    find(context.table, erasedSoFar, personId),
  ]);
  const kept = recordsKept({ ...ties, asked: soFar?.asked !== undefined }, context.now);
  const { gone = {} } = soFar ?? {};
  return kept
    .filter(
      ({ record, until }) =>
        until === undefined || until > (gone[record] ?? '') || until > dateOf(context.now),
    )
    .map(({ record, until = null, source = null }) => ({ record, until, source }));
}
