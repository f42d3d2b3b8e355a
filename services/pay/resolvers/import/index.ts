import { importedBy, readRows } from '@kith/csv';
import { accessFor, importRows, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { takeTime } from '../../commands/import/take-time.ts';
import { offerIn } from '../../commands/terms/pay-terms.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers } from '../../generated.ts';
import { termsFile } from './terms-file.ts';
import { timeFile } from './time-file.ts';

/** What a file of the largest size that is read comes to. */
const MOST_BASE64 = 2_700_000;

const fileInput = z.object({
  file: z
    .base64('the bytes of the file in base64')
    .max(MOST_BASE64, '2 MB at most')
    .transform((text) => Buffer.from(text, 'base64')),
});

export const importMutations: Pick<MutationResolvers, 'importPayTerms' | 'importTime'> = {
  importPayTerms: async (_, { input }, context) => {
    const { viewer } = context;
    accessFor(permissions, viewer).require('importRecords');
    const { rows, problems } = readRows(parseInput(fileInput, input).file, termsFile);
    if (problems.length > 0) return { terms: [], problems };
    const imported = await importRows(context, rows, (work, asked) => offerIn(work, asked, viewer.personId));
    const { done, ...rest } = importedBy(imported, termsFile);
    return { terms: done, ...rest };
  },

  importTime: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('importRecords');
    const asking = timeFile(context.now);
    const { rows, problems } = readRows(parseInput(fileInput, input).file, asking);
    if (problems.length > 0) return { time: [], problems };
    const { done, ...rest } = importedBy(await importRows(context, rows, takeTime), asking);
    return { time: done, ...rest };
  },
};
