import { type InstantText, kithError, unwrap } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange } from '@kith/service-kit';
import { stateAt } from '../domain/endings/standing.ts';
import { type GroupId, isTeam } from '../domain/group.ts';
import { holdsPlace, type Membership, type Side, type Terms } from '../domain/membership.ts';
import { vetted } from '../domain/person.ts';
import type { Team } from '../domain/team.ts';
import { isAskedAgain, proposed } from '../domain/terms.ts';
import type { Kept } from '../store/kept.ts';
import { type MemberStore, storeOn, writes } from '../store/members.ts';
import { accessNotices } from './access/access-ends.ts';
import { endsWithMembership } from './due.ts';
import { membershipChanged } from './membership-changed.ts';

/**
 * Decides on one side's wish that a person be in a team. A person has one place in a team at a time, whoever spoke first.
 * `mark` notes who spoke. Throws `ID_TAKEN`, `ALREADY_MEMBER`, `TEAM_CLOSED`, and what {@link proposed} refuses.
 */
export async function takePlace(
  { table, now }: Pick<CommandContext, 'table' | 'now'>,
  by: Side,
  memberId: Membership['memberId'],
  terms: Terms,
  mark: (wish: Membership) => Membership = (wish) => wish,
): Promise<Change<Membership>> {
  const store = storeOn(table);
  const earlier = await store.membershipOf(memberId);
  if (earlier && !isAskedAgain(earlier, terms)) throw kithError('ID_TAKEN');
  if (earlier) return nothingToChange(earlier);

  const place = await store.placeOf(terms.teamId, terms.personId);
  if (place && holdsPlace(place, now)) throw kithError('ALREADY_MEMBER');

  const team = await openTeam(store, terms.teamId, now);
  const person = await store.personOf(terms.personId);
  const wish = mark(unwrap(proposed(memberId, terms, by, now)));
  const isPaid = wish.kind === 'PAID_WORKER';
  const wished = isPaid ? vetted(wish, person?.clearUntil ?? null) : wish;
  const told = await membershipChanged(store, undefined, wished, now, {
    contact: person ?? {},
    place,
  });
  return {
    value: wished,
    writes: [
      ...told.writes,
      writes.pointer(wished),
      // A name given or a check recorded at this moment would otherwise miss this place.
      writes.samePerson(person, wished.personId),
      // Nor may the team end at this moment: whoever ends it looks at every place, and has to see this one.
      ...(team ? [writes.team(team, team)] : []),
      ...(await endsWithMembership(wished, table)),
      ...(await accessNotices(wished, table, now)),
    ],
    events: told.events,
  };
}

/** The team, if it takes someone in: not while it mourns, nor once it is closed (T26). */
async function openTeam(
  store: MemberStore,
  groupId: GroupId,
  now: InstantText,
): Promise<Kept<Team> | undefined> {
  const team = isTeam(groupId) ? await store.teamOf(groupId) : undefined;
  const state = team && stateAt(team, now);
  if (state === 'CLOSED') throw kithError('TEAM_CLOSED');
  if (state === 'BEREAVED') throw kithError('WRONG_STATE');
  return team;
}
