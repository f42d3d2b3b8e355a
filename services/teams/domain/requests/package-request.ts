import { dateOf, type Id, type InstantText, isId, type PersonId } from '@kith/kernel';
import type { Confirmation } from '../entered-consent.ts';
import { daysBetween } from '../plain-date.ts';

/** What a request asks to be changed (T16). */
export const requestKinds = [
  'HOURS_UP',
  'HOURS_DOWN',
  'DP_SETUP',
  'DP_CHANGE',
  'PROVIDER_CHANGE',
  'REVIEW',
] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestOutcomes = ['AGREED', 'PART_AGREED', 'DECLINED'] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

/** What a piece of evidence is. */
export const evidenceKinds = ['REVIEW', 'REASSESSMENT', 'LETTER', 'DIARY', 'OTHER'] as const;

/** Where evidence is to be found: never what is in it. */
export interface Evidence {
  readonly kind: (typeof evidenceKinds)[number];
  readonly label: string;
  /** A link, or the id of something here. */
  readonly ref: string;
}

/** How far it has come. */
export type RequestState = 'DRAFT' | 'SUBMITTED' | 'ACKNOWLEDGED' | 'DECIDED' | 'WITHDRAWN';

/** Who did a step of it, and when. */
interface Step {
  readonly at: InstantText;
  readonly by: PersonId;
}

/** What was decided, and where that is recorded. */
export interface Ruling {
  readonly outcome: RequestOutcome;
  /** Why, in plain words. */
  readonly reason: string;
  /** Where the decision is recorded: no change to funded hours is agreed without. */
  readonly decisionRef: string;
}

/** What a professional would like to know before they decide, and what the team answers. */
export interface Question extends Step {
  readonly words: string;
  readonly answer?: Step & { readonly words: string };
}

/** A wish to change the package of care, from its first words to a decision (T16). */
export interface PackageRequest {
  readonly id: Id<'request'>;
  readonly groupId: Id<'team'>;
  readonly kind: RequestKind;
  /** What is asked, in plain words. */
  readonly asks: string;
  readonly evidence: readonly Evidence[];
  readonly drafted: Step;
  /** The yes of the owner's side, which sends it; with how it was heard when someone entered it for the owner (T6). */
  readonly submitted?: Step & { readonly heard?: Confirmation };
  readonly acknowledged?: Step;
  /** Asked and answered one after the other; only the last may wait. */
  readonly questions?: readonly Question[];
  readonly decided?: Step & Ruling;
  readonly withdrawn?: Step;
}

/** How far a request has come. */
export function stateOf({ submitted, acknowledged, decided, withdrawn }: PackageRequest): RequestState {
  if (withdrawn) return 'WITHDRAWN';
  if (decided) return 'DECIDED';
  if (acknowledged) return 'ACKNOWLEDGED';
  return submitted ? 'SUBMITTED' : 'DRAFT';
}

/** Whether it still waits for anybody. */
export function isOpen(request: PackageRequest): boolean {
  return !request.decided && !request.withdrawn;
}

/** Whether it ever left the team: what did not is no business of a professional. */
export function wasSent({ submitted }: PackageRequest): boolean {
  return submitted !== undefined;
}

/** Whole days on the wall from being sent to a moment. */
function daysSince(sent: Step | undefined, at: InstantText): number | undefined {
  return sent && daysBetween(dateOf(sent.at), dateOf(at));
}

/** The clocks of a request, in whole days on the wall; absent while there is nothing to tell. */
export function clocksOf(request: PackageRequest, now: InstantText) {
  const { submitted, acknowledged, decided, withdrawn } = request;
  const until = decided?.at ?? withdrawn?.at ?? now;
  return {
    /** From sent until it ended, or so far. */
    open: daysSince(submitted, until),
    toAcknowledge: acknowledged && daysSince(submitted, acknowledged.at),
    toDecide: decided && daysSince(submitted, decided.at),
  };
}

/**
 * Whether nothing but a review speaks for it. A review is not there to cut: fewer hours need a new assessment
 * (Care Act 2014, s27, and its guidance).
 */
export function restsOnReviewOnly(evidence: readonly Evidence[]): boolean {
  return evidence.length > 0 && evidence.every(({ kind, ref }) => kind === 'REVIEW' || isId('review', ref));
}
