import {
  type DateText,
  dateOf,
  type Id,
  type InstantText,
  kithError,
  type PersonId,
  unwrap,
} from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import * as domain from '../../domain/endings/change-state.ts';
import { inEndingTeam, inReopenedTeam } from '../../domain/endings/places.ts';
import { type ClosingReason, handedOverBy } from '../../domain/endings/standing.ts';
import { holdsPlace, type Membership } from '../../domain/membership.ts';
import type { Team } from '../../domain/team.ts';
import { dueOn } from '../../store/due.ts';
import { frontOf } from '../../store/front.ts';
import type { Kept } from '../../store/kept.ts';
import { type KeptPlace, storeOn } from '../../store/members.ts';
import { membershipsChanged } from '../membership-changed.ts';
import { settle } from '../settle.ts';
import { stateChanged, tellingOf, tellStateChange } from './state-changed.ts';

/** How a change of state touches the places of a team. */
interface Touching {
  readonly place?: (membership: Membership) => Membership;
  /** Moments at which something more comes by itself. */
  readonly later?: readonly InstantText[];
}

/** The owner's side lets the team rest, or wakes it (T26). Throws what {@link domain.rested} refuses. */
export function restTeam(
  context: CommandContext,
  teamId: Id<'team'>,
  to: 'ACTIVE' | 'QUIET',
  by: PersonId,
): Promise<Team> {
  return changeState(
    context,
    teamId,
    (team) => unwrap(domain.rested(team, to, by, context.now)),
    () => ({}),
  );
}

/**
 * Someone records that the owner died (T26): visits are called off, the paid and professionals hand over, family and
 * friends keep someone who is in touch for twelve weeks. Nothing is deleted. Throws what {@link domain.bereaved} refuses.
 */
export function recordBereavement(
  context: CommandContext,
  teamId: Id<'team'>,
  diedOn: DateText,
  by: PersonId,
): Promise<Team> {
  const decide = (team: Kept<Team>) => unwrap(domain.bereaved(team, diedOn, by, context.now));
  return changeState(context, teamId, decide, ({ standing }) =>
    ending(standing?.mourning?.closesAt ?? context.now, context.now),
  );
}

/** The owner's side closes the team (T26). Throws what {@link domain.closed} refuses. */
export function closeTeam(
  context: CommandContext,
  teamId: Id<'team'>,
  reason: ClosingReason,
  by: PersonId,
): Promise<Team> {
  const decide = (team: Kept<Team>) => unwrap(domain.closed(team, reason, by, context.now));
  return changeState(context, teamId, decide, () => ending(context.now, context.now));
}

/** The owner's side opens the team again, or what was recorded by mistake is put right (T26). */
export function reopenTeam(context: CommandContext, teamId: Id<'team'>, by: PersonId): Promise<Team> {
  const decide = (team: Kept<Team>) => unwrap(domain.reopened(team, by, context.now));
  return changeState(context, teamId, decide, () => ({ place: inReopenedTeam }));
}

function ending(closedFrom: InstantText, now: InstantText): Touching {
  const handedOver = handedOverBy(now);
  return {
    place: (membership) => inEndingTeam(membership, { closedFrom, handedOver }, now),
    later: [...new Set([handedOver, closedFrom])].filter((moment) => now < moment),
  };
}

async function changeState(
  context: CommandContext,
  teamId: Id<'team'>,
  decide: (team: Kept<Team>) => Team,
  touching: (after: Team) => Touching,
): Promise<Team> {
  const { table, cause, now } = context;
  const telling = tellingOf(teamId, now);
  const changed = await table.change(cause, now, async () => {
    // The team first: whoever takes a place changes it, so every place there is at its version is among those read next.
    const team = await storeOn(table).teamOf(teamId);
    if (!team) throw kithError('NOT_FOUND');
    const { places } = await frontOf(table, teamId);
    const after = decide(team);
    if (after === team) return nothingToChange<Team>(team);
    const { place = (same) => same, later = [] } = touching(after);
    const state = stateChanged(team, after, now);
    const changes = await Promise.all(places.map((one) => changeOf(context, one, place)));
    const told = await membershipsChanged(storeOn(table), changes.flat(), now);
    const dues = [telling, ...later.map((at) => ({ day: dateOf(at), what: 'TEAM_STATE', ref: teamId }))];
    const remembered = await Promise.all(dues.map((due) => dueOn(table).remember(due)));
    return {
      value: after,
      writes: [...state.writes, ...told.writes, ...remembered.flat()],
      events: [...state.events, ...told.events],
    };
  });
  await settle(context, telling, tellStateChange);
  return changed;
}

/** What one place of the team becomes, if it still holds and the change is one. */
async function changeOf(
  { table, now }: CommandContext,
  place: KeptPlace,
  change: (membership: Membership) => Membership,
) {
  if (!holdsPlace(place, now) || change(place) === place) return [];
  const before = await storeOn(table).membershipAt(place);
  return before ? [{ before, after: change(before), arrival: { contact: place, place } }] : [];
}
