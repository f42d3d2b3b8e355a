import { kithError } from '@kith/kernel';
import { CIRCLE } from '../../domain/group.ts';
import { hatIdOf, holdersAt, vacantSince } from '../../domain/hats/hat.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { lastDayBefore } from '../../domain/hats/term.ts';
import type { HatResolvers } from '../../generated.ts';
import { sightOf } from '../sight.ts';
import { peopleOf } from './people.ts';

export const hat: HatResolvers = {
  id: hatIdOf,

  group: async ({ groupId }, _, context) => {
    if (groupId === CIRCLE) return { id: CIRCLE };
    const { front } = await sightOf(context);
    const { team } = await front(groupId);
    if (!team) throw kithError('NOT_FOUND');
    return team;
  },

  holders: async (worn, _, context) => {
    const { front } = await sightOf(context);
    const { places } = await front(worn.groupId);
    const who = await peopleOf(worn.groupId, context);
    return holdersAt(worn, places, context.now).map(({ personId, handOver, ...holder }) => ({
      ...holder,
      person: who(personId),
      lastDay: lastDayBefore(holder.until),
      handOverNotes: handOver?.notes ?? null,
    }));
  },

  vacantSince: async (worn, _, context) => {
    const { front } = await sightOf(context);
    const { places } = await front(worn.groupId);
    return vacantSince(worn, places, context.now) ?? null;
  },

  selection: async ({ groupId, running }, _, context) => {
    const { access, front } = await sightOf(context);
    if (!access.allows('selection.see', { teamId: groupId })) return null;
    const open = (await front(groupId)).open<Selection>('selection');
    return open.find(({ id }) => id === running) ?? null;
  },
};
