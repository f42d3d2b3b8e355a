import { idOf, personId } from '@kith/contracts';
import { optional } from '@kith/service-kit';
import * as z from 'zod';
import { payPeriods } from '../../domain/terms/terms.ts';
import { day } from '../inputs.ts';

const run = idOf('payrun');

export const startInput = z.object({ id: optional(run), from: day, to: day, period: z.enum(payPeriods) });
export const runInput = z.object({ runId: run });
export const topUpInput = z.object({ runId: run, workerId: personId });
