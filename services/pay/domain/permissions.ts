type Operation =
  | VisitOperation
  | TermsOperation
  | TimeOperation
  | RatesOperation
  | FundingOperation
  | PayRunOperation
  | FilesOperation;

type VisitOperation =
  | 'logVisit'
  | 'confirmVisit'
  | 'seeVisitTime'
  | 'seeTimeToConfirm'
  | 'seeCharges'
  | 'seeOwnStatement'
  | 'seeSettlement'
  | 'settle'
  | 'seeTimeToSettle'
  | 'seeOwnProposedTime'
  | 'answerProposedTime';

type TermsOperation = 'seeOwnTerms' | 'answerOwnTerms' | 'agreeTerms' | 'seeRateBand' | 'setRateBand';

type TimeOperation = 'logTime' | 'logTeamTime' | 'approveTeamTime' | 'approveCircleTime' | 'seeCommonsPot';

type FilesOperation = 'importRecords' | 'takeFiles' | 'setPayrollHook';

type RatesOperation = 'seeRates' | 'recordRates';

type PayRunOperation = 'seePayRuns' | 'runPay' | 'seeOwnStatements';

type FundingOperation = 'setFunding' | 'seeFunding' | 'issueInvoices' | 'seeInvoices' | 'listInvoices';

/** The owner, and who the owner lets act for them. */
const ownerSide = ['OWNER', 'hat:advocate'];
/** Those who keep an eye on a team's money. Nobody who is paid from it is among them, whatever hat they hold (P13). */
const moneySide = [...ownerSide, 'hat:budget', 'PROFESSIONAL:BUDGET'];
/** Who keeps account of the circle's money, and knows nothing else of a team. */
const circleMoney = 'circle:commons_coordinator';

/** Who may do what with time and money. A visit's worker is `self` to it. */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  logVisit: ['self'],
  /** The hats write down what the owner says: it is kept who did and by which way, and nobody does about their own work. */
  confirmVisit: ['OWNER', 'hat:advocate', 'hat:profile', 'hat:checkin'],
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
  seeTimeToConfirm: ['OWNER', 'hat:advocate', 'hat:profile', 'hat:checkin'],
  seeCharges: moneySide,
  seeOwnStatement: ['signed-in'],
  seeSettlement: ['circle:commons_coordinator'],
  /** What is left before the circle closes (F12). */
  seeTimeToSettle: ['circle:coordinator', 'circle:commons_coordinator'],
  settle: ['circle:commons_coordinator'],
  seeOwnProposedTime: ['signed-in'],
  /** Also who the owner lets act for them. */
  answerProposedTime: ['OWNER', 'hat:advocate'],

  // Pay terms
  seeOwnTerms: ['signed-in'],
  answerOwnTerms: ['signed-in'],
  agreeTerms: ['circle:commons_coordinator'],
  seeRateBand: ['signed-in'],
  setRateBand: ['circle:commons_coordinator'],

  // Time apart from visits
  logTime: ['signed-in'],
  /** Whoever is in the team, whatever they are to it. */
  logTeamTime: ['OWNER', 'FAMILY_FRIEND', 'PAID_WORKER', 'VOLUNTEER', 'PEER', 'TEAM_STARTER', 'PROFESSIONAL'],
  approveTeamTime: ['OWNER', 'hat:advocate'],
  approveCircleTime: ['circle:commons_coordinator'],
  /** What is everyone's, everyone may see. */
  seeCommonsPot: ['signed-in'],

  // Tables of rates
  seeRates: ['signed-in'],
  recordRates: ['circle:commons_coordinator'],

  // Funding, budget and invoices (P13)
  setFunding: ownerSide,
  /** Also the budget, and what is left of it. */
  seeFunding: moneySide,
  issueInvoices: [...ownerSide, circleMoney],
  seeInvoices: [...moneySide, circleMoney],
  /** Those of the whole circle. */
  listInvoices: [circleMoney],

  // Pay runs and issued statements
  seePayRuns: ['circle:commons_coordinator'],
  runPay: ['circle:commons_coordinator'],
  seeOwnStatements: ['signed-in'],

  // Files in and out
  importRecords: ['circle:commons_coordinator'],
  takeFiles: ['circle:commons_coordinator'],
  setPayrollHook: ['circle:commons_coordinator'],
};
