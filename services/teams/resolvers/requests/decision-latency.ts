import { method } from '@kith/disclosure';
import { isMonthOver, kithError, type MonthText, monthOf, Temporal } from '@kith/kernel';
import { parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { latencyOf, longOpen } from '../../domain/requests/latency.ts';
import type { LatencyFigureResolvers, QueryResolvers } from '../../generated.ts';
import { latencyUntil } from '../../store/latency.ts';
import { sightOf } from '../sight.ts';

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month like 2026-06');
const monthsInput = z
  .object({ from: month, to: month })
  .refine(({ from, to }) => from <= to, { path: ['from'], message: 'must not be after the last' });

/** How far back figures go. */
const FURTHEST_MONTHS = 36;

const blocks =
  ' Months are gathered into blocks of eight requests or more, and only whole blocks are shown, so that no two ' +
  'figures differ by one request. The wait that nine in ten did not exceed lies between two waits, to the whole day.';

export const latencyQuery: Pick<QueryResolvers, 'decisionLatency'> = {
  decisionLatency: async (_, args, context) => {
    const { from, to } = parseInput(monthsInput, args);
    const { access } = await sightOf(context);
    access.require('latency.see');
    if (!isMonthOver(to, context.now)) throw wrong('to', 'Only months that are over are shown');
    if (from < furthest(monthOf(context.now))) throw wrong('from', 'At most 36 months back');
    const entries = await latencyUntil(context.table, to);
    return {
      toAcknowledge: latencyOf('ACKNOWLEDGED', entries, from, to),
      toDecide: latencyOf('DECIDED', entries, from, to),
      toWithdraw: latencyOf('WITHDRAWN', entries, from, to),
      openLong: String(longOpen(entries, to)),
      method: method + blocks,
    };
  },
};

export const latencyFigure: LatencyFigureResolvers = {
  count: ({ count }) => String(count),
};

function furthest(now: MonthText): MonthText {
  return Temporal.PlainYearMonth.from(now).subtract({ months: FURTHEST_MONTHS }).toString();
}

function wrong(field: string, problem: string) {
  return kithError('BAD_INPUT', { what: `${problem}.`, fields: [{ field, problem }] });
}
