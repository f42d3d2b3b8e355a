import { wholeOf, wholeOfPerson } from '@kith/service-kit';
import { exportPay } from '../../commands/export/export-pay.ts';
import type { QueryResolvers, WholeExportResolvers } from '../../generated.ts';

/** All that pay keeps about the viewer: theirs to take, whoever they are. */
export const exportQuery: Pick<QueryResolvers, 'exportMyPay'> = {
  exportMyPay: async (_, __, context) => {
    const made = await exportPay(context, wholeOf(wholeOfPerson(context.viewer.personId), context.viewer));
    return { madeAt: context.now, json: JSON.stringify(made) };
  },
};

/** Of a whole export: what pay keeps (C11). */
export const wholeExport: Pick<WholeExportResolvers, '__resolveReference' | 'pay'> = {
  __resolveReference: (reference) => reference,
  pay: async ({ id }, _, context) => JSON.stringify(await exportPay(context, wholeOf(id, context.viewer))),
};
