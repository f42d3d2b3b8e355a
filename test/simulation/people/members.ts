import type { EventData } from '@kith/contracts';
import { addTo, type Id, isBefore, newId, type PersonId } from '@kith/kernel';
import { event, type Item } from '@kith/service-kit';
import type { Circle, Team } from '../circle.ts';
import type { Happening } from '../happening.ts';
import { keptBy, type Place, placesOf } from '../kept.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { command } from './command.ts';
import type { Kind } from './kind.ts';
import { someone, something } from './someone.ts';

type Status = EventData<'MembershipChanged'>['status'];

/** What becomes of a place in a team; nothing, when it stays as it is. */
type Becomes = (place: Place | undefined) => Pick<Place, 'status' | 'endsAt'> | undefined;

/**
 * A stand-in for teams: it keeps one place for each person of a team and says what became of it, as teams does. A new
 * membership, after one that ended, has a later id; each counts its own words.
 */
function placing(
  world: World,
  circle: Circle,
  { teamId, personId }: { readonly teamId: Id<'team'>; readonly personId: PersonId },
  words: string,
  becomes: Becomes,
): Happening {
  const key = { pk: `TEAM#${teamId}`, sk: `PLACE#${personId}` };
  return command(world, circle, 'teams', words, (context) =>
    context.table.change(context.cause, context.now, async () => {
      const stored = await context.table.get<Item & { value: Place }>(key);
      const before = stored?.value;
      const after = becomes(before);
      if (!after) return { value: undefined, writes: [], events: [] };
      const isNew = before === undefined || before.status === 'ENDED';
      const memberId = isNew ? newId('member') : before.memberId;
      const sequence = isNew ? 1 : before.sequence + 1;
      const place: Place = { teamId, personId, memberId, sequence, ...after };
      const { sequence: _, ...data } = { ...place, kind: 'PAID_WORKER' as const };
      return {
        value: undefined,
        writes: [{ put: { ...key, version: (stored?.version ?? 0) + 1, value: place } as Item }],
        events: [event({ name: 'MembershipChanged', subject: memberId, sequence, data })],
      };
    }),
  );
}

/** Someone who belongs to a team becomes something else in it. */
function moving(
  world: World,
  random: Random,
  from: readonly Status[],
  word: string,
  becomes: (place: Place, circle: Circle) => ReturnType<Becomes>,
): Happening | undefined {
  const found = something(world, random, (each) =>
    placesOf(each).filter(({ status }) => from.includes(status)),
  );
  if (!found) return undefined;
  const { circle, it } = found;
  const words = `${world.names.of(it.personId)} ${word} ${world.names.of(it.teamId)}`;
  return placing(world, circle, it, words, (place) =>
    place && from.includes(place.status) ? becomes(place, circle) : undefined,
  );
}

/** A worker comes into a team: most often one whom both sides want after a trial, if there is one. */
export const join: Kind = (world, random) => {
  const circle = someone(world, random);
  if (!circle) return undefined;
  const joined = random.focus(keptBy(circle).matches.filter(({ joins }) => joins.OWNER && joins.WORKER));
  const team: Pick<Team, 'id'> | undefined = joined ? { id: joined.teamId } : random.focus(circle.teams);
  const personId = joined?.workerId ?? random.focus(circle.workers);
  if (!team || personId === undefined) return undefined;
  const status = random.pick(['ACTIVE', 'ACTIVE', 'PENDING_VETTING'] as const);
  return joining(world, circle, { teamId: team.id, personId }, status);
};

/** The same, of one worker and one team. */
export function joining(
  world: World,
  circle: Circle,
  place: Pick<Place, 'teamId' | 'personId'>,
  status: Status,
): Happening {
  const words = `${world.names.of(place.personId)} comes into ${world.names.of(place.teamId)} (${status})`;
  return placing(world, circle, place, words, (before) =>
    before === undefined || before.status === 'ENDED' ? { status } : undefined,
  );
}

/** Someone rests, or their check is not clear any more. */
export const away: Kind = (world, random) => {
  const status = random.pick(['PAUSED', 'PAUSED', 'PENDING_VETTING'] as const);
  return moving(world, random, ['ACTIVE'], `does not come for a while (${status}) to`, () => ({ status }));
};

/** They come again. */
export const back: Kind = (world, random) =>
  moving(world, random, ['PAUSED', 'PENDING_VETTING'], 'comes again to', () => ({ status: 'ACTIVE' }));

/** Someone's place gets an end, or none. */
export const until: Kind = (world, random) => {
  const hours = random.chance(0.7) ? 1 + random.below(40) : undefined;
  return moving(
    world,
    random,
    ['ACTIVE'],
    hours ? `has ${hours} hours left in` : 'stays in',
    (_, circle) => ({
      status: 'ACTIVE',
      ...(hours && { endsAt: addTo(world.now(circle), { hours }) }),
    }),
  );
};

/** Someone leaves a team. */
export const leave: Kind = (world, random) =>
  moving(world, random, ['ACTIVE', 'PAUSED', 'PENDING_VETTING'], 'leaves', () => ({ status: 'ENDED' }));

/** Places whose end has come: teams says so in its daily round. */
export function toEnd(world: World, circle: Circle): Happening[] {
  const now = world.now(circle);
  const over = ({ status, endsAt }: Place) =>
    status !== 'ENDED' && endsAt !== undefined && !isBefore(now, endsAt);
  return placesOf(circle)
    .filter(over)
    .map((place) =>
      placing(
        world,
        circle,
        place,
        `the time of ${world.names.of(place.personId)} in a team is over`,
        (known) => (known && over(known) ? { status: 'ENDED' } : undefined),
      ),
    );
}
