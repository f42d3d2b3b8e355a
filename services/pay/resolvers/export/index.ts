import { kithError } from '@kith/kernel';
import { exportPay } from '../../commands/export/export-pay.ts';
import type { QueryResolvers } from '../../generated.ts';

/** All that pay keeps about the viewer: theirs to take, whoever they are. */
export const exportQuery: Pick<QueryResolvers, 'exportMyPay'> = {
  exportMyPay: async (_, __, context) => {
    const { personId, relations } = context.viewer;
    // Half an export would look like a whole one.
    if (!relations) throw kithError('TEAMS_UNAVAILABLE');
    const owned = relations.filter(({ kind }) => kind === 'OWNER').map(({ teamId }) => teamId);
    const made = await exportPay(context, personId, [...new Set(owned)].sort());
    return { madeAt: context.now, json: JSON.stringify(made) };
  },
};
