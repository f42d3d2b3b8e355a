import { accessFor, type RequestContext, relationsTo, type Viewer } from '@kith/service-kit';
import { permissions } from '../../domain/permissions.ts';

/** What is about a team's money. */
type MoneyOperation = 'seeCharges' | 'setFunding' | 'seeFunding' | 'issueInvoices' | 'seeInvoices';

/** Lets those go on who may do this with a team's money. Throws as every access does. */
export function requireMoney(
  operation: MoneyOperation,
  teamId: string,
  { viewer }: Pick<RequestContext, 'viewer'>,
): void {
  accessFor(permissions, asPaid(viewer, teamId)).require(operation, { teamId });
}

/** Someone paid from a budget does not get to see it by wearing its hat (P13). */
function asPaid(viewer: Viewer, teamId: string): Viewer {
  if (!viewer.relations || !relationsTo(viewer, teamId).has('PAID_WORKER')) return viewer;
  const relations = viewer.relations.map((relation) =>
    relation.teamId === teamId
      ? { ...relation, hats: relation.hats.filter((hat) => hat !== 'budget') }
      : relation,
  );
  return { ...viewer, relations };
}
