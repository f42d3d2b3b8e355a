import { exportPerson } from '../../commands/export/export-person.ts';
import { exportPage } from '../../domain/export/person-export.ts';
import type { QueryResolvers } from '../../generated.ts';
import { sightOf } from '../sight.ts';

/** All that teams keep about the viewer: theirs to take, whoever they are. */
export const exportQuery: Pick<QueryResolvers, 'exportMe'> = {
  exportMe: async (_, __, context) => {
    const { personId } = context.viewer;
    const { known } = await sightOf(context);
    const { person, memberships } = await known(personId);
    const made = await exportPerson(context, { personId, memberships });
    return { madeAt: made.madeAt, json: JSON.stringify(made), print: exportPage(made, person?.name ?? '') };
  },
};
