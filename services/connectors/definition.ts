import type { SubgraphDefinition } from '@kith/service-kit';
import careMap from '../../schema/connectors/care-map.graphql';
import common from '../../schema/connectors/common.graphql';
import exported from '../../schema/connectors/export.graphql';
import introductions from '../../schema/connectors/introductions.graphql';
import ladder from '../../schema/connectors/ladder.graphql';
import places from '../../schema/connectors/places.graphql';
import programme from '../../schema/connectors/programme.graphql';
import purposeCircles from '../../schema/connectors/purpose-circles.graphql';
import suggestions from '../../schema/connectors/suggestions.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [
  common,
  places,
  suggestions,
  careMap,
  introductions,
  ladder,
  purposeCircles,
  exported,
  programme,
];

/** The connectors subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
