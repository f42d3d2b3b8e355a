import type { SubgraphDefinition } from '@kith/service-kit';
import calendar from '../../schema/matching/calendar.graphql';
import circleGaps from '../../schema/matching/circle-gaps.graphql';
import closing from '../../schema/matching/closing.graphql';
import common from '../../schema/matching/common.graphql';
import continuity from '../../schema/matching/continuity.graphql';
import cover from '../../schema/matching/cover.graphql';
import exportOf from '../../schema/matching/export.graphql';
import hours from '../../schema/matching/hours.graphql';
import ladder from '../../schema/matching/ladder.graphql';
import matches from '../../schema/matching/matches.graphql';
import opportunities from '../../schema/matching/opportunities.graphql';
import pairs from '../../schema/matching/pairs.graphql';
import proposals from '../../schema/matching/proposals.graphql';
import sharing from '../../schema/matching/sharing.graphql';
import sharingPage from '../../schema/matching/sharing-page.graphql';
import standingConsent from '../../schema/matching/standing-consent.graphql';
import week from '../../schema/matching/week.graphql';
import wholeExport from '../../schema/matching/whole-export.graphql';
import workerWeek from '../../schema/matching/worker-week.graphql';
import workers from '../../schema/matching/workers.graphql';
import workingTime from '../../schema/matching/working-time.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [
  common,
  workers,
  workingTime,
  hours,
  week,
  ladder,
  circleGaps,
  continuity,
  cover,
  sharing,
  sharingPage,
  standingConsent,
  opportunities,
  matches,
  pairs,
  calendar,
  workerWeek,
  closing,
  exportOf,
  proposals,
  wholeExport,
];

/** Matching's part of the graph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
