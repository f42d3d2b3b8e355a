import { kithError } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { hatsRegulated } from '../../domain/hats/catalogue.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import { type RegulatedActivity, regulatedActivities } from '../../domain/rules/hat-catalogue.ts';
import type { Team } from '../../domain/team.ts';
import { frontOf } from '../../store/front.ts';
import { HATS, hatWrites } from '../../store/hats.ts';
import { next } from '../../store/kept.ts';
import { writes } from '../../store/members.ts';
import { regulationChanged } from '../starting/stage-changed.ts';
import { hatRetired } from './define-hat.ts';
import { handOf } from './hat-in-hand.ts';
import { hatsNeeded } from './hats-needed.ts';

/**
 * Says what a team does that the law regulates (T4): the hats this asks for are added, those it no longer asks for retire
 * with whoever holds them (T7). Matching is told, and acts on it. The same again changes nothing. Throws `NOT_FOUND`.
 */
export function flagRegulated(
  context: CommandContext,
  teamId: Team['teamId'],
  activities: readonly RegulatedActivity[],
): Promise<Team> {
  const { table, cause, now } = context;
  const regulated = regulatedActivities.filter((activity) => activities.includes(activity));
  return table.change(cause, now, async () => {
    const front = await frontOf(table, teamId);
    const { team } = front;
    if (!team) throw kithError('NOT_FOUND');
    if (String(team.regulated ?? []) === String(regulated)) return nothingToChange<Team>(team);
    const hats = front.items<Hat>(HATS);
    const after: Team = { ...team, regulated };
    const changed = await Promise.all(
      hatsRegulated(hats, teamId, regulated, now).map(async (hat) => {
        const before = hats.find(({ slug }) => slug === hat.slug);
        if (before === hat) return { writes: [], events: [] };
        if (!before || !hat.retiredAt) {
          const told = hatsNeeded(teamId, [hat], true, next(before));
          return { writes: await hatWrites(table, before, hat), events: told };
        }
        return hatRetired(context, handOf(front, before, before, now), hat);
      }),
    );
    const told = regulationChanged(front, after);
    return {
      value: after,
      writes: [writes.team(team, after), ...told.writes, ...changed.flatMap((one) => one.writes)],
      events: [...told.events, ...changed.flatMap((one) => one.events)],
    };
  });
}
