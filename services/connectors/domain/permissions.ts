type Operation =
  | PlaceOperation
  | SuggestionOperation
  | MapOperation
  | LadderOperation
  | PurposeOperation
  | ChannelOperation
  | ProgrammeOperation
  | SequenceOperation
  | RightsOperation
  | CarerOperation
  | PatchOperation;

type PlaceOperation = 'searchPlaces' | 'keepPlaces';
type ChannelOperation = 'ownMessages' | 'setOwnersContact' | 'seeToMessages';

type SuggestionOperation = 'seeLikes' | 'sayLikes' | 'sayNotForMe';

type MapOperation =
  | 'seeMap'
  | 'seeMapAsProfessional'
  | 'keepMap'
  | 'shareMap'
  | 'seeCircleMap'
  | 'seeMoves'
  | 'seeCoverage'
  | 'connectTeam';

type LadderOperation = 'seeLadder' | 'keepLadder' | 'seeCompanions' | 'offerCompany';

type PurposeOperation = 'seePurpose' | 'keepPurpose' | 'meetForPurpose';

type SequenceOperation = 'seeSequence' | 'keepSequence';

type RightsOperation = 'seeRights' | 'keepRights';

type CarerOperation = 'ownCarer' | 'sayCarer' | 'seeCarers';

type PatchOperation = 'seePatch' | 'keepPatch' | 'seePatchFigures';

type ProgrammeOperation =
  | 'seeOwnersEvents'
  | 'answerForOwner'
  | 'seeProgramme'
  | 'answerGathering'
  | 'keepProgramme'
  | 'ownFeeds';

const connector = 'circle:community_connector';
/** The owner, or someone the owner lets act for them. */
const ownerSide = ['OWNER', 'hat:advocate'];
/** The team, its connector among it; professionals are no part of it here. */
const team = [
  ...ownerSide,
  'FAMILY_FRIEND',
  'VOLUNTEER',
  'PEER',
  'TEAM_STARTER',
  'PAID_WORKER',
  'hat:connector',
];
/** Those who write down with the owner, and say how the owner put it. */
const keepers = [...ownerSide, 'TEAM_STARTER', 'hat:connector'];

/** Who may do what in the neighbourhood. Default is deny. */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  searchPlaces: ['signed-in'],
  keepPlaces: [connector],
  /** What one was told, and how one is reached. */
  ownMessages: ['signed-in'],
  /** To write down for a team's owner how they are reached (T6). */
  setOwnersContact: ['TEAM_STARTER', 'FAMILY_FRIEND', 'hat:advocate', 'hat:connector'],
  /** To print and post letters, to see who is to be called by whom, and to whom nothing gets through (C6). */
  seeToMessages: [connector, 'circle:coordinator', 'circle:commons_coordinator'],
  seeLikes: [...ownerSide, 'hat:connector'],
  sayLikes: [...ownerSide, 'hat:connector'],
  sayNotForMe: ownerSide,
  // Care maps and introductions (K2, K4, K10)
  seeMap: team,
  /** Only once the owner lets them, which is asked beside this. */
  seeMapAsProfessional: ['PROFESSIONAL:PLAN'],
  keepMap: keepers,
  shareMap: ownerSide,
  /** What the circle sees of all maps: places and counts under disclosure control. */
  seeCircleMap: ['signed-in'],
  seeMoves: ['signed-in'],
  /** How many teams have a connector, under disclosure control (K8). */
  seeCoverage: ['signed-in'],
  connectTeam: ['hat:connector'],
  // Ladders, and those who go along (K5)
  seeLadder: team,
  keepLadder: keepers,
  seeCompanions: ['signed-in'],
  offerCompany: ['self'],
  // Purpose circles (K9)
  seePurpose: [...team, 'self'],
  keepPurpose: keepers,
  meetForPurpose: [...team, 'self'],
  // The programme of events (K6)
  seeProgramme: ['signed-in'],
  /** One's own answer; whoever organises enters what others said. */
  answerGathering: ['self', connector],
  /** What an owner said to someone of their team, with how and when; and how they stand then. */
  answerForOwner: team,
  seeOwnersEvents: team,
  keepProgramme: [connector],
  ownFeeds: ['self'],
  // What was tried before paid hours (K7), rights and options (K12)
  seeSequence: team,
  keepSequence: keepers,
  seeRights: team,
  keepRights: team,
  // Those who care for someone unpaid (K11)
  ownCarer: ['self'],
  sayCarer: ['FAMILY_FRIEND'],
  /** Those who let the connector see it. */
  seeCarers: ['hat:connector'],
  // The patch, and who is referred in (K13)
  seePatch: ['signed-in'],
  keepPatch: [connector],
  seePatchFigures: ['signed-in'],
};
