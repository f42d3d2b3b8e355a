import { connectionOf, pageAsked } from '@kith/service-kit';
import { certificateOf } from '../../domain/cpd/certificate.ts';
import type { CpdRecordResolvers, QueryResolvers } from '../../generated.ts';
import { cpdOn } from '../../store/cpd.ts';
import { sightOf } from '../sight.ts';

export const cpdQuery: Pick<QueryResolvers, 'myCpd'> = {
  myCpd: async (_, page, { table, viewer }) =>
    connectionOf(await cpdOn(table).recordsOf(viewer.personId, pageAsked(page)), (record) => record),
};

export const cpdRecord: CpdRecordResolvers = {
  certificate: async (record, _, context) => {
    const { known } = await sightOf(context);
    const [{ person }, { name: circle }] = await Promise.all([
      known(record.personId),
      context.neighbourhood.own(),
    ]);
    return certificateOf(record, { circle, name: person?.name ?? record.personId });
  },
};
