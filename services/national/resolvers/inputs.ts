import { editionWords, idOf, type MeasureName } from '@kith/contracts';
import { optional } from '@kith/service-kit';
import * as z from 'zod';
import { appealOutcomes } from '../domain/appeals/counsel.ts';
import { boardMeasures } from '../domain/board/board.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-10');

export const monthAsked = z.object({ month });

export const leagueAsked = z.object({
  month,
  measure: z.enum(boardMeasures as [MeasureName, ...MeasureName[]]),
});

export const reportAsked = z.object({ month, authority: optional(z.string().max(80)) });

export const voteAsked = z.object({ id: idOf('vote') });

export const appealAsked = z.object({ id: idOf('appeal') });

export const extendAsked = appealAsked.extend({ sessions: z.int().min(1).max(20) });

export const editionAsked = editionWords.omit({ number: true });

export const endAsked = appealAsked.extend({ outcome: z.enum(appealOutcomes) });
