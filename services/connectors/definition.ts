import type { SubgraphDefinition } from '@kith/service-kit';
import channels from '../../schema/connectors/channels.graphql';
import common from '../../schema/connectors/common.graphql';
import places from '../../schema/connectors/places.graphql';
import suggestions from '../../schema/connectors/suggestions.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [common, places, suggestions, channels];

/** The connectors subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
