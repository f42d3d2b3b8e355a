import type { ErrorWords } from './words.ts';

/** Of pay. */
export const pay = {
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
} as const satisfies Readonly<Record<string, ErrorWords>>;
