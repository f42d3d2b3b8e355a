import { addTo, dateOf, newId, weekdayOf } from '@kith/kernel';
import { joinMatch } from '../../../services/matching/commands/matches/join.ts';
import { sayYes } from '../../../services/matching/commands/matches/say-yes.ts';
import { stopMatch } from '../../../services/matching/commands/matches/stop.ts';
import {
  acceptTrialSession,
  callOffTrialSession,
  proposeTrialSession,
} from '../../../services/matching/commands/matches/trial-sessions.ts';
import { closeOpportunity } from '../../../services/matching/commands/opportunities/close.ts';
import { publishOpportunity } from '../../../services/matching/commands/opportunities/publish.ts';
import { type Match, stateOf } from '../../../services/matching/domain/matches/match.ts';
import type { Side } from '../../../services/matching/domain/matches/session.ts';
import type { Circle, Team } from '../circle.ts';
import type { Happening } from '../happening.ts';
import { keptBy } from '../kept.ts';
import type { Random } from '../random.ts';
import { type World, yesToTrial } from '../world.ts';
import { command } from './command.ts';
import type { Kind } from './kind.ts';
import { someone, something } from './someone.ts';

const sides = ['OWNER', 'WORKER'] as const;

/** An owner shows the circle hours they seek someone for. */
export const seek: Kind = (world, random) => {
  const circle = someone(world, random);
  const team = circle && random.focus(circle.teams);
  if (!circle || !team || keptBy(circle).opportunities.length > 2) return undefined;
  return seeking(world, circle, team, random);
};

/** The same, of a team: some mornings of the coming days. */
export function seeking(world: World, circle: Circle, team: Team, random: Random): Happening {
  const id = newId('opportunity');
  const today = weekdayOf(dateOf(world.now(circle)));
  const stretches = [2, 4].map((days) => ({
    weekday: ((today + days + random.below(2)) % 7) + 1,
    from: '15:00',
    to: '17:00',
  }));
  const need = {
    category: 'companionship',
    outwardCode: 'E5',
    skills: [],
    languages: [],
    ratePence: random.pick([1_850, 1_999]),
  };
  const asked = { id, teamId: team.id, ownerId: team.owner, need, stretches, whereabouts: team.whereabouts };
  const words = `${world.names.of(team.id)} seeks someone: ${world.names.of(id)}`;
  return command(world, circle, 'matching', words, (context) =>
    publishOpportunity(context, { ...asked, shows: ['AREA', 'TIMES', 'RATE'] }),
  );
}

/** An owner seeks no longer. */
export const unseek: Kind = (world, random) => {
  const found = something(world, random, (each) => keptBy(each).opportunities);
  if (!found) return undefined;
  const as = random.pick(['FILLED', 'WITHDRAWN'] as const);
  const words = `${world.names.of(found.it.id)} is ${as.toLowerCase()}`;
  return command(world, found.circle, 'matching', words, (context) =>
    closeOpportunity(context, found.it.id, as),
  );
};

/** A worker would like to try it, or an owner to try it with a worker: the first yes, or the second. */
export const wish: Kind = (world, random) => {
  const found = something(world, random, (each) => keptBy(each).opportunities);
  if (!found) return undefined;
  const { circle, it: sought } = found;
  const begun = random.focus(
    keptBy(circle).matches.filter(
      ({ opportunityId, ended, yeses }) =>
        opportunityId === sought.id && !ended && !(yeses.OWNER && yeses.WORKER),
    ),
  );
  const other: Side | undefined = begun && (begun.yeses.OWNER ? 'WORKER' : 'OWNER');
  const side = other && random.chance(0.8) ? other : random.pick(sides);
  const workerId = begun?.workerId ?? random.focus(circle.workers);
  if (workerId === undefined) return undefined;
  return wishing(world, circle, { opportunityId: sought.id, ownerId: sought.ownerId, workerId }, side);
};

/** The same, of one worker and one side. */
export function wishing(
  world: World,
  circle: Circle,
  { opportunityId, ownerId, workerId }: Pick<Match, 'opportunityId' | 'ownerId' | 'workerId'>,
  side: Side,
): Happening {
  const by = side === 'OWNER' ? ownerId : workerId;
  const words = `${world.names.of(by)} would try ${world.names.of(opportunityId)} with ${world.names.of(workerId)}`;
  return command(world, circle, 'matching', words, (context) => {
    world.said[side === 'OWNER' ? 'byOwners' : 'byWorkers'].add(yesToTrial(opportunityId, workerId));
    return sayYes(context, { opportunityId, workerId, side, by, isWhoIsAskedFor: true });
  });
}

