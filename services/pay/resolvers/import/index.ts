import { fileInput, importedBy, readRows } from '@kith/csv';
import { accessFor, importRows, parseInput } from '@kith/service-kit';
import { takeTime } from '../../commands/import/take-time.ts';
import { offerIn } from '../../commands/terms/pay-terms.ts';
import { permissions } from '../../domain/permissions.ts';
import type { MutationResolvers } from '../../generated.ts';
import { termsFile } from './terms-file.ts';
import { timeFile } from './time-file.ts';

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
