type Operation = PulseOperation | MonthOperation | PlannedHoursOperation | RoundOperation;

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
  | 'seeReflections';

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
};
