import type { CircleSlug, Id, InstantText, PersonId } from '@kith/kernel';
import type { TeamState } from '../endings/standing.ts';
import type { MemberKind } from '../membership.ts';

/** Releases of FHIR in which others read care teams (C1). */
export const fhirReleases = ['R4', 'R5'] as const;
export type FhirRelease = (typeof fhirReleases)[number];

/** Someone who belongs to the team, by both consents. */
export interface CareTeamMember {
  readonly personId: PersonId;
  readonly kind: MemberKind;
  readonly name?: string;
  readonly hats: readonly string[];
  readonly since?: InstantText;
  readonly endsAt?: InstantText;
  /** For whom a professional works, where that is known. */
  readonly organisation?: string;
}

/** What an export says. The caller names only members of now: nobody else is in it. */
export interface CareTeamFacts {
  readonly circle: { readonly slug: CircleSlug; readonly name: string };
  readonly teamId: Id<'team'>;
  readonly name: string;
  readonly ownerId: PersonId;
  readonly state: TeamState;
  readonly members: readonly CareTeamMember[];
}

type Json = { readonly [key: string]: unknown };

const statuses: Readonly<Record<TeamState, string>> = {
  ACTIVE: 'active',
  QUIET: 'suspended',
  BEREAVED: 'inactive',
  CLOSED: 'inactive',
};

/** What each kind of member is to FHIR: whoever is formally responsible is a practitioner, whoever is close is related. */
const kinds: Readonly<Record<MemberKind, { readonly type: string; readonly display: string }>> = {
  OWNER: { type: 'Patient', display: 'Person supported' },
  FAMILY_FRIEND: { type: 'RelatedPerson', display: 'Family or friend' },
  PAID_WORKER: { type: 'Practitioner', display: 'Paid worker' },
  VOLUNTEER: { type: 'RelatedPerson', display: 'Volunteer' },
  PEER: { type: 'RelatedPerson', display: 'Peer supporter' },
  PROFESSIONAL: { type: 'Practitioner', display: 'Social worker or other professional' },
  TEAM_STARTER: { type: 'Practitioner', display: 'Team starter' },
  CIRCLE_MEMBER: { type: 'RelatedPerson', display: 'Circle member' },
};

/**
 * A team as a FHIR CareTeam resource (C1): its owner is the subject, and one participant among the others. In R4 someone has
 * a role for what they are and one for each hat; in R5, which allows one, a role that names them all.
 */
export function careTeam(release: FhirRelease, facts: CareTeamFacts): Json {
  const { circle, teamId, name, ownerId, state, members } = facts;
  const owner = members.find(({ personId }) => personId === ownerId);
  const since = owner?.since;
  return {
    resourceType: 'CareTeam',
    // Ids of FHIR know no underscore.
    id: teamId.replace('_', '-'),
    identifier: [{ system: `urn:kith:${circle.slug}:team`, value: teamId }],
    status: statuses[state],
    name,
    subject: personReference(circle.slug, { personId: ownerId, kind: 'OWNER', name: owner?.name }),
    ...(since && { period: { start: since } }),
    participant: members.map((member) => participant(release, circle.slug, member)),
    managingOrganization: [
      {
        type: 'Organization',
        identifier: { system: 'urn:kith:circle', value: circle.slug },
        display: circle.name,
      },
    ],
  };
}

function participant(release: FhirRelease, circle: CircleSlug, member: CareTeamMember): Json {
  const { kind, hats, since, endsAt, organisation } = member;
  const period = { ...(since && { start: since }), ...(endsAt && { end: endsAt }) };
  const hasPeriod = since !== undefined || endsAt !== undefined;
  const what = { system: 'urn:kith:member-kind', code: kind, display: kinds[kind].display };
  const worn = hats.map((hat) => ({ system: 'urn:kith:hat', code: hat, display: hatName(hat) }));
  // Only someone formally responsible acts on behalf of an organisation (invariant ctm-1).
  const actsFor = organisation !== undefined && kinds[kind].type === 'Practitioner';
  const who = {
    member: personReference(circle, member),
    ...(actsFor && { onBehalfOf: { type: 'Organization', display: organisation } }),
  };
  const words = [what, ...worn].map(({ display }) => display);
  if (release === 'R5') {
    return {
      role: { coding: [what, ...worn], text: words.join('; ') },
      ...who,
      ...(hasPeriod && { coveragePeriod: period }),
    };
  }
  return {
    role: [what, ...worn].map((coding) => ({ coding: [coding], text: coding.display })),
    ...who,
    ...(hasPeriod && { period }),
  };
}

/** A person by the circle's own identifier: the other system knows whom it has under it. */
function personReference(
  circle: CircleSlug,
  { personId, kind, name }: { personId: PersonId; kind: MemberKind; name?: string | undefined },
): Json {
  return {
    type: kinds[kind].type,
    identifier: { system: `urn:kith:${circle}:person`, value: personId },
    ...(name && { display: name }),
  };
}

/** A hat as people call it: `meal_cook` is `Meal cook hat`. */
function hatName(hat: string): string {
  const words = hat.replaceAll(/[-_]/g, ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} hat`;
}
