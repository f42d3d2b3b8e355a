import { idOf } from '@kith/contracts';
import {
  accessFor,
  connectionOf,
  find,
  optional,
  pageAsked,
  parseInput,
  problemOfOutsideUrl,
} from '@kith/service-kit';
import * as z from 'zod';
import { sendAgain } from '../../commands/delivery/begin.ts';
import { setPayrollHook } from '../../commands/delivery/hook.ts';
import { permissions } from '../../domain/permissions.ts';
import type {
  MutationResolvers,
  PayrollDeliveryResolvers,
  PayrollHookSetResolvers,
  QueryResolvers,
} from '../../generated.ts';
import { listDeliveries, payrollHooks } from '../../store/deliveries.ts';

const outsideUrl = z.string().superRefine((text, { addIssue }) => {
  const message = problemOfOutsideUrl(text);
  if (message !== undefined) addIssue({ code: 'custom', message });
});

const hookInput = z
  .object({ url: optional(outsideUrl), newSecret: optional(z.boolean()) })
  .transform(({ url, newSecret }) => ({ url, newSecret: newSecret ?? false }));

const againInput = z.object({ deliveryId: idOf('delivery') });

export const deliveryQueries: Pick<QueryResolvers, 'payrollHook' | 'payrollDeliveries'> = {
  payrollHook: async (_, __, { table, viewer }) => {
    accessFor(permissions, viewer).require('setPayrollHook');
    return (await find(table, payrollHooks))?.hook ?? null;
  },

  payrollDeliveries: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('setPayrollHook');
    return connectionOf(await listDeliveries(table, pageAsked(args)), ({ value }) => value);
  },
};

export const deliveryMutations: Pick<MutationResolvers, 'setPayrollHook' | 'sendPayrollAgain'> = {
  setPayrollHook: (_, { input }, context) => {
    const { viewer } = context;
    accessFor(permissions, viewer).require('setPayrollHook');
    return setPayrollHook(context, parseInput(hookInput, input), viewer.personId);
  },

  sendPayrollAgain: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('setPayrollHook');
    return sendAgain(context, parseInput(againInput, input).deliveryId);
  },
};

export const payrollHookSet: PayrollHookSetResolvers = {
  hook: ({ hook }) => hook ?? null,
  secret: ({ secret }) => secret ?? null,
};

export const payrollDelivery: PayrollDeliveryResolvers = {
  nextTryAt: ({ state, dueAt }) => (state === 'WAITING' ? dueAt : null),
  deliveredAt: ({ deliveredAt }) => deliveredAt ?? null,
  problem: ({ problem }) => problem ?? null,
};
