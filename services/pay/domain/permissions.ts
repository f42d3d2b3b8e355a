type Operation =
  | 'logVisit'
  | 'confirmVisit'
  | 'seeVisitTime'
  | 'seeTimeToConfirm'
  | 'seeCharges'
  | 'seeOwnStatement'
  | 'seeSettlement'
  | 'seeOwnProposedTime'
  | 'answerProposedTime'
  | 'seeRates'
  | 'recordRates';

/** Who may do what with time and money. A visit's worker is `self` to it. */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  logVisit: ['self'],
  confirmVisit: ['OWNER'],
  seeVisitTime: [
    'self',
    'OWNER',
    'FAMILY_FRIEND',
    'PAID_WORKER',
    'VOLUNTEER',
    'PEER',
    'TEAM_STARTER',
    'PROFESSIONAL:PLAN',
    'PROFESSIONAL:BUDGET',
  ],
  seeTimeToConfirm: ['OWNER'],
  seeCharges: ['OWNER', 'PROFESSIONAL:BUDGET'],
  seeOwnStatement: ['signed-in'],
  seeSettlement: ['circle:commons_coordinator'],
  seeOwnProposedTime: ['signed-in'],
  /** Also who the owner lets act for them. */
  answerProposedTime: ['OWNER', 'hat:advocate'],

  seeRates: ['signed-in'],
  recordRates: ['circle:commons_coordinator'],
};
