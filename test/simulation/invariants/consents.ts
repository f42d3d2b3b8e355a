import { isBefore, sameId } from '@kith/kernel';
import type { Match } from '../../../services/matching/domain/matches/match.ts';
import type { Visit } from '../../../services/matching/domain/visit.ts';
import type { Circle } from '../circle.ts';
import { keptBy } from '../kept.ts';
import { Violation } from '../violation.ts';
import { type World, yesToHours, yesToTrial } from '../world.ts';

/** Invariant 3: no visit without two live consents, the worker's and the team owner's, recorded before it. */
export function twoConsents(world: World): void {
  for (const circle of world.circles)
    for (const visit of keptBy(circle).visits.values()) {
      const { id, consents, window, state } = visit;
      for (const consent of [consents.owner, consents.worker])
        if (!consent?.by || !(Date.parse(consent.at) < Date.parse(window.from)))
          throw new Violation(3, `${world.names.of(id)} lacks a consent before it`);
      if (!wasSaid(world, circle, visit)) throw new Violation(3, `nobody said yes to ${world.names.of(id)}`);
      if (state === 'PLANNED' && !isLive(circle, visit))
        throw new Violation(
          3,
          `${world.names.of(id)} stands in ${circle.slug} without a claim or trial that does`,
        );
    }
}

/** Whether both really said so: not what tables keep of it, but what people did. */
function wasSaid({ said }: World, circle: Circle, visit: Visit): boolean {
  const { claimId, host, workerId } = visit;
  if (claimId) return said.byOwners.has(claimId) && said.byWorkers.has(claimId);
  if (host?.matchId) return bothTry(said, matchOf(circle, visit), sameId('trial', visit.id));
  if (!host?.agreedId) return false;
  return said.byOwners.has(host.agreedId) && said.byWorkers.has(yesToHours(host.agreedId, workerId));
}

/** Whether both said that they would try it, and yes to this session. */
function bothTry({ byOwners, byWorkers }: World['said'], match: Match | undefined, session: string): boolean {
  const yes = match && yesToTrial(match.opportunityId, match.workerId);
  return [byOwners, byWorkers].every((said) => yes !== undefined && said.has(yes) && said.has(session));
}

function matchOf(circle: Circle, { host }: Visit): Match | undefined {
  return keptBy(circle).matches.find(({ id }) => id === host?.matchId);
}

/** Whether a trial goes on of which a visit is a session: one that begins after it ended is off (M5, M7). */
function isOfTrial(circle: Circle, visit: Visit): boolean {
  const match = matchOf(circle, visit);
  if (!match) return false;
  const { ended, sessions } = match;
  const booked = sessions.filter(({ state }) => state === 'BOOKED');
  const isOne = booked.some(({ id }) => sameId('visit', id) === visit.id);
  return isOne && booked.length <= 3 && (!ended || !isBefore(ended.at, visit.window.from));
}

/** Whether the claim a visit came from is accepted still, on every side this circle holds; or the trial goes on. */
function isLive(circle: Circle, visit: Visit): boolean {
  const { claimId, host } = visit;
  if (host?.matchId) return isOfTrial(circle, visit);
  if (!claimId) return true;
  const { homeClaims, hostClaims } = keptBy(circle);
  const sides = [homeClaims.get(claimId), hostClaims.get(claimId)].filter((side) => side !== undefined);
  return sides.length > 0 && sides.every(({ state }) => state === 'ACCEPTED');
}
