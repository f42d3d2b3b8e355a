import { wholeOf, wholeOfPerson } from '@kith/service-kit';
import { exportNeighbourhood } from '../../commands/export/export-neighbourhood.ts';
import type { QueryResolvers } from '../../generated.ts';

/** All that connectors keep about the viewer: theirs to take, whoever they are. */
export const exportQuery: Pick<QueryResolvers, 'exportMyNeighbourhood'> = {
  exportMyNeighbourhood: async (_, __, context) => {
    const made = await exportNeighbourhood(
      context,
      wholeOf(wholeOfPerson(context.viewer.personId), context.viewer),
    );
    return { madeAt: context.now, json: JSON.stringify(made) };
  },
};
