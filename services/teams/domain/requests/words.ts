import { dayInWords, type InstantText } from '@kith/kernel';
import { daysInWords } from '../plain-date.ts';
import { clocksOf, type PackageRequest, type RequestKind, type RequestOutcome } from './package-request.ts';
import { openQuestion } from './questions.ts';

/** What each kind asks for, to go after "a request". */
const about: Readonly<Record<RequestKind, string>> = {
  HOURS_UP: 'for more hours',
  HOURS_DOWN: 'for fewer hours',
  DP_SETUP: 'to set up a direct payment',
  DP_CHANGE: 'to change the direct payment',
  PROVIDER_CHANGE: 'for a change of who provides the care',
  REVIEW: 'for a review',
};

const outcomes: Readonly<Record<RequestOutcome, string>> = {
  AGREED: 'Agreed',
  PART_AGREED: 'Agreed in part',
  DECLINED: 'Declined',
};

/** The request in a few words: `a request for more hours`. */
export function inWords({ kind }: Pick<PackageRequest, 'kind'>): string {
  return `a request ${about[kind]}`;
}

/** How it stands, in one or two plain sentences for the person supported (T16). Says who did what to nobody. */
export function statusWords(request: PackageRequest, now: InstantText): string {
  const { submitted, acknowledged, decided, withdrawn } = request;
  const { open = 0, toAcknowledge = 0, toDecide = 0 } = clocksOf(request, now);
  if (withdrawn) return `Taken back on ${dayInWords(withdrawn.at)}. Nothing changes.`;
  if (!submitted) return 'Written down, and not sent yet. It goes out once the person supported says yes.';
  if (decided) {
    const when = `${daysInWords(toDecide)} after it was sent`;
    return `${outcomes[decided.outcome]} on ${dayInWords(decided.at)}, ${when}.`;
  }
  const sent = `Sent on ${dayInWords(submitted.at)}`;
  if (acknowledged) {
    const received = `received on ${dayInWords(acknowledged.at)}, after ${daysInWords(toAcknowledge)}`;
    return `${sent} and ${received}. A decision is awaited: ${daysInWords(open)} so far.`;
  }
  return `${sent}. Nobody has said yet that it arrived: ${daysInWords(open)} so far.`;
}

/** What comes next, in plain words; `isAnyoneThere`: whether a professional in the team may answer requests. */
export function nextWords(
  { submitted, acknowledged, questions = [], decided, withdrawn }: PackageRequest,
  isAnyoneThere: boolean,
): string {
  if (withdrawn) return 'Nothing. You can make a new request at any time.';
  if (decided)
    return 'Nothing more is to come. If you do not agree, you can ask for the decision to be looked at again.';
  if (!submitted) return 'The person supported, or who acts for them, says whether it is sent.';
  if (!isAnyoneThere)
    return 'No professional of the team may answer requests yet: invite one with that scope.';
  if (openQuestion({ questions })) return 'The team answers what the professional would like to know.';
  return acknowledged
    ? 'The professional tells you what was decided, and why.'
    : 'The professional says that it arrived.';
}

/** What a reminder says, to the professional and the person supported alike: how it stands, and no blame (T16). */
export function reminderWords(request: PackageRequest, now: InstantText): string {
  const { open = 0 } = clocksOf(request, now);
  const sent = request.submitted ? dayInWords(request.submitted.at) : '';
  const since = `There is ${inWords(request)}, sent on ${sent}. It has been open for ${daysInWords(open)}.`;
  return request.acknowledged
    ? `${since} A word on how it is coming along would help everyone to plan.`
    : `${since} A word that it arrived would help everyone to plan.`;
}
