import type { Id } from '@kith/kernel';
import { type Consumer, nothingToChange } from '@kith/service-kit';
import { storeOn } from '../store/members.ts';
import { profileOn, profileWrites } from '../store/profile.ts';

/**
 * Someone read what another service keeps about a team's owner, or was denied it: an entry of the owner's access log, which
 * names them as they are known now and holds nothing of what they read (T25). Of a team there is not, nothing is kept.
 */
export const recordRead: Consumer<'RecordRead'> = async ({ data, time }, context) => {
  const { accessId, teamId, personId, ...read } = data;
  const store = storeOn(context.table);
  const [isKnown, team, person, place] = await Promise.all([
    profileOn(context.table).hasAccess(teamId, accessId),
    store.teamOf(teamId),
    store.personOf(personId),
    store.placeOf(teamId, personId),
  ]);
  if (!team || isKnown) return nothingToChange(undefined);
  const entry = {
    accessId: accessId as Id<'access'>,
    teamId: teamId as Id<'team'>,
    personId,
    ...(person?.name && { name: person.name }),
    ...(place && { kind: place.kind }),
    at: time,
    sections: [],
    ...read,
  };
  return { value: undefined, writes: [profileWrites.access(entry)], events: [] };
};
