import type { MemberClass } from '@kith/contracts';
import type { DateText, MonthText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { CoopVisit } from '../../domain/co-op/visit.ts';

/** Someone's membership of the co-op: at most one, so that one member has one vote. */
export interface CoopMember {
  readonly personId: PersonId;
  readonly class: MemberClass;
  readonly since: DateText;
}

/** Something the circle keeps account of about someone: that they hold shares, or that their conduct is clear. */
export interface CoopAttest {
  readonly personId: PersonId;
  readonly what: 'SHARES' | 'CONDUCT';
  readonly holds: boolean;
  readonly since: DateText;
}

/** What was published of a month's members. */
export interface MembersPublished {
  readonly month: MonthText;
  readonly counts: Readonly<Record<MemberClass, number | '*'>>;
}

/** Visits of a team are listed by their days. */
export const coopVisits = entity<CoopVisit, [string]>(
  (visitId) => key(`COOP_VISIT#${visitId}`, 'VISIT'),
  ({ visitId }) => [visitId],
  ({ teamId, day, visitId }) => (teamId ? { gsi1pk: `SUPPORT#${teamId}`, gsi1sk: `${day}#${visitId}` } : {}),
);

export const coopMembers = entity<CoopMember, [PersonId]>(
  (personId) => key('COOP_MEMBERS', personId),
  ({ personId }) => [personId],
);

export const coopAttests = entity<CoopAttest, [CoopAttest['what'], PersonId]>(
  (what, personId) => key(`COOP_${what}`, personId),
  ({ what, personId }) => [what, personId],
);

export const membersPublished = entity<MembersPublished, [MonthText]>(
  (month) => key('COOP_PUBLISHED', month),
  ({ month }) => [month],
);

/** Visits to a team, cancelled ones among them. */
export function visitsToTeam(table: Table, teamId: string): Promise<CoopVisit[]> {
  return allOf<CoopVisit>(table, { index: 'gsi1', pk: `SUPPORT#${teamId}` });
}

/** Everyone who joined and did not leave; whether it still holds is another question. */
export function allCoopMembers(table: Table): Promise<CoopMember[]> {
  return allOf<CoopMember>(table, { pk: 'COOP_MEMBERS' });
}

/** Those of whom something holds. */
export async function attested(table: Table, what: CoopAttest['what']): Promise<ReadonlySet<PersonId>> {
  const all = await allOf<CoopAttest>(table, { pk: `COOP_${what}` });
  return new Set(all.filter(({ holds }) => holds).map(({ personId }) => personId));
}
