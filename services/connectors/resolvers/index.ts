import type { Resolvers } from '../generated.ts';
import * as careMaps from './care-map/care-map.ts';
import { circleMapQuery, circlePlace } from './care-map/circle-map.ts';
import { careMapMutations } from './care-map/mutations.ts';
import * as caring from './carers/index.ts';
import { channelMutations, channelQueries, contact, message } from './channels/index.ts';
import { connectingQuery, teamConnecting } from './connecting/index.ts';
import { exportQuery } from './export/index.ts';
import { wholeExport } from './export/whole-export.ts';
import * as introductions from './introductions/index.ts';
import * as ladders from './ladder/index.ts';
import { ladderMutations } from './ladder/mutations.ts';
import * as patches from './patch/index.ts';
import { placeFileMutations, placeFileQueries } from './places/files/index.ts';
import { placeMutations } from './places/mutations.ts';
import { place } from './places/place.ts';
import { placeQueries } from './places/queries.ts';
import { feedMutations, feedQueries, programmeFeed } from './programme/feeds.ts';
import * as programme from './programme/index.ts';
import { programmeMutations } from './programme/mutations.ts';
import * as purposes from './purpose-circles/index.ts';
import * as rightsList from './rights/index.ts';
import { likesFields, suggestion, suggestionMutations, teamSuggestions } from './suggestions/index.ts';
import * as sequences from './support-sequence/index.ts';

export const resolvers: Resolvers = {
  WholeExport: wholeExport,
  Query: {
    ...placeQueries,
    ...placeFileQueries,
    ...circleMapQuery,
    ...introductions.introductionQueries,
    ...connectingQuery,
    ...ladders.ladderQueries,
    ...purposes.purposeQueries,
    ...channelQueries,
    ...exportQuery,
    ...programme.programmeQueries,
    ...feedQueries,
    ...caring.carerQueries,
    ...patches.patchQueries,
  },
  Mutation: {
    ...placeMutations,
    ...placeFileMutations,
    ...suggestionMutations,
    ...careMapMutations,
    ...introductions.introductionMutations,
    ...ladderMutations,
    ...purposes.purposeMutations,
    ...programmeMutations,
    ...feedMutations,
    ...caring.carerMutations,
    ...patches.patchMutations,
    ...rightsList.rightsMutations,
    ...sequences.sequenceMutations,
    ...channelMutations,
  },
  Team: {
    ...teamSuggestions,
    ...careMaps.teamMap,
    ...introductions.teamIntroductions,
    ...teamConnecting,
    ...ladders.teamLadder,
    ...purposes.teamPurposes,
    ...caring.teamCarers,
    ...rightsList.teamRights,
    ...sequences.teamSequence,
    ...programme.teamEvents,
  },
  Place: place,
  Likes: likesFields,
  Suggestion: suggestion,
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
  Gathering: programme.gathering,
  GatheringDay: programme.gatheringDay,
  GatheringAnswer: programme.gatheringAnswer,
  ProgrammeFeed: programmeFeed,
  Rights: rightsList.rights,
  RightsExplanation: rightsList.rightsExplanation,
  Carer: caring.carer,
  Referral: patches.referral,
  SupportOutcome: sequences.supportOutcome,
  ConsideredStep: sequences.consideredStep,
  OutcomeMet: sequences.outcomeMet,
  Message: message,
  Contact: contact,
};
