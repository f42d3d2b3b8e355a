import type { RequestContext } from '@kith/service-kit';
import type { NamedReader } from '../../commands/profile/read-document.ts';
import type { Operation } from '../../domain/permissions.ts';
import type { Audience } from '../../domain/profile/sharing.ts';
import { sightOf } from '../sight.ts';

/** By which permission someone is among an audience. */
const amongBy: Readonly<Record<Audience, Operation>> = {
  CIRCLE_OF_SUPPORT: 'section.readAsCircle',
  WRITERS: 'section.readAsWriter',
  PROFESSIONALS_PLAN: 'section.readForPlan',
  PROFESSIONALS_BUDGET: 'section.readForBudget',
  PROFESSIONALS_REQUESTS: 'section.readForRequests',
};

/** The viewer as a reader of a team's documents: what of the owner's sharing reaches them. */
export async function readerOf(teamId: string, context: RequestContext): Promise<NamedReader> {
  const { access, own, known } = await sightOf(context);
  const { personId } = context.viewer;
  const { person } = await known(personId);
  const kind = own.find((membership) => membership.teamId === teamId)?.kind;
  const among = (Object.entries(amongBy) as [Audience, Operation][])
    .filter(([, operation]) => access.allows(operation, { teamId }))
    .map(([audience]) => audience);
  return {
    personId,
    isOwner: access.allows('section.readAll', { teamId }),
    among,
    ...(person?.name && { name: person.name }),
    ...(kind && { kind }),
  };
}
