import type { Resolvers } from '../generated.ts';
import * as careMaps from './care-map/care-map.ts';
import { circleMapQuery, circlePlace } from './care-map/circle-map.ts';
import { careMapMutations } from './care-map/mutations.ts';
import * as introductions from './introductions/index.ts';
import * as ladders from './ladder/index.ts';
import { ladderMutations } from './ladder/mutations.ts';
import { placeMutations } from './places/mutations.ts';
import { place } from './places/place.ts';
import { placeQueries } from './places/queries.ts';
import * as purposes from './purpose-circles/index.ts';

export const resolvers: Resolvers = {
  Query: {
    ...placeQueries,
    ...circleMapQuery,
    ...introductions.introductionQueries,
    ...ladders.ladderQueries,
    ...purposes.purposeQueries,
  },
  Mutation: {
    ...placeMutations,
    ...careMapMutations,
    ...introductions.introductionMutations,
    ...ladderMutations,
    ...purposes.purposeMutations,
  },
  Team: {
    __resolveReference: ({ id }) => ({ id }),
    ...careMaps.teamMap,
    ...introductions.teamIntroductions,
    ...ladders.teamLadder,
    ...purposes.teamPurposes,
  },
  Place: place,
  SaidSo: careMaps.saidSo,
  CareMap: careMaps.careMap,
  MapNode: careMaps.mapNode,
  MapLink: careMaps.mapLink,
  MapEntry: careMaps.mapEntry,
  MapChange: careMaps.mapChange,
  CirclePlace: circlePlace,
  Introduction: introductions.introduction,
  ConnectedTeam: introductions.connectedTeam,
  Ladder: ladders.ladder,
  Outing: ladders.outing,
  OutingBuddy: ladders.outingBuddy,
  OutingAnswer: ladders.outingAnswer,
  MyOuting: ladders.myOuting,
  Companion: ladders.companion,
  PurposeCircle: purposes.purposeCircle,
  PurposeFacilitator: purposes.purposeFacilitator,
  PurposeMeeting: purposes.purposeMeeting,
  PurposeAction: purposes.purposeAction,
};
