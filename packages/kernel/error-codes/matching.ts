import type { ErrorWords } from './words.ts';

/** Of matching, and of sharing between circles. */
export const matching = {
  OUTSIDE_AVAILABILITY: {
    what: 'This lies outside the hours or the area the worker chose.',
    fix: 'Only the worker can change their availability.',
  },
  NOT_A_WORKER: { what: 'This is for workers.', fix: 'Set your availability first (setAvailability).' },
  VETTING_REQUIRED: {
    what: 'A worker needs a clear check before they can visit.',
    fix: 'Ask the vetting lead of your circle to record it.',
  },
  SKILL_REQUIRED: {
    what: 'These hours need a skill the worker has not named.',
    fix: 'If you have it, add it to your skills (setAvailability); or look for other hours.',
  },
  TRAINING_REQUIRED: {
    what: 'This team needs training that is not confirmed, or not for long enough.',
    fix: 'Record the training and have it confirmed (recordTraining); or look for other hours.',
  },
  LANGUAGE_REQUIRED: {
    what: 'These hours need a language the worker has not named.',
    fix: 'If you speak it, add it to your languages (setAvailability); or look for other hours.',
  },
  RULE_NOT_KNOWN: {
    what: 'This recurrence rule cannot be read.',
    fix: 'Say it with FREQ=WEEKLY, INTERVAL, BYDAY, and UNTIL (a date) or COUNT: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU.',
  },
  NOT_BEARABLE: {
    what: 'Something is there that the worker said they cannot be around.',
    fix: 'Look for other hours.',
  },
  NOT_CHOSEN: {
    what: 'This is not among the kinds of support the worker chose.',
    fix: 'Only the worker can add it (setAvailability).',
  },
  NOT_FOR_VOLUNTEERS: {
    what: 'Volunteers and peers do not give this kind of support.',
    fix: 'It takes someone who is paid, checked and trained for it.',
  },
  OVER_MOST_HOURS: {
    what: 'With these hours the week passes the most the worker chose.',
    fix: 'Give other hours of that week back, or raise the most (setAvailability).',
  },
  REST_TOO_SHORT: {
    what: 'Less rest than the law wants would lie beside these hours.',
    fix: 'Agree to it for these hours (agreeToShortRest: true), and take the rest later; or choose others.',
  },
  OVERLAP: {
    what: 'You hold other hours at that time.',
    fix: 'Give those back first, or choose another time.',
  },
  ALREADY_TAKEN: { what: 'Someone else took these hours first.', fix: 'Look for other hours.' },
  OFFER_CLOSED: { what: 'These hours are no longer offered.', fix: 'Look for other hours.' },
  DOES_NOT_FIT: {
    what: 'With these hours you would work more than the rules allow.',
    fix: 'Choose fewer hours, or talk to your circle about working time.',
  },
  ORACLE_LIMIT: {
    what: 'Whether hours at this time fit was answered three times already.',
    fix: 'Choose hours at another time, or look at your own week to see what you hold.',
  },
  CONSENT_MISSING: {
    what: 'Both the worker and the person supported have to say yes first.',
    fix: 'Wait for, or ask for, the missing yes.',
  },
  NOT_A_CANDIDATE: {
    what: 'This worker is not among those these hours could be agreed with.',
    fix: 'Look at the candidates of the opportunity; nobody is told why someone is not among them.',
  },
  NOT_LAWFULLY_ASKED: {
    what: 'A woman or a man may be asked for only where the support itself makes it necessary.',
    fix: 'Ask for it with personal care, or leave it out.',
  },
  MUST_BE_CONFIRMED: {
    what: 'The person supported asks for a woman or a man, as the law allows for this kind of support.',
    fix: 'Say that you are whom they ask for (isWhoIsAskedFor: true); nothing more is kept.',
  },
  PAID_IS_LAST: {
    what: 'Not every step before paid support was looked at for this.',
    fix: 'Try them, or say why not (considerStep). If it cannot wait, say why (urgent: true, urgentReason).',
  },
  TRIAL_FIRST: {
    what: 'Nobody joins before a trial session has taken place.',
    fix: 'Agree on a first session and try it out.',
  },
  TRIAL_MAX_3: {
    what: 'A trial has at most three sessions.',
    fix: 'Call one off that lies ahead, join, or let it be.',
  },
  REFUSED_BY_YOU: {
    what: 'You said that you do not want to work together.',
    fix: 'Take that back first (takeBackRefusal).',
  },
  TOO_MANY_OPEN: {
    what: 'The team shows as many opportunities as it can at once.',
    fix: 'Close one that is filled or no longer needed (closeOpportunity).',
  },
  TOO_MANY_REFUSALS: {
    what: 'You have said of as many that you do not want to work together as can be kept.',
    fix: 'Take one back that no longer matters (takeBackRefusal); what you two have can be ended all the same (endWorkingTogether).',
  },
  NO_NEIGHBOUR: {
    what: 'Your circle has no live agreement with a neighbour.',
    fix: 'Two circles agree to share before hours can be offered next door.',
  },
  NOT_FURTHER: {
    what: 'The owner wants these hours shown to no more people.',
    fix: 'Ask the owner; they can let them be shown further (limitGap).',
  },
  CONTINUITY_ASKED: {
    what: 'With this, more people would come within four weeks than you wanted.',
    fix: 'If that is fine with you this time, say so (acceptNewPerson); or say no.',
  },
  VISIT_TOO_SHORT: {
    what: 'A visit this short needs an agreement made before, and what it is for.',
    fix: 'Name what was agreed and when (agreedShort), or agree at least half an hour.',
  },
  WEEK_NOT_PLANNED: {
    what: 'Only the week that runs and the two after it can be planned.',
    fix: 'Ask for one of them: hours further ahead are not open yet.',
  },
  PROPOSAL_OVER: {
    what: 'These hours are proposed no longer: someone said no, they are taken, their time is up, or someone’s hours changed.',
    fix: 'Look at what is proposed now, or at all open hours; nobody is told which of these it was.',
  },
  WRONG_STATE: { what: 'It is not at the stage where this can be done.', fix: 'Look at its state first.' },
  TOO_MANY_FEEDS: {
    what: 'You have as many calendar feeds as one person can have.',
    fix: 'Take one back that you no longer use (revokeCalendarFeed).',
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
