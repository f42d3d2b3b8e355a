import { idOf, outwardCode, pence } from '@kith/contracts';
import { type Id, travelModes } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { accessFeatureNames } from '../../domain/places/access.ts';
import { interestNames } from '../../domain/places/interests.ts';
import { checkWays, type PlaceFacts, placeKinds } from '../../domain/places/place.ts';
import { readSession } from '../../domain/places/sessions.ts';

const placeId = idOf('place').transform((text) => text as Id<'place'>);
export const area = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .pipe(outwardCode);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day like 14:00');
const inOrderOf =
  <T>(all: readonly T[]) =>
  (some: readonly T[]) =>
    all.filter((one) => some.includes(one));
export const likes = z.array(z.enum(interestNames)).max(12).transform(inOrderOf(interestNames));
export const access = z.array(z.enum(accessFeatureNames)).transform(inOrderOf(accessFeatureNames));

export const session = z
  .object({
    startsOn: z.iso.date(),
    from: clock,
    minutes: z.int().min(5).max(1_440),
    rule: optional(z.string().max(200)),
  })
  .transform(({ rule, ...rest }) => ({ ...rest, ...(rule && { rule: rule.replace(/^RRULE:/, '') }) }))
  .superRefine((one, context) => {
    if (!readSession(one).ok)
      context.addIssue({ code: 'custom', path: ['rule'], message: 'not a rule of RFC 5545' });
  });

const contact = z
  .object({
    phone: optional(z.string().regex(/^\+?[\d ()-]{3,30}$/, 'a telephone number')),
    email: optional(z.email('an e-mail address').max(120)),
    website: optional(z.url({ protocol: /^https?$/, error: 'an address like https://example.org' }).max(300)),
  })
  .transform(({ phone, email, website }) => ({
    ...(phone && { phone }),
    ...(email && { email }),
    ...(website && { website }),
  }));

const position = z
  .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .transform(({ latitude, longitude }) => [latitude, longitude] as const);

/** A place as people or files say it. */
export const placeSaid = z
  .object({
    id: optional(placeId),
    name: lineOfText(80),
    kind: z.enum(placeKinds),
    about: lineOfText(300),
    address: lineOfText(200),
    outwardCode: area,
    stepFree: z.boolean(),
    access: optional(access),
    interests: optional(likes),
    costPence: optional(pence),
    times: optional(lineOfText(120)),
    sessions: optional(z.array(session).max(10)),
    contact: optional(contact),
    position: optional(position),
    checkedBy: optional(z.enum(checkWays)),
  })
  .transform(({ id, checkedBy, ...said }) => ({ id, checkedBy: checkedBy ?? 'READ', facts: factsOf(said) }));

/** Without what is nothing: a place is kept as short as it is. */
function factsOf({
  access,
  interests,
  costPence,
  times,
  sessions,
  contact,
  position,
  ...rest
}: Said): PlaceFacts {
  return {
    ...rest,
    ...(access?.length && { access }),
    ...(interests?.length && { interests }),
    ...(costPence !== undefined && { costPence }),
    ...(times && { times }),
    ...(sessions?.length && { sessions }),
    ...(contact && Object.keys(contact).length > 0 && { contact }),
    ...(position && { position }),
  };
}
type Said = { readonly [K in keyof PlaceFacts]: PlaceFacts[K] | undefined } & Pick<
  PlaceFacts,
  'name' | 'kind' | 'about' | 'address' | 'outwardCode' | 'stepFree'
>;

export const checkPlaceInput = z
  .object({ placeId, by: optional(z.enum(checkWays)), gone: optional(z.boolean()) })
  .transform((said) => ({ placeId: said.placeId, checkedBy: said.by ?? 'READ', isGone: said.gone ?? false }));

export const weeklyTime = z
  .object({ weekday: z.int().min(1).max(7), from: clock, to: clock })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'after it begins' });

const reach = z.object({
  from: optional(area),
  minutes: z.int().min(1).max(240),
  mode: optional(z.enum(travelModes)),
});

export const placeSearchInput = z
  .object({
    words: optional(z.string().max(200)),
    stepFree: optional(z.boolean()),
    outwardCodes: optional(z.array(area).max(20)),
    free: optional(z.boolean()),
    access: optional(access),
    interests: optional(likes),
    times: optional(z.array(weeklyTime).max(20)),
    within: optional(reach),
  })
  .nullish();
