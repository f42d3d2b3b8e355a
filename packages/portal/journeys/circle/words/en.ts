import { pay } from './pay/en.ts';
import { share } from './share/en.ts';

/** What those read who keep an eye on the whole circle; much of it is everyone’s. */
export const en = {
  ...share,
  ...pay,
  home: 'Your first page',
  months: 'Months',
  monthBefore: 'The month before',
  monthNow: 'The last month that is over',
  monthAfter: 'The month after',

  gapsTitle: 'Hours nobody covers yet',
  gapsLead:
    'Of the whole circle, soonest first: what every worker sees, and how far each was shown. Whose they are is for the team to say.',
  gapsShown: 'How far shown',
  allGaps: 'All',
  inCircle: 'To this circle',
  nextDoor: 'Next door, too',
  noGaps: 'No hours wait for anyone in the circle.',
  noGapsSo: 'None is shown just so far.',
  withTeams: (count: number) =>
    count === 0
      ? 'No more are within their teams.'
      : count === 1
        ? 'One more is asked of its own team only.'
        : `${count} more are asked of their own teams only.`,
  withOwners: (count: number) =>
    count === 0
      ? 'None waits for an owner’s answer.'
      : count === 1
        ? 'One has a worker’s yes and waits for the owner’s.'
        : `${count} have a worker’s yes and wait for the owner’s.`,
  what: 'What and where',
  whatWhere: (what: string, where: string) => `${what}, in ${where}`,
  openSince: 'Open since',
  shownSince: 'Shown so far since',
  nextStep: 'Next step',
  nextStepAt: (when: string) => `By itself on ${when}`,
  noStep: 'None: it is shown as far as its owner allows',
  soon: 'Soon: whoever is on call was told',
  stepTEAM: 'To its team',
  stepCIRCLE: 'To this circle',
  stepNEIGHBOURS: 'Next door, too',

  choiceTitle: 'How much choice there is',
  choiceLead:
    'Whoever looks for someone should have a choice. How often it came to a match says nothing without it.',
  lookedBack: 'Looked back at',
  requests: (count: number) => (count === 1 ? '1 request' : `${count} requests`),
  medianEligible: 'Half of them had at least',
  candidates: (count: string) =>
    count === '1' ? '1 person to choose from' : `${count} people to choose from`,
  realChoice: 'Had a real choice, of three or more',
  matched: 'Came to a match',
  matchHidden: 'Not said: nobody had a real choice, so it would say nothing',
  tooFew: 'Too few to say',
  order: 'What decides who stands first',
  orderLead: 'The same for everyone. Nobody is left out by it, and nothing follows from it by itself.',
  thing: 'What counts',
  points: 'Points at most',
  byKNOWS_TEAM: 'They have visited this team',
  byLANGUAGES: 'They speak a language that helps',
  byNEARBY: 'The way is short',
  byTIMES: 'They are free at these times',

  figuresTitle: 'How our circle is doing',
  figuresLead: 'The same that the circle tells the national co-op: no more, and nothing of any person.',
  notFrozen:
    'The figures of this month are not taken yet. They are from a few days after it ends, so that late entries count.',
  noFigures: 'There are no figures of this month.',
  measure: 'What',
  figure: 'Figure',
  restsOn: 'Rests on',
  hidden: 'Hidden',
  whyHidden: 'Why it is hidden',
  howMade: 'How it is made',
  nationalBoard: 'All circles side by side',

  roundsTitle: 'What people say of our circle',
  roundsLead:
    'Each half year everyone is asked. Groups stand side by side and are never thrown together; what fewer than ten people in two teams said is hidden.',
  whichRound: 'Rounds',
  noRounds: 'There has been no round yet.',
  roundPLANNED: 'To come',
  roundOPEN: 'Being answered',
  roundCLOSED: 'Closed; its results come a day later',
  roundFROZEN: 'Results',
  roundOf: (from: string, to: string) => `${from} to ${to}`,
  noResults: 'Its results are not taken yet.',
  asked: 'Asked',
  answered: 'Answered',
  group: 'Group',
  turnout: 'Who took part',
  differ: 'Where groups differ most',
  noGapsBetween: 'No difference can be shown.',
  scores: 'What they said',
  forThem: 'Said for them by somebody else',
  tookMinutes: (minutes: string) => `Half of those who said so needed ${minutes} or less.`,
  hiddenTitle: 'Why some are hidden',
  hiddenWhy:
    '“Hidden” does not mean none or bad. Too few said it to be shown without someone being made out: fewer than ten, or all in one team. Counts of one to seven are hidden, others rounded to the nearest five.',
  groupOWNERS: 'People supported',
  groupFAMILY_FRIENDS: 'Family and friends',
  groupPAID_WORKERS: 'Paid workers',
  groupVOLUNTEERS: 'Volunteers and peers',
  groupPROFESSIONALS: 'Professionals',
  pulse: (month: string) => `The pulse in ${month}`,
  noPulse: 'Too few answered the pulse of this month to show anything.',
  itemHAPPY_YESTERDAY: 'Happy yesterday',
  itemBELONGING: 'Belonging',
  itemSAFETY: 'Safe to speak up',
  bandLOW: 'Most say it is hard',
  bandMIXED: 'Mixed',
  bandGOOD: 'Most say it goes well',
  bandNone: 'Too few answered',
  actedOn: (acted: string, of: string) => `Of ${of} actions agreed after reflections, ${acted} were done.`,
};
