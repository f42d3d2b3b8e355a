import * as z from 'zod';

/**
 * CareTeam as FHIR defines it (hl7.org/fhir/R4/careteam.html, hl7.org/fhir/R5/careteam.html): types, cardinalities and
 * required codes of the elements that are sent. Strict: an element that is not here would be noticed.
 */
const some = (pattern: RegExp) => z.string().regex(pattern);
const text = some(/^[\s\S]*\S[\s\S]*$/);
const id = some(/^[A-Za-z0-9\-.]{1,64}$/);
const uri = some(/^\S+$/);
const code = some(/^[^\s]+(\s[^\s]+)*$/);
const dateTime = some(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/,
);
const period = z
  .strictObject({ start: dateTime.optional(), end: dateTime.optional() })
  .refine(({ start, end }) => !start || !end || start <= end, 'per-1: start is not after end');
const identifier = z.strictObject({ system: uri, value: text });
const coding = z.strictObject({ system: uri, code, display: text });
const concept = z.strictObject({ coding: z.array(coding).min(1), text });
/** A reference says at least one of: whom by an identifier, whom in words. */
const reference = <T extends string>(...types: T[]) =>
  z
    .strictObject({ type: z.enum(types), identifier: identifier.optional(), display: text.optional() })
    .refine((to) => to.identifier !== undefined || to.display !== undefined, 'names nobody');
const organization = reference('Organization');
const member = reference(
  'Practitioner',
  'PractitionerRole',
  'RelatedPerson',
  'Patient',
  'Organization',
  'CareTeam',
);

const participant = {
  R4: z.strictObject({
    role: z.array(concept).min(1),
    member,
    onBehalfOf: organization.optional(),
    period: period.optional(),
  }),
  R5: z.strictObject({
    role: concept.optional(),
    member,
    onBehalfOf: organization.optional(),
    coveragePeriod: period.optional(),
  }),
};

const careTeam = (release: 'R4' | 'R5') =>
  z.strictObject({
    resourceType: z.literal('CareTeam'),
    id,
    identifier: z.array(identifier).min(1),
    status: z.enum(['proposed', 'active', 'suspended', 'inactive', 'entered-in-error']),
    name: text,
    subject: reference('Patient', 'Group'),
    period: period.optional(),
    participant: z
      .array(participant[release])
      .min(1)
      .refine(
        (all) => all.every((one) => !one.onBehalfOf || one.member.type === 'Practitioner'),
        'ctm-1: only a practitioner acts on behalf of an organisation',
      ),
    managingOrganization: z.array(organization).min(1),
  });

export const careTeams = { R4: careTeam('R4'), R5: careTeam('R5') };
