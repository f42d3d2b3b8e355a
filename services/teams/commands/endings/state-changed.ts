import { addDays, dateOf, type Id, type InstantText } from '@kith/kernel';
import { event, type NewEvent, type Write } from '@kith/service-kit';
import { closedByItself } from '../../domain/endings/change-state.ts';
import { stateAt } from '../../domain/endings/standing.ts';
import { stateNews } from '../../domain/endings/state-words.ts';
import { statusAt } from '../../domain/membership.ts';
import type { Team } from '../../domain/team.ts';
import { type Due, dueOn } from '../../store/due.ts';
import { frontOf } from '../../store/front.ts';
import { type Kept, next } from '../../store/kept.ts';
import { type KeptPlace, storeOn, writes } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import type { WhenDue } from '../due.ts';
import { membershipsChanged } from '../membership-changed.ts';

/** Keeps how a team lives now, and tells other services. */
export function stateChanged(
  before: Kept<Team>,
  after: Team,
  now: InstantText,
): { writes: readonly Write[]; events: readonly NewEvent[] } {
  const { teamId } = after;
  const changed = event({
    name: 'TeamStateChanged',
    subject: teamId,
    sequence: next(before),
    data: { teamId, state: stateAt(after, now), on: dateOf(now) },
  });
  return { writes: [writes.team(before, after)], events: [changed] };
}

/** What still has to be told to members. It is told at once; should that be interrupted, the next morning. */
export function tellingOf(teamId: Id<'team'>, now: InstantText): Due {
  return { day: addDays(dateOf(now), 1), what: 'TELL_STATE', ref: teamId };
}

/** Tells every member how their team lives now; of a death not the one who died. */
export const tellStateChange: WhenDue = async ({ table, now }, { ref }) => {
  const { team, places } = await frontOf(table, ref);
  if (!team) return { writes: [], events: [] };
  const owner = places.find(({ kind }) => kind === 'OWNER');
  const isOfDeath = team.standing?.mourning !== undefined;
  const members = places.filter((place) => holds(place, now) && !(isOfDeath && place.kind === 'OWNER'));
  const news = stateNews(team, owner?.name ?? 'the person supported', now);
  return { writes: tell(members, news, now), events: [] };
};

function holds(place: KeptPlace, now: InstantText): boolean {
  return ['ACTIVE', 'PAUSED'].includes(statusAt(place, now));
}

/** What comes by itself in a team that ends: whose access is over is told, and after the weeks of mourning it closes. */
export const turnByItself: WhenDue = async ({ table, now }, { ref }) => {
  const store = storeOn(table);
  const { team, places } = await frontOf(table, ref);
  if (!team) return { writes: [], events: [] };
  const memberships = await Promise.all(places.map((place) => store.membershipAt(place)));
  const over = memberships
    .filter((one) => one !== undefined)
    .filter((one) => one.status !== statusAt(one, now));
  const told = await membershipsChanged(
    store,
    over.map((one) => ({ before: one, after: one })),
    now,
  );
  const after = closedByItself(team, now);
  const closing = after === team ? undefined : stateChanged(team, after, now);
  const telling = closing ? await dueOn(table).remember(tellingOf(team.teamId, now)) : [];
  return {
    writes: [...told.writes, ...(closing?.writes ?? []), ...telling],
    events: [...told.events, ...(closing?.events ?? [])],
  };
};
