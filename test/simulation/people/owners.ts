import {
  addDays,
  addTo,
  type ClockText,
  clockOf,
  type DateText,
  dateOf,
  newId,
  type PersonId,
  weekdayOf,
} from '@kith/kernel';
import { agreeHours } from '../../../services/matching/commands/agree-hours.ts';
import { answerClaim } from '../../../services/matching/commands/answer-claim.ts';
import { cancelGap } from '../../../services/matching/commands/cancel-gap.ts';
import { endHours } from '../../../services/matching/commands/end-hours.ts';
import { widenGap } from '../../../services/matching/commands/widen-gap.ts';
import type { Circle, Team } from '../circle.ts';
import type { Happening } from '../happening.ts';
import { keptBy } from '../kept.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { command } from './command.ts';
import type { Kind } from './kind.ts';
import { someone, something } from './someone.ts';

const STARTS = ['09:00', '10:00', '10:30', '12:00'] as const;
const RATES = [1_900, 1_733, 2_051] as const;

/** An owner agrees weekly hours, now and then with a worker of the circle. */
export const agree: Kind = (world, random) => {
  const circle = someone(world, random);
  const team = circle && random.focus(circle.teams);
  if (!circle || !team || keptBy(circle).agreed.length > 3) return undefined;
  return agreeing(world, circle, team, random);
};

/** An owner agrees weekly hours that begin before a day has gone by: what an owner may have consented to ahead (F7). */
export const agreeSoon: Kind = (world, random) => {
  const circle = someone(world, random);
  const team = circle && random.focus(circle.teams);
  if (!circle || !team || keptBy(circle).agreed.length > 5) return undefined;
  return agreeingSoon(world, circle, team, random);
};

/** The same, of a team. */
export function agreeingSoon(world: World, circle: Circle, team: Team, random: Random): Happening {
  const at = addTo(world.now(circle), { hours: 2 + random.below(20) });
  const hour = Math.min(Number(clockOf(at).slice(0, 2)), 21);
  return agreeingFrom(world, circle, team, random, { day: dateOf(at), from: clockAt(hour) });
}

function clockAt(hour: number): ClockText {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** The same, of a team, within the coming three days. */
export function agreeing(
  world: World,
  circle: Circle,
  team: Team,
  random: Random,
  workerId?: PersonId,
): Happening {
  const from = random.pick(STARTS);
  const day = addDays(dateOf(world.now(circle)), 1 + random.below(3));
  return agreeingFrom(world, circle, team, random, { day, from, workerId });
}

function agreeingFrom(
  world: World,
  circle: Circle,
  team: Team,
  random: Random,
  {
    day,
    from,
    workerId = random.chance(0.3) ? random.pick(circle.workers) : undefined,
  }: { readonly day: DateText; readonly from: ClockText; readonly workerId?: PersonId | undefined },
): Happening {
  const id = newId('agreed');
  const asked = {
    id,
    teamId: team.id,
    ownerId: team.owner,
    weekday: weekdayOf(day),
    from,
    to: clockAt(Number(from.slice(0, 2)) + 2),
    startsOn: '2026-11-01',
    need: {
      category: 'companionship',
      outwardCode: 'E5',
      skills: [],
      languages: [],
      ratePence: random.pick(RATES),
    },
    whereabouts: team.whereabouts,
    ...(workerId !== undefined && { workerId }),
  };
  const withWhom = workerId ? `, with ${world.names.of(workerId)}` : '';
  const words = `${world.names.of(team.id)} agrees ${world.names.of(id)} from ${day} ${from}${withWhom}`;
  return command(world, circle, 'matching', words, (context) => {
    world.said.byOwners.add(id);
    return agreeHours(context, asked);
  });
}

/** An owner ends weekly hours from some day on. */
export const end: Kind = (world, random) => {
  const found = something(world, random, (each) => keptBy(each).agreed.filter(({ endsOn }) => !endsOn));
  if (!found) return undefined;
  const { circle, it: agreed } = found;
  const endsOn = addDays(dateOf(world.now(circle)), random.below(9));
  const words = `${world.names.of(agreed.teamId)} ends ${world.names.of(agreed.id)} on ${endsOn}`;
  return command(world, circle, 'matching', words, (context) => endHours(context, { id: agreed.id, endsOn }));
};

/** An owner shows a gap further. */
export const widen: Kind = (world, random) => {
  const found = something(world, random, (each) =>
    keptBy(each).occurrences.filter(({ state, step }) => state === 'OPEN' && step !== 'NEIGHBOURS'),
  );
  if (!found) return undefined;
  const { circle, it: gap } = found;
  const to = random.pick(['NEIGHBOURS', 'NEIGHBOURS', 'CIRCLE'] as const);
  const words = `the gap ${world.names.of(gap.id)} is shown to ${to}`;
  return command(world, circle, 'matching', words, (context) => widenGap(context, { gapId: gap.id, to }));
};

/** An owner says yes or no to whoever claimed a gap; now and then to a claim that is not there any more. */
export const answer: Kind = (world, random) => {
  const waiting = something(world, random, (each) =>
    keptBy(each).occurrences.filter(({ state, claimId }) => state === 'CLAIMED' && claimId),
  );
  const circle = waiting?.circle ?? someone(world, random);
  if (!circle) return undefined;
  const { occurrences, hostClaims } = keptBy(circle);
  const late = random.focus([...hostClaims.values()].filter(({ asked }) => asked?.gapId));
  const [gapId, claimId] =
    waiting && random.chance(0.9) ? [waiting.it.id, waiting.it.claimId] : [late?.asked?.gapId, late?.id];
  const owner = occurrences.find(({ id }) => id === gapId)?.ownerId;
  if (!gapId || !claimId || !owner) return undefined;
  const accept = random.chance(0.8);
  const words = `${world.names.of(owner)} says ${accept ? 'yes' : 'no'} to ${world.names.of(claimId)}`;
  return command(world, circle, 'matching', words, (context) => {
    if (accept) world.said.byOwners.add(claimId);
    return answerClaim(context, { gapId, claimId, ownerId: owner, accept });
  });
};

/** An owner does not need some hours, covered or not. */
export const cancel: Kind = (world, random) => {
  const held = random.chance(0.6);
  const found = something(world, random, (each) =>
    keptBy(each).occurrences.filter(
      ({ state, claimId }) => state !== 'CANCELLED' && Boolean(claimId) === held,
    ),
  );
  if (!found) return undefined;
  const { circle, it: gap } = found;
  const words = `${world.names.of(gap.ownerId)} does not need ${world.names.of(gap.id)}`;
  return command(world, circle, 'matching', words, (context) => cancelGap(context, gap.id));
};
