import type { Visit } from '../../../services/matching/domain/visit.ts';
import type { Circle } from '../circle.ts';
import { keptBy } from '../kept.ts';
import { Violation } from '../violation.ts';
import { type World, yesToHours } from '../world.ts';

/** Invariant 3: no visit without two live consents, the worker's and the team owner's, recorded before it. */
export function twoConsents(world: World): void {
  for (const circle of world.circles)
    for (const visit of keptBy(circle).visits.values()) {
      const { id, consents, window, state } = visit;
      for (const consent of [consents.owner, consents.worker])
        if (!consent?.by || !(Date.parse(consent.at) < Date.parse(window.from)))
          throw new Violation(3, `${world.names.of(id)} lacks a consent before it`);
      if (!wasSaid(world, visit)) throw new Violation(3, `nobody said yes to ${world.names.of(id)}`);
      if (state === 'PLANNED' && !isLive(circle, visit))
        throw new Violation(3, `${world.names.of(id)} stands in ${circle.slug} without a claim that does`);
    }
}

/** Whether both really said so: not what tables keep of it, but what people did. */
function wasSaid({ said }: World, { claimId, host, workerId }: Visit): boolean {
  if (claimId) return said.byOwners.has(claimId) && said.byWorkers.has(claimId);
  if (!host?.agreedId) return false;
  return said.byOwners.has(host.agreedId) && said.byWorkers.has(yesToHours(host.agreedId, workerId));
}

/** Whether the claim a visit came from is accepted still, on every side this circle holds. */
function isLive(circle: Circle, { claimId }: Visit): boolean {
  if (!claimId) return true;
  const { homeClaims, hostClaims } = keptBy(circle);
  const sides = [homeClaims.get(claimId), hostClaims.get(claimId)].filter((side) => side !== undefined);
  return sides.length > 0 && sides.every(({ state }) => state === 'ACCEPTED');
}
