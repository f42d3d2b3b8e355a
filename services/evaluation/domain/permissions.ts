type Operation =
  | 'answerPulse'
  | 'seeTeamPulse'
  | 'publishMonth'
  | 'seePublishedCounts'
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

const members = [
  'OWNER',
  'FAMILY_FRIEND',
  'PAID_WORKER',
  'VOLUNTEER',
  'PEER',
  'PROFESSIONAL',
  'TEAM_STARTER',
] as const;

/** Who may do what with answers and counts. A team's own view never leaves the team (E11). */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  answerPulse: members,
  seeTeamPulse: members,
  publishMonth: ['circle:commons_coordinator'],
  seePublishedCounts: ['signed-in'],

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
};
