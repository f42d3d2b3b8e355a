/**
 * The one catalogue of error codes. `what` says what was wrong, `fix` what the reader can do about it; both are shown
 * to people, so they are plain and name nothing internal.
 */
export const errorCatalogue = {
  // Anyone, anywhere
  BAD_INPUT: {
    what: 'Something in the request is not right.',
    fix: 'Mend the fields that are named and send it again.',
  },
  NOT_FOUND: {
    what: 'There is nothing here with that id.',
    fix: 'Check the id, or ask someone of the team for it.',
  },
  NOT_ALLOWED: {
    what: 'You may not do this.',
    fix: 'Ask the person supported, or whoever holds the hat that may.',
  },
  NOT_SIGNED_IN: { what: 'We do not know who is asking.', fix: 'Sign in to your circle and try again.' },
  ID_TAKEN: {
    what: 'That id already names something else.',
    fix: 'Leave the id out, or make a new one and send it again.',
  },
  BUSY: { what: 'Others changed the same thing at the same moment.', fix: 'Look again and retry.' },
  TOO_LARGE: {
    what: 'This is more than can be kept in one piece.',
    fix: 'Say it in fewer words, or begin a new one.',
  },
  INTERNAL: {
    what: 'Something went wrong on our side.',
    fix: 'Try again. If it goes on, give your circle the reference.',
  },
  BAD_CURSOR: { what: 'That place in the list is not known.', fix: 'Start again from the first page.' },
  // Teams
  OWNER_REQUIRED: {
    what: 'A team always has its owner.',
    fix: 'The person supported stays the owner. An advocate can act for them.',
  },
  ADVOCATE_UNFIT: {
    what: 'Someone who is paid, or there for a time only, cannot act for the person supported.',
    fix: 'Choose family, a friend, a peer, a volunteer or an independent professional.',
  },
  ALREADY_MEMBER: { what: 'This person is a member already.', fix: 'Nothing to do.' },
  ALREADY_ANSWERED: { what: 'This was answered before.', fix: 'Look at what is there now.' },
  SCOPES_REQUIRED: {
    what: 'A professional joins with named scopes and an end date.',
    fix: 'Name what they may see (at least one scope) and until when, at most twelve months.',
  },
  NAME_REQUIRED: {
    what: 'Your circle does not know your name yet.',
    fix: 'Introduce yourself first (introduceMyself).',
  },
  ARGUMENT_REQUIRED: {
    what: 'An objection needs a reason that the others can work with.',
    fix: 'Say what would go wrong, or what you need, in a sentence.',
  },
  TEAM_CLOSED: {
    what: 'This team is closed.',
    fix: 'What was kept can still be read. The person supported can open the team again (reopenTeam).',
  },
  HATS_STILL_HELD: {
    what: 'The Team Starter still holds hats.',
    fix: 'Hand each one over, then step back.',
  },
  TEAM_STARTER_REQUIRED: {
    what: 'With personal care or medicines a team needs a Team Starter.',
    fix: 'Invite one of your circle, or ask your coordinator for one.',
  },
  VISIT_REQUIRED: {
    what: 'With personal care or medicines the Team Starter visits first.',
    fix: 'Arrange the visit, then record it (recordStartVisit).',
  },
  CONFIRMATION_REQUIRED: {
    what: 'What someone types in for the person supported has to be confirmed with them.',
    fix: 'Go through it with them, and say how and on which day they confirmed it.',
  },
  EDITED_MEANWHILE: {
    what: 'Someone else changed this document since you opened it.',
    fix: 'Open the newest version, put your change into it, and send it based on that one.',
  },
  SECTION_NOT_SHARED: {
    what: 'A section you would change is not shared with you.',
    fix: 'Ask the person supported to share it with you, or to change it themselves.',
  },
  ALREADY_DECIDED: {
    what: 'This request was decided before.',
    fix: 'Look at the decision. A new request can be made at any time.',
  },
  DECISION_REF_REQUIRED: {
    what: 'A decision counts once it is recorded.',
    fix: 'Say where the decision is recorded: a link, or its reference.',
  },
  REASSESSMENT_REQUIRED: {
    what: 'A review alone is no ground for fewer hours.',
    fix: 'Add the new assessment of needs that says so.',
  },
  REVIEW_RULES_UNKNOWN: {
    what: 'There are no dated rules here yet on when this is reviewed.',
    fix: 'Ask your authority when it is, and note the reviews that are held.',
  },
  SESSIONS_REQUIRED: {
    what: 'There were too few sessions on this proposal to pass it on.',
    fix: 'Hold another session, and look for what everyone can live with.',
  },
  DOMAIN_SET: {
    what: 'What this team decides alone was set before.',
    fix: 'Propose a change to the governance circle.',
  },
  CHECK_CONSENT_MISSING: {
    what: 'This person has not agreed to being checked, or no longer does.',
    fix: 'Ask them: only they can say yes (setCheckConsent).',
  },
  APP_USER: {
    what: 'This person answers for themselves, in the software.',
    fix: 'Ask them to answer it.',
  },
  MEETING_CLOSED: {
    what: 'The meeting is closed; its minutes stay as they are.',
    fix: 'Add a correction.',
  },
  PERSONAL_DATA_FOUND: {
    what: 'The text still says who people are, or how to reach them.',
    fix: 'Take out what is named, and send it again.',
  },
  HAT_HELD: {
    what: 'Someone holds this hat, and their term has a while to go.',
    fix: 'Wait until it ends soon, or ask them whether they would hand it over.',
  },
  SELECTION_RUNNING: {
    what: 'Somebody is being chosen for this hat already.',
    fix: 'Take part in that selection; or wait until it is done.',
  },
  CONNECTOR_LOAD: {
    what: 'They are the community connector of as many teams as is usual for one person.',
    fix: 'Choose someone else; or the circle agrees to more by consent, and you name that proposal.',
  },
  // Matching
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
  WRONG_STATE: { what: 'It is not at the stage where this can be done.', fix: 'Look at its state first.' },
  TOO_MANY_FEEDS: {
    what: 'You have as many calendar feeds as one person can have.',
    fix: 'Take one back that you no longer use (revokeCalendarFeed).',
  },
  // Pay
  VISIT_NOT_STARTED: { what: 'The visit has not begun.', fix: 'Log it once it has begun.' },
  REASON_NEEDED: {
    what: 'Both sides have said the same of this visit.',
    fix: 'Say why it is corrected (reason); the other side is asked, and what is paid stays paid meanwhile.',
  },
  SAID_OTHERWISE_SINCE: {
    what: 'The other side has said something else since.',
    fix: 'Look at the visit again, then accept what they say now.',
  },
  SAID_TOO_OFTEN: {
    what: 'You have said as often as can be kept what this visit took.',
    fix: 'Talk with each other; then accept what the other side says (acceptTime).',
  },
  RATE_OUTSIDE_BAND: {
    what: 'The rate lies outside your circle’s band.',
    fix: 'Choose a rate within the band, in whole pence.',
  },
  RATE_UNKNOWN: {
    what: 'No rate is agreed between this worker and this team yet.',
    fix: 'Approve it once a visit of theirs to the team has been confirmed.',
  },
  // Pay: rates, pay runs and statements
  BELOW_THE_LAW: {
    what: 'This is less than the law wants.',
    fix: 'Record a rate that is as high as the law’s, or higher.',
  },
  PERIOD_NOT_OVER: {
    what: 'The period is not over yet.',
    fix: 'Start its pay run from the day after its last day.',
  },
  RUN_OVERLAPS: {
    what: 'These days are in another pay run, or come before one.',
    fix: 'Start with the day after the last run. What was confirmed late goes into the next run by itself.',
  },
  RUN_OPEN: {
    what: 'The pay run before this one is still open.',
    fix: 'Issue it, or cancel it, and start again.',
  },
  PAY_BELOW_FLOOR: {
    what: 'Someone’s pay in this run lies below the legal minimum, or is in another run that is open.',
    fix: 'See who, and what would mend it (payRun.failures); mend it, then check again (recheckPayRun).',
  },
  FUNDING_NOT_WHOLE: {
    what: 'The parts do not add up to the whole.',
    fix: 'Say for each payer which part they pay, in basis points: together 10,000.',
  },
  FUNDING_IN_PAST: {
    what: 'Who pays cannot be changed for days that are past.',
    fix: 'Let it begin today or later.',
  },
  ROUTE_UNKNOWN: {
    what: 'Support is not paid for in this way where your circle is.',
    fix: 'Choose a way there is; ask your council or health board what they offer.',
  },
  MONTH_NOT_OVER: {
    what: 'The month is not over yet.',
    fix: 'Issue its invoices, or settle it, from the first day of the next one.',
  },
  NOT_RETROACTIVE: {
    what: 'What was worked is paid as it was agreed then.',
    fix: 'Choose a day that is still to come.',
  },
  STATUS_EXCLUSIVE: {
    what: 'Nobody is employed by a circle and independent in it at the same time.',
    fix: 'End the terms that hold now first (endPayTerms), or let the new ones begin after them.',
  },
  TERMS_REQUIRED: {
    what: 'This worker and the circle have not agreed what an hour of this is worth.',
    fix: 'Agree pay terms that hold on that day first (offerPayTerms, setMyRate).',
  },
  TIMES_OVERLAP: {
    what: 'You have logged a shift for some of that time already.',
    fix: 'Look at the shift there is; withdraw it if it is wrong.',
  },
  OWN_TIME: {
    what: 'Nobody approves their own time.',
    fix: 'Ask someone else who may approve it.',
  },
  // Pay: files and their delivery
  FILE_TOO_LARGE: {
    what: 'The file is larger than can be read at once.',
    fix: 'Part it into several files with the same headings, and send one after the other.',
  },
  FILE_NOT_TEXT: {
    what: 'This is not a text file that can be read.',
    fix: 'Save it as CSV (UTF-8) in your spreadsheet and send that.',
  },
  // Evaluation
  ROUND_OPEN: { what: 'The round is still open.', fix: 'Results can be seen once it is closed.' },
  // Gateway
  CIRCLE_REQUIRED: { what: 'The request names no circle.', fix: 'Use your circle’s own address.' },
  QUERY_TOO_DEEP: { what: 'The query is nested too deeply.', fix: 'Ask for less at a time.' },
  QUERY_TOO_LARGE: { what: 'The query asks for too much at once.', fix: 'Split it into smaller ones.' },
  QUERY_NOT_PLANNED: { what: 'The query could not be planned.', fix: 'Simplify it, and tell us about it.' },
  PERSISTED_OPERATION_REQUIRED: {
    what: 'Only operations registered with the circle are answered here.',
    fix: 'Send the id of a registered operation.',
  },
  TEAMS_UNAVAILABLE: { what: 'Teams cannot be reached just now.', fix: 'Try again in a moment.' },
  MATCHING_UNAVAILABLE: { what: 'Matching cannot be reached just now.', fix: 'Try again in a moment.' },
  PAY_UNAVAILABLE: { what: 'Pay cannot be reached just now.', fix: 'Try again in a moment.' },
  EVALUATION_UNAVAILABLE: { what: 'Evaluation cannot be reached just now.', fix: 'Try again in a moment.' },
  CONNECTORS_UNAVAILABLE: { what: 'Connectors cannot be reached just now.', fix: 'Try again in a moment.' },
  NATIONAL_UNAVAILABLE: {
    what: 'The national co-op cannot be reached just now.',
    fix: 'Try again in a moment.',
  },
  // Events
  EVENT_INVALID: { what: 'The event does not fit its schema.', fix: 'Mend the sender, then redrive.' },
  EVENT_TOO_LARGE: {
    what: 'This is more than can be told to others at once.',
    fix: 'Say it in fewer words, or in several parts.',
  },
  EVENT_UNKNOWN: {
    what: 'The event’s type or version is not known here.',
    fix: 'Deploy the receiver, then redrive.',
  },
  EVENT_FORGED: {
    what: 'The event is not signed by the circle it names, or not meant for this one.',
    fix: 'Do not redrive. Ask the neighbour whether its key changed.',
  },
  NOT_AS_AGREED: {
    what: 'What the neighbour says is not what both circles agreed.',
    fix: 'Compare the visit with the neighbour, then redrive.',
  },
  SEAL_BROKEN: {
    what: 'The sealed part cannot be opened here.',
    fix: 'Check that the neighbour used our key.',
  },
} as const satisfies Record<string, { what: string; fix: string }>;

export type ErrorCode = keyof typeof errorCatalogue;