/** One of two says when a session could be, within a day or so. */
export const propose: Kind = (world, random) => {
  const found = something(world, random, (each) => keptBy(each).matches.filter(isMutual));
  if (!found) return undefined;
  const { circle, it: match } = found;
  const id = newId('trial');
  const side = random.pick(sides);
  const hours = 1 + random.below(random.chance(0.7) ? 3 : 30);
  const from = addTo(world.now(circle), { hours });
  const window = { from, to: addTo(from, { hours: 1 }) };
  const words = `the ${side.toLowerCase()} proposes ${world.names.of(id)} of ${world.names.of(match.id)}, in ${hours} hours`;
  return command(world, circle, 'matching', words, (context) => {
    world.said[side === 'OWNER' ? 'byOwners' : 'byWorkers'].add(id);
    return proposeTrialSession(context, { matchId: match.id, side, id, window });
  });
};

/** The other says yes to a session; now and then whoever proposed it tries to. */
export const meet: Kind = (world, random) => {
  const found = something(world, random, (each) => sessionsOf(each, 'PROPOSED'));
  if (!found) return undefined;
  const { circle } = found;
  const { match, session } = found.it;
  const other = session.proposedBy === 'OWNER' ? 'WORKER' : 'OWNER';
  const side = random.chance(0.9) ? other : session.proposedBy;
  const words = `the ${side.toLowerCase()} says yes to ${world.names.of(session.id)} of ${world.names.of(match.id)}`;
  return command(world, circle, 'matching', words, (context) => {
    world.said[side === 'OWNER' ? 'byOwners' : 'byWorkers'].add(session.id);
    return acceptTrialSession(context, {
      matchId: match.id,
      side,
      sessionId: session.id,
      agreeToShortRest: true,
    });
  });
};

/** One of two calls a session off. */
export const callOff: Kind = (world, random) => {
  const found = something(world, random, (each) => [
    ...sessionsOf(each, 'BOOKED'),
    ...sessionsOf(each, 'PROPOSED'),
  ]);
  if (!found) return undefined;
  const { match, session } = found.it;
  const side = random.pick(sides);
  const words = `the ${side.toLowerCase()} calls ${world.names.of(session.id)} of ${world.names.of(match.id)} off`;
  return command(world, found.circle, 'matching', words, (context) =>
    callOffTrialSession(context, { matchId: match.id, side, sessionId: session.id }),
  );
};

/** One of two wants to go on after the trial. */
export const goOn: Kind = (world, random) => {
  const found = something(world, random, (each) =>
    keptBy(each).matches.filter((match) => isMutual(match) && (random.chance(0.1) || isTried(world, match))),
  );
  if (!found) return undefined;
  const { joins } = found.it;
  const side: Side = joins.OWNER ? 'WORKER' : joins.WORKER ? 'OWNER' : random.pick(sides);
  return goingOn(world, found.circle, found.it, side);
};

/** The same, of one match and one side. */
function goingOn(world: World, circle: Circle, match: Match, side: Side): Happening {
  const by = side === 'OWNER' ? match.ownerId : match.workerId;
  const words = `the ${side.toLowerCase()} wants to go on with ${world.names.of(match.id)}`;
  return command(world, circle, 'matching', words, (context) =>
    joinMatch(context, { matchId: match.id, side, by }),
  );
}

/** One of two stops, at any time. */
export const stopTrying: Kind = (world, random) => {
  const found = something(world, random, (each) => keptBy(each).matches.filter(({ ended }) => !ended));
  return found && stopping(world, found.circle, found.it, random.pick(sides));
};

function stopping(world: World, circle: Circle, { id }: Match, side: Side): Happening {
  const words = `the ${side.toLowerCase()} stops ${world.names.of(id)}`;
  return command(world, circle, 'matching', words, (context) => stopMatch(context, { matchId: id, side }));
}

/** After a trial: most want to go on, and of those who joined some stop after all. */
export function afterTrial(world: World, circle: Circle, random: Random): Happening[] {
  return keptBy(circle)
    .matches.filter((match) => isMutual(match) && isTried(world, match))
    .flatMap((match) => {
      if (stateOf(match) === 'JOINED')
        return random.chance(0.4) ? [stopping(world, circle, match, random.pick(sides))] : [];
      return sides.filter(() => random.chance(0.8)).map((side) => goingOn(world, circle, match, side));
    });
}

function isMutual({ ended, yeses }: Match): boolean {
  return !ended && yeses.OWNER !== undefined && yeses.WORKER !== undefined;
}

function isTried({ ms }: World, { sessions }: Match): boolean {
  return sessions.some(({ state, window }) => state === 'BOOKED' && Date.parse(window.to) < ms);
}

function sessionsOf(circle: Circle, which: 'PROPOSED' | 'BOOKED') {
  return keptBy(circle).matches.flatMap((match) =>
    match.sessions.filter(({ state }) => state === which).map((session) => ({ match, session })),
  );
}
