import { type Id, kithError, newId, type PersonId } from '@kith/kernel';
import { type CommandContext, checkNotClosing, event, nothingToChange } from '@kith/service-kit';
import { hatsOfNewTeam } from '../domain/hats/catalogue.ts';
import type { RegulatedActivity } from '../domain/rules/hat-catalogue.ts';
import { ownership, type Team, usualName } from '../domain/team.ts';
import { hatWrites } from '../store/hats.ts';
import { storeOn, writes } from '../store/members.ts';
import { enterOnRoll } from '../store/roll.ts';
import { hatsNeeded } from './hats/hats-needed.ts';
import { membershipChanged } from './membership-changed.ts';
import { told } from './starting/stage-changed.ts';

/** A team as its owner begins it. */
interface NewTeam {
  readonly id?: Id<'team'> | undefined;
  readonly name?: string | undefined;
  /** What it does that the law regulates; may be said later. */
  readonly regulated?: readonly RegulatedActivity[] | undefined;
}

/**
 * Someone starts their own team, with themselves as its owner (T1) and the hats it needs, vacant (T7). What is
 * regulated is told: matching acts on it (T4). Throws `NAME_REQUIRED`, `ID_TAKEN`, and
 * `CIRCLE_CLOSING` in a circle that closes (F12).
 */
export function createTeam(
  context: CommandContext,
  ownerId: PersonId,
  { id, name, regulated = [] }: NewTeam,
): Promise<Team> {
  const { table, cause, now } = context;
  const store = storeOn(table);
  const teamId = id ?? newId('team');
  const memberId = newId('member');
  return table.change(cause, now, async () => {
    const earlier = await store.teamOf(teamId);
    if (earlier) {
      const isSame = earlier.ownerId === ownerId && (name === undefined || name === earlier.name);
      if (!isSame) throw kithError('ID_TAKEN');
      return nothingToChange<Team>(earlier);
    }
    await checkNotClosing(context);
    const owner = await store.personOf(ownerId);
    if (!owner?.name) throw kithError('NAME_REQUIRED');
    const team: Team = {
      teamId,
      name: name ?? usualName(owner.name),
      ownerId,
      ...(regulated.length > 0 && { regulated }),
    };
    const hats = hatsOfNewTeam(teamId, regulated, now);
    const membership = ownership(team, memberId);
    const isMember = await membershipChanged(store, undefined, membership, now, {
      contact: owner,
      place: undefined,
    });
    const created = event({
      name: 'TeamCreated',
      subject: teamId,
      sequence: 1,
      data: { teamId, ownerId },
    });
    return {
      value: team,
      writes: [
        writes.team(undefined, team),
        enterOnRoll(teamId),
        writes.samePerson(owner, ownerId),
        writes.pointer(membership),
        ...isMember.writes,
        ...(await Promise.all(hats.map((hat) => hatWrites(table, undefined, hat)))).flat(),
      ],
      events: [
        created,
        ...isMember.events,
        ...hatsNeeded(teamId, hats, true, 1),
        ...(regulated.length > 0 ? [told(team, undefined, 1)] : []),
      ],
    };
  });
}
