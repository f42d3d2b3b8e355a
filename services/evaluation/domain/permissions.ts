type Operation = PulseOperation | MonthOperation | PlannedHoursOperation | RoundOperation | CoopOperation;

type PulseOperation = 'answerPulse' | 'seeTeamPulse';

type MonthOperation =
  | 'publishMonth'
  | 'holdMonth'
  | 'seePublishedCounts'
  | 'seeWhatWeTell'
  | 'recordWorkforce'
  | 'seeWorkforce';

type PlannedHoursOperation = 'seePlannedHours' | 'confirmPlannedHours' | 'seePlannedHoursChange';

type RoundOperation =
  | 'seeRounds'
  | 'runRounds'
  | 'answerOwnRound'
  | 'giveFormsOut'
  | 'keyRoundAnswers'
  | 'answerForSomeone'
  | 'seeReflections'
  | 'keyPulse'
  | 'seeCirclePulse'
  | 'seeActions'
  | 'noteAction';

type CoopOperation =
  | 'beMember'
  | 'keepCoopAccount'
  | 'publishCoopMembers'
  | 'bringVote'
  | 'setLeagueConsent'
  | 'seeLeagueConsent'
  | 'appeal'
  | 'keepAppeals'
  | 'seeLibraryCopies'
  | 'adoptEdition';

const members = [
  'OWNER',
  'FAMILY_FRIEND',
  'PAID_WORKER',
  'VOLUNTEER',
  'PEER',
  'PROFESSIONAL',
  'TEAM_STARTER',
] as const;

/** The owner, or someone the owner lets act for them. */
const ownerSide = ['OWNER', 'hat:advocate'];

/** Who may do what with answers and counts. A team's own view never leaves the team (E11). */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  answerPulse: members,
  seeTeamPulse: members,

  // Months
  publishMonth: ['circle:commons_coordinator'],
  holdMonth: ['circle:commons_coordinator'],
  seePublishedCounts: ['signed-in'],
  /** What is told about everyone, everyone may see. */
  seeWhatWeTell: ['signed-in'],
  recordWorkforce: ['circle:commons_coordinator'],
  seeWorkforce: ['circle:commons_coordinator'],

  // Planned hours
  seePlannedHours: ownerSide,
  confirmPlannedHours: ownerSide,
  /** Which teams are left out: for those who can ask them. */
  seePlannedHoursChange: ['circle:commons_coordinator', 'circle:coordinator'],

  // Rounds and instruments
  seeRounds: ['signed-in'],
  runRounds: ['circle:commons_coordinator'],
  answerOwnRound: ['signed-in'],
  giveFormsOut: ['self', 'hat:checkin', 'TEAM_STARTER', 'circle:commons_coordinator'],
  keyRoundAnswers: [...members, 'circle:commons_coordinator'],
  answerForSomeone: members,
  seeReflections: members,

  // Pulses, and what follows
  keyPulse: members,
  seeCirclePulse: ['signed-in'],
  seeActions: members,
  noteAction: members,

  // The co-op of all circles
  /** To join, leave and vote: whether they can is worked out from what happened. */
  beMember: ['signed-in'],
  keepCoopAccount: ['circle:commons_coordinator'],
  publishCoopMembers: ['circle:commons_coordinator'],
  bringVote: ['circle:commons_coordinator', 'circle:secretary'],
  setLeagueConsent: ['circle:commons_coordinator'],
  seeLeagueConsent: ['signed-in'],
  /** Who was given its id by somebody behind an appeal can stand behind it too. */
  appeal: ['signed-in'],
  keepAppeals: ['circle:facilitator', 'circle:secretary'],
  seeLibraryCopies: ['signed-in'],
  adoptEdition: [
    'circle:secretary',
    'circle:facilitator',
    'circle:coordinator',
    'circle:commons_coordinator',
  ],
};
