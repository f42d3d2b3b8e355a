import type { SubgraphDefinition } from '@kith/service-kit';
import calendar from '../../schema/matching/calendar.graphql';
import common from '../../schema/matching/common.graphql';
import cover from '../../schema/matching/cover.graphql';
import hours from '../../schema/matching/hours.graphql';
import sharing from '../../schema/matching/sharing.graphql';
import workers from '../../schema/matching/workers.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [common, workers, hours, cover, sharing, calendar];

/** Matching's part of the graph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
