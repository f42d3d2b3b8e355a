import { kithError, type PersonId, unwrap } from '@kith/kernel';
import { find, parseInput, type RequestContext } from '@kith/service-kit';
import { answerGathering } from '../../commands/programme/answer-gathering.ts';
import { cancelDay, cancelGathering } from '../../commands/programme/cancel-gathering.ts';
import type { DayAsked } from '../../commands/programme/change-day.ts';
import { moveGathering } from '../../commands/programme/move-gathering.ts';
import { recordGathering } from '../../commands/programme/record-gathering.ts';
import type { GatheringDay } from '../../domain/programme/gathering-day.ts';
import { wordOf } from '../../domain/teams/word.ts';
import type { MutationResolvers } from '../../generated.ts';
import { findPlace } from '../../store/places.ts';
import { findGathering } from '../../store/programme.ts';
import { teamFacts } from '../../store/teams.ts';
import { accessOf } from '../access.ts';
import type { GatheringDayParent } from '../parents.ts';
import * as inputs from './inputs.ts';

export const programmeMutations: Pick<
  MutationResolvers,
  'recordGathering' | 'answerGathering' | 'moveGathering' | 'cancelGathering'
> = {
  recordGathering: async (_, { input }, context) => {
    const asked = parseInput(inputs.recordGatheringInput, input);
    accessOf(context).require('keepProgramme');
    const { placeId } = asked.facts;
    if (placeId && !(await findPlace(context.table, placeId))) throw kithError('NOT_FOUND');
    return recordGathering(context, asked);
  },

  answerGathering: async (_, { input }, context) => {
    const { comes, heard, personId: of, ownerOf, ...asked } = parseInput(inputs.answerGatheringInput, input);
    const { personId: by } = context.viewer;
    const personId = ownerOf ? await ownerFor(context, ownerOf) : (of ?? by);
    if (!ownerOf) accessOf(context).require('answerGathering', { personId });
    const word = unwrap(wordOf({ by, heard }, personId === by, context.now));
    return shown(context, asked, await answerGathering(context, asked, { personId, comes, word }));
  },

  moveGathering: async (_, { input }, context) => {
    const { asked, window } = parseInput(inputs.moveGatheringInput, input);
    accessOf(context).require('keepProgramme');
    return shown(context, asked, await moveGathering(context, asked, window));
  },

  cancelGathering: async (_, { input }, context) => {
    const { gatheringId, day } = parseInput(inputs.cancelGatheringInput, input);
    accessOf(context).require('keepProgramme');
    if (!day) return cancelGathering(context, gatheringId);
    await cancelDay(context, { gatheringId, day });
    return found(await findGathering(context.table, gatheringId));
  },
};

/** The owner of a team for whom someone of it enters what they said. Throws `NOT_FOUND` to whoever has no tie to it. */
async function ownerFor(context: RequestContext, teamId: string): Promise<PersonId> {
  accessOf(context).require('answerForOwner', { teamId });
  return found((await find(context.table, teamFacts, teamId))?.ownerId);
}

async function shown(
  { table }: Parameters<typeof answerGathering>[0],
  { gatheringId }: DayAsked,
  day: GatheringDay,
): Promise<GatheringDayParent> {
  return { gathering: found(await findGathering(table, gatheringId)), day };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw kithError('NOT_FOUND');
  return value;
}
