import { gbp } from '@kith/kernel';
import { accessFor, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { accountsFile } from '../../commands/files/accounts-file.ts';
import { fileKinds, runFile } from '../../commands/files/run-file.ts';
import { fileFormats } from '../../commands/files/written.ts';
import { permissions } from '../../domain/permissions.ts';
import type { QueryResolvers, RunFileResolvers } from '../../generated.ts';
import { month } from '../inputs.ts';

const how = { format: z.enum(fileFormats), after: optional(z.string().max(1_000)) };
const runFileAsked = z.object({ runId: z.string(), kind: z.enum(fileKinds), ...how });
const accountsAsked = z.object({ month, ...how });

export const fileQueries: Pick<QueryResolvers, 'payRunFile' | 'accountsFile'> = {
  payRunFile: (_, args, context) => {
    accessFor(permissions, context.viewer).require('takeFiles');
    return runFile(context, parseInput(runFileAsked, args));
  },

  accountsFile: (_, args, context) => {
    accessFor(permissions, context.viewer).require('takeFiles');
    return accountsFile(context, parseInput(accountsAsked, args));
  },
};

export const runFileFields: RunFileResolvers = {
  total: ({ total }) => gbp(total),
  next: ({ next }) => next ?? null,
};
