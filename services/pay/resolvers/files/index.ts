import { gbp } from '@kith/kernel';
import { accessFor, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { fileFormats, fileKinds, runFile } from '../../commands/files/run-file.ts';
import { permissions } from '../../domain/permissions.ts';
import type { QueryResolvers, RunFileResolvers } from '../../generated.ts';

const fileAsked = z.object({
  runId: z.string(),
  kind: z.enum(fileKinds),
  format: z.enum(fileFormats),
  after: optional(z.string().max(1_000)),
});

export const fileQueries: Pick<QueryResolvers, 'payRunFile'> = {
  payRunFile: (_, args, context) => {
    accessFor(permissions, context.viewer).require('takeFiles');
    return runFile(context, parseInput(fileAsked, args));
  },
};

export const runFileFields: RunFileResolvers = {
  total: ({ total }) => gbp(total),
  next: ({ next }) => next ?? null,
};
