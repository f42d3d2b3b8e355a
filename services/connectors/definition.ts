import type { SubgraphDefinition } from '@kith/service-kit';
import careMap from '../../schema/connectors/care-map.graphql';
import carers from '../../schema/connectors/carers.graphql';
import channels from '../../schema/connectors/channels.graphql';
import common from '../../schema/connectors/common.graphql';
import connecting from '../../schema/connectors/connecting.graphql';
import exported from '../../schema/connectors/export.graphql';
import introductions from '../../schema/connectors/introductions.graphql';
import ladder from '../../schema/connectors/ladder.graphql';
import patch from '../../schema/connectors/patch.graphql';
import places from '../../schema/connectors/places.graphql';
import programme from '../../schema/connectors/programme.graphql';
import programmeFeeds from '../../schema/connectors/programme-feeds.graphql';
import purposeCircles from '../../schema/connectors/purpose-circles.graphql';
import rights from '../../schema/connectors/rights.graphql';
import suggestions from '../../schema/connectors/suggestions.graphql';
import supportSequence from '../../schema/connectors/support-sequence.graphql';
import wholeExport from '../../schema/connectors/whole-export.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [
  common,
  places,
  suggestions,
  careMap,
  introductions,
  connecting,
  ladder,
  purposeCircles,
  programme,
  programmeFeeds,
  carers,
  patch,
  rights,
  supportSequence,
  channels,
  exported,
  wholeExport,
];

/** The connectors subgraph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
