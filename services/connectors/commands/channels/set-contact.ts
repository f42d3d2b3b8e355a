import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '@kith/kernel';
import { type CommandContext, change, find } from '@kith/service-kit';
import { type ContactPoints, type Manner, type Reach, unknownReach } from '../../domain/channels/reach.ts';
import { reaches } from '../../store/channels/reaches.ts';
import { teamFacts } from '../../store/teams.ts';
import { keepReach, reachOf } from './reach-of.ts';

/** All that is said of how someone is reached, beside the channel; what is left out is taken off. */
export type Contact = ContactPoints & Manner;

/** Keeps how a person is reached, as they say themselves or someone writes down for them. */
export function setContact(
  context: CommandContext,
  personId: PersonId,
  contact: Contact,
  by: PersonId,
): Promise<Reach> {
  return change(context, async (work) => {
    const before = await reachOf(work, personId);
    const { saidBy: _, saidAt: __, ...known } = before;
    const { channel, channelSequence } = known;
    const said = { personId, channel, channelSequence, ...contact };
    if (isDeepStrictEqual(said, known)) return before;
    const after: Reach = { ...said, saidBy: by, saidAt: context.now };
    await keepReach(work, before, after);
    return after;
  });
}

/** How someone is reached. */
export async function contactOf({ table }: CommandContext, personId: PersonId): Promise<Reach> {
  return (await find(table, reaches, personId)) ?? unknownReach(personId);
}

/** Whose team it is, if connectors have heard of it. */
export async function ownerOf({ table }: CommandContext, teamId: string): Promise<PersonId | undefined> {
  return (await find(table, teamFacts, teamId))?.ownerId;
}
