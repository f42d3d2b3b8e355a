import { gbp } from '@kith/kernel';
import { find } from '@kith/service-kit';
import { readable } from '../domain/sharing/visitor.ts';
import type { VisitResolvers } from '../generated.ts';
import { hostClaims } from '../store/cover.ts';
import { agreedHours, visits } from '../store/hours.ts';
import { aboutVisit, accessOf } from './access.ts';

export const visit: VisitResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, visits, id);
    return found && accessOf(context).allows('visit.read', aboutVisit(found)) ? found : null;
  },
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
  team: ({ host }) => (host ? { id: host.teamId } : null),
  // The worker of another circle is known here by an id that is nobody's business but ours (F2).
  worker: ({ homeCircle, workerId }, _, { circle }) => (homeCircle === circle ? { id: workerId } : null),
  visitor: async (found, _, context) => {
    if (found.homeCircle === context.circle || !found.claimId) return null;
    if (!accessOf(context).allows('visitor.read', aboutVisit(found))) return null;
    const claim = await find(context.table, hostClaims, found.claimId);
    return readable(claim?.asked?.passport, context.now) ?? null;
  },
  whereabouts: async (found, _, context) => {
    const about = aboutVisit(found);
    const isWorker = about.personId === context.viewer.personId;
    // A worker may know the way to a visit that stands, and to no other (F7).
    const { personId: __, ...asTeam } = about;
    const relevant = isWorker && found.state === 'PLANNED' ? about : asTeam;
    if (!accessOf(context).allows('whereabouts.read', relevant)) return null;
    if (!found.host?.agreedId) return found.whereabouts ?? null;
    const agreed = found.agreed ?? (await find(context.table, agreedHours, found.host.agreedId));
    return agreed?.whereabouts ?? null;
  },
  byStandingConsent: ({ consents }) => consents.owner.standing === true,
  rate: ({ ratePence }) => gbp(ratePence),
};
