import { wholeOf, wholeOfPerson } from '@kith/service-kit';
import { exportHours } from '../../commands/export/export-hours.ts';
import type { QueryResolvers, WholeExportResolvers } from '../../generated.ts';

/** All that matching keeps about the viewer: theirs to take, whoever they are. */
export const exportQuery: Pick<QueryResolvers, 'exportMyHours'> = {
  exportMyHours: async (_, __, context) => {
    const made = await exportHours(context, wholeOf(wholeOfPerson(context.viewer.personId), context.viewer));
    return { madeAt: context.now, json: JSON.stringify(made) };
  },
};

/** Of a whole export: what matching keeps (C11). */
export const wholeExport: Pick<WholeExportResolvers, '__resolveReference' | 'hours'> = {
  __resolveReference: (reference) => reference,
  hours: async ({ id }, _, context) =>
    JSON.stringify(await exportHours(context, wholeOf(id, context.viewer))),
};
