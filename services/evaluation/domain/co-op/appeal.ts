import { type DateText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import { appealRules } from './rules.ts';

/** An appeal against something the circle decided. What it is about never leaves the circle (N7). */
export interface Appeal {
  readonly id: string;
  /** What was decided, and what is wrong with it, in the words of whoever began it. */
  readonly about: string;
  readonly signatories: readonly Signatory[];
  /** Pairs who live together or are related, as anyone of the two or the facilitator said. */
  readonly related: readonly (readonly [PersonId, PersonId])[];
  /** Since when enough people stand behind it. */
  readonly openedOn?: DateText;
  /** The days on which the circle heard it. */
  readonly sessions: readonly DateText[];
  readonly referredOn?: DateText;
  readonly settledOn?: DateText;
}

interface Signatory {
  readonly personId: PersonId;
  readonly signedOn: DateText;
}

/** Two people who are related, as the circle knows by its teams: an owner, and family or friends of theirs. */
export type KnownTies = (one: PersonId, other: PersonId) => boolean;

/** Where an appeal stands. */
export const appealStages = ['COLLECTING', 'CIRCLE', 'COUNSEL', 'SETTLED'] as const;

export function stageOf({ openedOn, referredOn, settledOn }: Appeal): (typeof appealStages)[number] {
  if (settledOn) return 'SETTLED';
  if (referredOn) return 'COUNSEL';
  return openedOn ? 'CIRCLE' : 'COLLECTING';
}

/** How many of the signatories no tie connects, directly or through others: a household counts once. */
export function unrelatedIn({ signatories, related }: Appeal, isTied: KnownTies): number {
  const people = signatories.map(({ personId }) => personId);
  const group = new Map(people.map((person) => [person, person]));
  const rootOf = (person: PersonId): PersonId => {
    const above = group.get(person) ?? person;
    return above === person ? person : rootOf(above);
  };
  const saidSo = new Set(related.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  for (const one of people)
    for (const other of people)
      if (saidSo.has(`${one} ${other}`) || isTied(one, other)) group.set(rootOf(one), rootOf(other));
  return new Set(people.map(rootOf)).size;
}

/**
 * Someone stands behind an appeal; with the third of three unrelated people it is open. Refusals: `SIGNED_ALREADY`,
 * `APPEAL_OPEN_ALREADY`.
 */
export function signed(
  appeal: Appeal,
  person: PersonId,
  relatedTo: readonly PersonId[],
  isTied: KnownTies,
  today: DateText,
): Result<Appeal> {
  if (appeal.signatories.some(({ personId }) => personId === person))
    return refused(refusal('SIGNED_ALREADY'));
  if (stageOf(appeal) !== 'COLLECTING') return refused(refusal('APPEAL_OPEN_ALREADY'));
  const signatories = [...appeal.signatories, { personId: person, signedOn: today }];
  const related = [...appeal.related, ...relatedTo.map((other) => [person, other] as const)];
  return ok(openedIfEnough({ ...appeal, signatories, related }, isTied, today));
}

/** Notes that two signatories are related, while that still matters. Refusal: `APPEAL_OPEN_ALREADY`. */
export function tied(appeal: Appeal, one: PersonId, other: PersonId): Result<Appeal> {
  if (stageOf(appeal) !== 'COLLECTING') return refused(refusal('APPEAL_OPEN_ALREADY'));
  return ok({ ...appeal, related: [...appeal.related, [one, other]] });
}

/** The circle heard an appeal today. Refusals: `WRONG_STATE`, `SESSIONS_USED`. */
export function heardToday(appeal: Appeal, today: DateText): Result<Appeal> {
  if (appeal.sessions.includes(today)) return ok(appeal);
  if (stageOf(appeal) !== 'CIRCLE') return refused(refusal('WRONG_STATE'));
  if (appeal.sessions.length >= appealRules.sessions) return refused(refusal('SESSIONS_USED'));
  return ok({ ...appeal, sessions: [...appeal.sessions, today] });
}

/** The circle did not settle it: it goes to Care and Counsel. Refusal: `WRONG_STATE` before the circle heard it. */
export function referred(appeal: Appeal, today: DateText): Result<Appeal> {
  if (appeal.referredOn) return ok(appeal);
  if (stageOf(appeal) !== 'CIRCLE' || appeal.sessions.length === 0) return refused(refusal('WRONG_STATE'));
  return ok({ ...appeal, referredOn: today });
}

/** The circle and those who appealed found a way. Refusal: `WRONG_STATE` before the circle heard it, or after it went on. */
export function settled(appeal: Appeal, today: DateText): Result<Appeal> {
  if (appeal.settledOn) return ok(appeal);
  if (stageOf(appeal) !== 'CIRCLE' || appeal.sessions.length === 0) return refused(refusal('WRONG_STATE'));
  return ok({ ...appeal, settledOn: today });
}

function openedIfEnough(appeal: Appeal, isTied: KnownTies, today: DateText): Appeal {
  const isEnough = unrelatedIn(appeal, isTied) >= appealRules.unrelated;
  return isEnough ? { ...appeal, openedOn: today } : appeal;
}
