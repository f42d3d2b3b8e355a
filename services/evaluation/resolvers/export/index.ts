import { wholeOf } from '@kith/service-kit';
import { exportWhole } from '../../commands/rounds/export-whole.ts';
import type { WholeExportResolvers } from '../../generated.ts';

/** Of a whole export: what evaluation keeps (C11). */
export const wholeExport: Pick<WholeExportResolvers, '__resolveReference' | 'answers'> = {
  __resolveReference: (reference) => reference,
  answers: async ({ id }, _, context) =>
    JSON.stringify(await exportWhole(context, wholeOf(id, context.viewer))),
};
