import { idOf } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { evidenceKinds, requestKinds, requestOutcomes } from '../../domain/requests/package-request.ts';
import { confirmation, teamId } from '../inputs.ts';

const requestId = idOf('request').transform((text) => text as Id<'request'>);

/** Several lines, as people write them. */
export const plainText = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(2_000, 'at most 2,000 characters')
  .regex(/^[\P{Cc}\n\r\t]*$/u, 'plain text');

const reference = z
  .string()
  .regex(
    /^(https:\/\/[^\s"<>]{1,300}|[a-z]+_[0-9A-HJKMNP-TV-Z]{26})$/,
    'a link that begins with https://, or an id',
  );

const evidence = z.object({ kind: z.enum(evidenceKinds), label: lineOfText(120), ref: reference });

export const packageRequestId = requestId;
export const packageRequestInput = z.object({ requestId });
export const makePackageRequestInput = z
  .object({
    id: optional(requestId),
    teamId,
    kind: z.enum(requestKinds),
    asks: plainText,
    evidence: optional(z.array(evidence).max(10)),
  })
  .transform(({ teamId: groupId, evidence: named, ...rest }) => ({
    ...rest,
    groupId,
    evidence: named ?? [],
  }));
export const answerPackageDraftInput = z.object({
  requestId,
  consent: z.boolean(),
  confirmed: optional(confirmation),
});
export const askAboutRequestInput = z.object({ requestId, question: plainText });
export const answerAboutRequestInput = z.object({ requestId, answer: plainText });
export const decidePackageRequestInput = z.object({
  requestId,
  outcome: z.enum(requestOutcomes),
  reason: plainText,
  decisionRef: z.string().trim().max(300),
});
