import type { Id, PersonId } from '@kith/kernel';
import type { CommandContext, Write } from '@kith/service-kit';
import type { Ties } from '../../domain/erasure/kept-until.ts';
import { frontOf } from '../../store/front.ts';
import { storeOn, writes } from '../../store/members.ts';
import { startIn } from '../../store/starting.ts';

/** What bears on how long something of a person is kept, as it stands now; and the writes that it still does. */
export interface TiesFound extends Omit<Ties, 'asked'> {
  readonly ownedIds: readonly Id<'team'>[];
  readonly stillStands: readonly Write[];
}

/** More ties than these are not held: nobody has them. */
const MOST_HELD = 80;

/** Every place a person ever had, and the teams they own. */
export async function tiesOf(
  { table }: Pick<CommandContext, 'table'>,
  personId: PersonId,
): Promise<TiesFound> {
  const { memberships } = await storeOn(table).knownOf(personId);
  const ownedIds = [
    ...new Set(memberships.filter(({ kind }) => kind === 'OWNER').map(({ teamId }) => teamId as Id<'team'>)),
  ];
  const fronts = await Promise.all(ownedIds.map((teamId) => frontOf(table, teamId)));
  const owned = fronts.flatMap((front) => (front.team ? [{ team: front.team, start: startIn(front) }] : []));
  const stillStands: Write[] = [
    ...owned.map(({ team }) => writes.sameTeam(team)),
    ...memberships.map(({ pk, sk, version }) => ({ unchanged: { pk, sk }, version })),
  ];
  return { memberships, owned, ownedIds, stillStands: stillStands.slice(0, MOST_HELD) };
}
