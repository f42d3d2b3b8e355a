import type { InstantText } from '@kith/kernel';
import { type DateText, type Id, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import { problem, type Word } from '../teams/word.ts';

/** Something someone said they would do. */
export interface PurposeAction {
  readonly id: Id<'action'>;
  readonly words: string;
  readonly who: PersonId;
  readonly until: DateText;
  readonly done?: { readonly on: DateText; readonly by: PersonId };
}

/** A meeting of a purpose circle: what was agreed at it, and what it found done of what was agreed before (T21). */
export interface PurposeMeeting {
  readonly id: Id<'meeting'>;
  readonly on: DateText;
  readonly actions: readonly PurposeAction[];
  /** Of the meeting before; absent at the first. */
  readonly lookBack?: { readonly agreed: number; readonly done: number };
  readonly by: PersonId;
}

/** Who holds it together: chosen by the owner, and asked. */
export interface Facilitator {
  readonly personId: PersonId;
  readonly chosen: Word;
  readonly answer?: { readonly says: 'YES' | 'NO'; readonly at: InstantText };
}

/** A few people around one purpose of the owner's (K9, T21). */
export interface PurposeCircle {
  readonly id: Id<'purpose'>;
  readonly teamId: string;
  readonly purpose: string;
  readonly begun: Word;
  readonly facilitator?: Facilitator;
  /** Oldest first. */
  readonly meetings: readonly PurposeMeeting[];
  readonly ended?: Word;
}

/** A meeting as it is written down. */
export interface MeetingFacts {
  readonly id: Id<'meeting'>;
  readonly on: DateText;
  readonly actions: readonly Omit<PurposeAction, 'done'>[];
}

/** The owner chose whom to ask to facilitate; whoever was chosen before is no longer asked. Chosen already: the same. */
export function withFacilitator(
  circle: PurposeCircle,
  personId: PersonId,
  chosen: Word,
): Result<PurposeCircle> {
  if (circle.facilitator?.personId === personId && circle.facilitator.answer?.says !== 'NO')
    return ok(circle);
  if (circle.ended) return refused(refusal('WRONG_STATE'));
  return ok({ ...circle, facilitator: { personId, chosen } });
}

/** Whoever was asked says whether they will. Refusals: `NOT_FOUND` for anyone else. */
export function facilitatorSaid(
  circle: PurposeCircle,
  { by, says, now }: { by: PersonId; says: 'YES' | 'NO'; now: InstantText },
): Result<PurposeCircle> {
  const { facilitator } = circle;
  if (facilitator?.personId !== by) return refused(refusal('NOT_FOUND'));
  if (facilitator.answer?.says === says) return ok(circle);
  return ok({ ...circle, facilitator: { ...facilitator, answer: { says, at: now } } });
}

/**
 * Writes a meeting down, with what was agreed; it looks back on the one before (K9). The same again changes nothing.
 * Refusals: `ID_TAKEN`, `WRONG_STATE` once it has ended, `BAD_INPUT` for a day before the last meeting.
 */
export function withMeeting(circle: PurposeCircle, facts: MeetingFacts, by: PersonId): Result<PurposeCircle> {
  const known = circle.meetings.find(({ id }) => id === facts.id);
  if (known) return isSameMeeting(known, facts) ? ok(circle) : refused(refusal('ID_TAKEN'));
  if (circle.ended) return refused(refusal('WRONG_STATE'));
  const before = circle.meetings.at(-1);
  if (before && facts.on < before.on) return problem('on', 'It cannot be before the last meeting');
  const taken = new Set<string>(circle.meetings.flatMap(({ actions }) => actions.map(({ id }) => id)));
  if (facts.actions.some(({ id }) => taken.has(id))) return refused(refusal('ID_TAKEN'));
  const lookBack = before && {
    agreed: before.actions.length,
    done: before.actions.filter(({ done }) => done && done.on <= facts.on).length,
  };
  const meeting: PurposeMeeting = { ...facts, by, ...(lookBack && { lookBack }) };
  return ok({ ...circle, meetings: [...circle.meetings, meeting] });
}

/** An action is done since a day, or not after all. Refusals: `NOT_FOUND`, `WRONG_STATE` once it has ended. */
export function withAction(
  circle: PurposeCircle,
  actionId: string,
  done: PurposeAction['done'] | undefined,
): Result<PurposeCircle> {
  const known = circle.meetings.flatMap(({ actions }) => actions).find(({ id }) => id === actionId);
  if (!known) return refused(refusal('NOT_FOUND'));
  if (known.done?.on === done?.on) return ok(circle);
  if (circle.ended) return refused(refusal('WRONG_STATE'));
  const { done: _, ...open } = known;
  const after: PurposeAction = { ...open, ...(done && { done }) };
  const meetings = circle.meetings.map((meeting) => ({
    ...meeting,
    actions: meeting.actions.map((action) => (action.id === actionId ? after : action)),
  }));
  return ok({ ...circle, meetings });
}

function isSameMeeting({ on, actions }: PurposeMeeting, facts: MeetingFacts): boolean {
  const text = (some: readonly Omit<PurposeAction, 'done'>[]) =>
    some.map(({ id, words, who, until }) => [id, words, who, until].join('|')).join('#');
  return on === facts.on && text(actions) === text(facts.actions);
}
