import { dateOf } from '@kith/kernel';
import { connectionOf, find, lineOfText, optional, pageAsked, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { signOptOut, withdrawOptOut } from '../commands/opt-out.ts';
import { bookingsOf } from '../domain/diary.ts';
import { endsOn } from '../domain/opt-out.ts';
import { workingTimeRuleOn } from '../domain/rules/working-time.ts';
import type { MutationResolvers, OptOutResolvers, RestOwedResolvers, WorkerResolvers } from '../generated.ts';
import { optOuts, workerLists } from '../store/workers.ts';
import { accessOf } from './access.ts';

const words = lineOfText(500);

export const workingTimeMutations: Pick<MutationResolvers, 'signOptOut' | 'withdrawOptOut'> = {
  signOptOut: (_, { input }, context) => {
    const { least, most } = workingTimeRuleOn(dateOf(context.now)).optOutNotice;
    const asked = parseInput(z.object({ words, noticeDays: optional(z.int().min(least).max(most)) }), input);
    const { personId } = context.viewer;
    accessOf(context).require('work.change', { personId });
    return signOptOut(context, {
      workerId: personId,
      words: asked.words,
      noticeDays: asked.noticeDays ?? least,
    });
  },

  withdrawOptOut: (_, { input }, context) => {
    const asked = parseInput(z.object({ words }), input);
    const { personId } = context.viewer;
    accessOf(context).require('work.change', { personId });
    return withdrawOptOut(context, { workerId: personId, words: asked.words });
  },
};

export const workersTime: Pick<WorkerResolvers, 'optOut' | 'restOwed'> = {
  optOut: async ({ id }, _, { table }) => (await find(table, optOuts, id)) ?? null,
  restOwed: async ({ id }, args, { table }) => {
    const page = await workerLists.restsOwed(table, id, pageAsked(args));
    const dates = page.items.map(({ value }) => dateOf(value.window.from)).sort();
    const [first, last] = [dates.at(0), dates.at(-1)];
    const held = first && last ? bookingsOf(await workerLists.diary(table, id, first, last)) : [];
    const isHeld = new Set(held.map(({ from }) => from));
    return connectionOf(page, ({ value }) => ({ ...value, stands: isHeld.has(value.window.from) }));
  },
};

export const optOut: OptOutResolvers = {
  endsOn: (one) => endsOn(one) ?? null,
};

export const restOwed: RestOwedResolvers = {
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
};
