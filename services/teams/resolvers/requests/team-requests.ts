import { connectionOfAll, pageAsked } from '@kith/service-kit';
import { type PackageRequest, wasSent } from '../../domain/requests/package-request.ts';
import type { TeamResolvers } from '../../generated.ts';
import { mattersOn } from '../../store/matters.ts';
import { connectionOfSome } from '../connection-of-some.ts';
import { sightOf } from '../sight.ts';

/** Of a team: requests open or past. What was never sent is shown to no professional. */
export const teamRequests: NonNullable<TeamResolvers['requests']> = async (
  { teamId },
  { state, ...page },
  context,
) => {
  const { access, front } = await sightOf(context);
  access.require('package.see', { teamId });
  const isShown = (request: PackageRequest) =>
    wasSent(request) || access.allows('package.seeDraft', { teamId });
  if (state === 'PAST') {
    const past = mattersOn(context.table).pastMatters<PackageRequest>(teamId, 'request', pageAsked(page));
    return connectionOfSome(await past, isShown);
  }
  const { open } = await front(teamId);
  return connectionOfAll(open<PackageRequest>('request').filter(isShown), page);
};
