import { type Id, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type DomainTerms, type GroupDomain, sameDomain } from '../../domain/decisions/group-domain.ts';
import { stateAt } from '../../domain/endings/standing.ts';
import { decisionsOn, domainWrite } from '../../store/decisions.ts';
import { dueOn } from '../../store/due.ts';
import { storeOn } from '../../store/members.ts';

/**
 * Writes down for the first time what a team decides alone (T13). From then on it changes by consent of the governance
 * circle only. Throws `NOT_FOUND` for no such team, `TEAM_CLOSED`, `DOMAIN_SET` when something else was set before.
 */
export function setDomain(
  { table, cause, now }: CommandContext,
  setBy: PersonId,
  terms: DomainTerms,
): Promise<Id<'team'>> {
  return table.change(cause, now, async () => {
    const team = await storeOn(table).teamOf(terms.teamId);
    if (!team) throw kithError('NOT_FOUND');
    if (stateAt(team, now) === 'CLOSED') throw kithError('TEAM_CLOSED');
    const before = await decisionsOn(table).domainOf(terms.teamId);
    if (before && sameDomain(before, terms)) return nothingToChange(terms.teamId);
    if (before) throw kithError('DOMAIN_SET');
    const domain: GroupDomain = { ...terms, setBy };
    const due = { day: terms.reviewOn, what: 'DOMAIN', ref: terms.teamId };
    return {
      value: terms.teamId,
      writes: [domainWrite(undefined, domain), ...(await dueOn(table).remember(due))],
      events: [],
    };
  });
}
