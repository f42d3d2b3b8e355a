import { audiences, documentKinds, idOf } from '@kith/contracts';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { channels } from '../../domain/person.ts';
import { withoutConsentCodes } from '../../domain/profile/access.ts';
import { confirmation, teamId } from '../inputs.ts';

const kind = z.enum(documentKinds);
const key = z.union([z.string().regex(/^[a-z_]{2,40}$/), idOf('section')], 'a key of the outline, or an id');
const how = {
  channel: optional(z.enum(channels)),
  confirmed: optional(confirmation),
};
/** What people write, in as many lines as they like. */
const words = (longest: number) => z.string().trim().min(1, 'must not be empty').max(longest);

/** The number of a version. */
export const versionNumber = optional(z.int().min(1).max(999_999));

export const writeDocumentInput = z.object({
  teamId,
  kind,
  basedOn: z.int().min(0).max(999_999),
  sections: z
    .array(
      z
        .object({ key: optional(key), title: optional(lineOfText(80)), text: words(20_000).nullish() })
        .transform(({ text, ...section }) => ({ ...section, text: text ?? null })),
    )
    .min(1)
    .max(40)
    .refine(
      (sections) => {
        const keys = sections.flatMap((section) => section.key ?? []);
        return new Set(keys).size === keys.length;
      },
      { error: 'each section once' },
    ),
  ...how,
});

export const shareSectionInput = z.object({
  teamId,
  kind,
  section: key,
  sharedWith: z.array(z.enum(audiences)).max(10),
  ...how,
});

export const withoutConsentInput = z.object({
  teamId,
  kind,
  version: versionNumber,
  reason: z.object({ code: z.enum(withoutConsentCodes), words: words(1_000).min(10, 'say why') }),
});
