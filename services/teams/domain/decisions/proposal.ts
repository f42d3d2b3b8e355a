import type { DateText, Id, InstantText, Pence, PersonId } from '@kith/kernel';
import { minutesBetween } from '@kith/kernel';
import { type ConsentRound, roundState } from '../consent-round/round.ts';
import type { GroupId } from '../group.ts';
import type { Beyond, DomainTerms, Subject } from './group-domain.ts';

/** `DECISION` like any · `DOMAIN`: what a team may decide alone · `SPLIT`: whether a large team becomes two (T24) */
export const proposalKinds = ['DECISION', 'DOMAIN', 'SPLIT'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** `DONE`: decided and written down at once · `AGREED`: with everyone's consent · `WITHDRAWN` */
export const outcomes = ['DONE', 'AGREED', 'WITHDRAWN'] as const;
export type Outcome = (typeof outcomes)[number];

/** `OPEN`: asked · `OBJECTED`: some objection is open · otherwise how it ended. */
export type ProposalState = 'OPEN' | 'OBJECTED' | Outcome;

/** A meeting on a proposal that ended without consent. One a day counts. */
export interface Session {
  readonly on: DateText;
  readonly heldBy: PersonId;
  readonly notedAt: InstantText;
}

/** That a facilitator passed it on to the governance circle: who, when, why, and by when it is to be decided (T14). */
export interface Escalation {
  readonly by: PersonId;
  readonly at: InstantText;
  readonly why: string;
  readonly targetOn: DateText;
}

/** Something a group decides by consent (T13). */
export interface Proposal extends Subject {
  readonly id: Id<'proposal'>;
  /** Who decides it. */
  readonly groupId: GroupId;
  /** The team it came from, when the governance circle decides it. */
  readonly fromTeam?: Id<'team'>;
  /** Why it went straight to the governance circle. */
  readonly beyond?: Beyond;
  readonly kind: ProposalKind;
  readonly title: string;
  readonly what: string;
  /** Absent for what opened by itself. */
  readonly by?: PersonId;
  readonly at: InstantText;
  /** What the team it is from had decided to spend that month before it, in pence. */
  readonly spentBefore: Pence;
  /** When what is agreed is looked at again: good enough until then. */
  readonly reviewOn: DateText;
  /** What a team may decide alone, once this is agreed. */
  readonly domain?: DomainTerms;
  readonly round: ConsentRound;
  /** Rounds on what it said before it was amended or passed on; with what it said then. */
  readonly earlier: readonly EarlierRound[];
  readonly sessions: readonly Session[];
  readonly escalated?: Escalation;
  readonly ended?: { readonly outcome: Outcome; readonly at: InstantText };
}

/** A round that is over, on a wording that is no longer proposed. */
export interface EarlierRound {
  readonly groupId: GroupId;
  readonly what: string;
  readonly round: ConsentRound;
}

/** How a proposal stands. */
export function stateOf({ ended, round }: Proposal, now: InstantText): ProposalState {
  if (ended) return ended.outcome;
  return roundState(round, now) === 'OBJECTED' ? 'OBJECTED' : 'OPEN';
}

/** Whole days from when it was proposed until it ended. */
export function daysTaken({ at, ended }: Proposal): number {
  return ended ? Math.floor(minutesBetween(at, ended.at) / (24 * 60)) : 0;
}

/** The group whose matter it is: where it came from, whoever decides. */
export function originOf({ fromTeam, groupId }: Pick<Proposal, 'fromTeam' | 'groupId'>): GroupId {
  return fromTeam ?? groupId;
}
