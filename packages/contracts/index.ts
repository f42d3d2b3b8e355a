export {
  type EventData,
  type EventName,
  eventJsonSchemas,
  eventTypes,
  isEventName,
  type KithEvent,
  parseEvent,
  schemaUrn,
  subscriptions,
  typeOf,
} from './catalogue.ts';
export {
  type CircleFacts,
  type CircleKeys,
  circleFacts,
  circleKeys,
  type FormerKey,
  formerKey,
  type NeighbourFacts,
  neighbourFacts,
  type OwnFacts,
  ownFacts,
  type PublicKey,
  publicKey,
  type TravelSaid,
  travelSaid,
} from './circle-facts.ts';
export {
  type EditionWords,
  editionIdOf,
  editionWords,
  type SharedLicence,
  sharedLicences,
} from './co-op/edition-words.ts';
export { type VoteWords, voteIdOf, voteWords } from './co-op/vote-words.ts';
export { type Envelope, envelope, instant, slug } from './envelope.ts';
export { type MemberClass, memberClasses } from './events/co-op.ts';
export { type ServiceName, serviceNames } from './events/define.ts';
export { teamStates } from './events/endings.ts';
export { type RecordKind, recordKinds } from './events/erasure.ts';
export { hatEndReasons } from './events/hats.ts';
export { type Channel, channels } from './events/messages.ts';
export {
  type MetricName,
  metricNames,
  type PublishedCount,
  type PublishedMeasure,
  publishedCount,
} from './events/metrics.ts';
export { type StepBeforePaid, stepsBeforePaid } from './events/paid-support.ts';
export { audiences, documentKinds } from './events/profiles.ts';
export {
  type CorrectionReason,
  correctionReasons,
  type SaidChannel,
  saidChannels,
} from './events/said-fields.ts';
export { DIFFERENCES_AN_ANSWER, LINES_A_PAGE, type SettlementLine } from './events/settlements.ts';
export { teamStages } from './events/starting.ts';
export { memberKinds, memberStatuses } from './events/teams.ts';
export {
  basisPoints,
  type ContributionTerms,
  contributionTerms,
  idOf,
  type MinutesByKind,
  minutesByKind,
  outwardCode,
  pence,
  personId,
  sealed,
  type TimeKind,
  term,
  timeKinds,
  timeWindow,
} from './fields.ts';
export {
  type Group,
  groups,
  type Measure,
  type MeasureName,
  type MeasureUnit,
  measureNames,
  measures,
} from './measures/index.ts';
export {
  type MessageKind,
  type MessageKindSaid,
  messageKinds,
  messageKindsSaid,
} from './messages/kinds.ts';
export { type MessageValues, messageValues } from './messages/values.ts';
export {
  type BallotTally,
  ballotTally,
  type Passport,
  passport,
  type TrueCounts,
  type TrueMeasure,
  type TrueMembers,
  trueCounts,
  trueMeasures,
  trueMembers,
  type Whereabouts,
  whereabouts,
} from './sealed-parts.ts';
