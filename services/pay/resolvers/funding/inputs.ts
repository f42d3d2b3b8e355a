import { basisPoints, idOf, pence } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { fundingRoutes } from '../../domain/rules/funding-routes.ts';
import { day, month } from '../inputs.ts';

const share = z
  .object({
    route: z.enum(fundingRoutes),
    basisPoints: basisPoints.min(1, 'more than none'),
    payer: optional(lineOfText(80)),
    reference: optional(lineOfText(40)),
  })
  .transform(({ payer, reference, ...rest }) => ({
    ...rest,
    ...(payer !== undefined && { name: payer }),
    ...(reference !== undefined && { reference }),
  }));

export const setFundingInput = z
  .object({
    id: optional(idOf('funding').transform((text) => text as Id<'funding'>)),
    teamId: idOf('team'),
    from: day,
    shares: z.array(share).min(1, 'say who pays').max(10, 'at most ten'),
    weeklyPence: optional(pence),
  })
  .transform(({ id, teamId, weeklyPence, ...said }) => ({
    teamId,
    said: {
      ...said,
      ...(id !== undefined && { fundingId: id }),
      ...(weeklyPence !== undefined && { weeklyPence }),
    },
  }));

export const dayAsked = z.object({ on: optional(day) });
export const weekAsked = z.object({ week: optional(day) });

export const monthAsked = z.object({ month: optional(month) });

export const invoiceAsked = z.object({ id: idOf('invoice') });
export const issueInvoicesInput = z.object({ teamId: idOf('team'), month });
