import { type Id, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { ended } from '../../domain/consent.ts';
import { holdsPlace } from '../../domain/membership.ts';
import { steppedBack, type TeamStart } from '../../domain/starting/team-start.ts';
import { frontOf } from '../../store/front.ts';
import { storeOn } from '../../store/members.ts';
import { startIn } from '../../store/starting.ts';
import { membershipChanged } from '../membership-changed.ts';
import { stageChanged } from './stage-changed.ts';

/**
 * The Team Starter steps back: their membership ends at once, in the same transaction (T3). Done already: nothing
 * changes. Throws what {@link steppedBack} refuses.
 */
export function stepBack(
  { table, cause, now }: CommandContext,
  teamId: Id<'team'>,
  by: PersonId,
): Promise<TeamStart> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const front = await frontOf(table, teamId);
    const known = startIn(front);
    if (!front.team || !known?.starterId) throw kithError('WRONG_STATE');
    if (known.steppedBackAt !== undefined) return nothingToChange<TeamStart>(known);
    const { memberships, grants } = await store.knownOf(known.starterId);
    const held = grants.filter(({ groupId, until }) => groupId === teamId && now < until);
    const after = unwrap(
      steppedBack(
        known,
        held.map(({ hat }) => hat),
        now,
      ),
    );
    const membership = memberships.find(
      (one) => one.teamId === teamId && one.kind === 'TEAM_STARTER' && holdsPlace(one, now),
    );
    const stage = stageChanged(front.team, known, after);
    if (!membership) return stage;
    // A hat granted meanwhile would have changed their place.
    const left = unwrap(ended(membership, by === known.starterId ? 'member' : 'owner', now));
    const told = await membershipChanged(store, membership, left, now);
    return {
      value: after,
      writes: [...stage.writes, ...told.writes],
      events: [...stage.events, ...told.events],
    };
  });
}
