import type { MemberKind } from '@kith/portal/operations';

/** The team whose pages are drawn as its members see them. */
export const CIRCLE_TEAM = 'team_01J9Z3K4M5N6P7Q8R9S0T1V2W4';

export const bernice = { id: 'clapton.bernice', name: 'Bernice Adair-Mensah' };
export const abena = { id: 'clapton.abena', name: 'Abena Adair-Mensah' };
export const ravi = { id: 'clapton.ravi', name: 'Ravi Thakkar-Lowe' };
export const omar = { id: 'clapton.omar', name: 'Omar Benhaddou' };

export const noMore = { hasNextPage: false, endCursor: null };

/** The team as Bernice’s daughter Abena is in it, who acts for her. */
export const ourTeam = {
  ...{ id: CIRCLE_TEAM, name: 'Bernice’s team' },
  myMembership: {
    ...{ id: 'member_2', kind: 'FAMILY_FRIEND' as const, status: 'ACTIVE' as const },
    ...{ scopes: [], endsAt: null, advocateUntil: '2027-05-01T00:00:00Z' },
  },
};

/** Somebody's place in it. */
export function placeOf(person: { readonly id: string; readonly name: string }, kind: MemberKind) {
  return {
    ...{ id: `member_${person.id}`, kind, status: 'ACTIVE' as const, scopes: [], person },
    ...{ since: '2026-03-02T10:00:00Z', endsAt: null, advocateUntil: null, pausedUntil: null },
    ...{ organisation: null, jobTitle: null },
  };
}
