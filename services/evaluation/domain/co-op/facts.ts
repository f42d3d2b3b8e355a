import type { MemberClass } from '@kith/contracts';
import { type DateText, dateOf, type InstantText, instantAt, type PersonId, Temporal } from '@kith/kernel';
import { liveBefore, type MemberFact, type TeamFact } from '../people.ts';
import { coopRules } from './rules.ts';
import { eligibleFrom, type GivenVisit, regularSince } from './support.ts';

/** That support came to an end: the team closed, or its owner died. */
export interface SupportEnd {
  readonly teamId: string;
  readonly on: DateText;
}

/** What a circle knows of someone by what happens in it, and nobody types in. */
export interface CoopFacts {
  readonly teams: readonly TeamFact[];
  readonly members: readonly MemberFact[];
  readonly ends: readonly SupportEnd[];
  /** Visits given to a team. */
  readonly visitsOf: (teamId: string) => readonly GivenVisit[];
  /** Who holds shares, and of whose conduct nothing is left to settle, as the circle keeps account. */
  readonly shareholders: ReadonlySet<PersonId>;
  readonly vouchedFor: ReadonlySet<PersonId>;
}

/** Whether someone can be a member of a class, and from which day if that is known. */
export interface Eligibility {
  readonly class: MemberClass;
  readonly isEligible: boolean;
  readonly from?: DateText;
}

/** What someone can be a member as on a day: worked out from what was given and done (N4). */
export function eligibilityOf(person: PersonId, facts: CoopFacts, today: DateText): Eligibility[] {
  const from: Record<MemberClass, DateText | undefined> = {
    SUPPORTED: supportedFrom(person, facts, today),
    ADVOCATE: advocateFrom(person, facts, today),
    WORKER: facts.vouchedFor.has(person) ? workerFrom(person, facts, today) : undefined,
    INVESTOR: facts.shareholders.has(person) ? today : undefined,
  };
  return Object.entries(from).map(([one, day]) => ({
    class: one as MemberClass,
    isEligible: day !== undefined && day <= today,
    ...(day && { from: day }),
  }));
}

/**
 * Whether what someone became a member by still holds on a day. Support that ended after they joined ends it that same
 * day, and for good: who is supported anew becomes a member anew.
 */
export function stillHolds(
  {
    personId,
    class: as,
    since,
  }: { readonly personId: PersonId; readonly class: MemberClass; readonly since: DateText },
  facts: CoopFacts,
  day: DateText,
): boolean {
  const goesOn = ({ teamId }: { teamId: string }) =>
    !facts.ends.some((end) => end.teamId === teamId && end.on >= since && end.on <= day);
  const live = () => liveOn(facts.members, day).filter((member) => member.personId === personId);
  switch (as) {
    case 'SUPPORTED':
      return facts.teams.some(
        (team) => team.ownerId === personId && dateOf(team.createdAt) <= since && goesOn(team),
      );
    case 'ADVOCATE':
      return live().some((member) => member.kind === 'FAMILY_FRIEND' && goesOn(member));
    case 'WORKER':
      return live().some(({ kind }) => kind === 'PAID_WORKER');
    case 'INVESTOR':
      return facts.shareholders.has(personId);
  }
}

function supportedFrom(person: PersonId, facts: CoopFacts, today: DateText): DateText | undefined {
  const own = facts.teams.filter(({ ownerId }) => ownerId === person);
  return earliest(own.map(({ teamId }) => teamSupportedFrom(teamId, facts, today)));
}

/** Family and friends of someone with regular support. */
function advocateFrom(person: PersonId, facts: CoopFacts, today: DateText): DateText | undefined {
  const beside = liveOn(facts.members, today).filter(
    ({ personId, kind }) => personId === person && kind === 'FAMILY_FRIEND',
  );
  return earliest(beside.map(({ teamId }) => teamSupportedFrom(teamId, facts, today)));
}

/** The day after which a worker's probation is over: it begins when they were first let in as a worker. */
function workerFrom(person: PersonId, facts: CoopFacts, today: DateText): DateText | undefined {
  const isWorker = liveOn(facts.members, today).some(
    ({ personId, kind }) => personId === person && kind === 'PAID_WORKER',
  );
  if (!isWorker) return undefined;
  const begun = earliest(
    facts.members
      .filter(({ personId }) => personId === person)
      .flatMap(({ changes }) => changes)
      .filter(({ kind, status }) => kind === 'PAID_WORKER' && status === 'ACTIVE')
      .map(({ at }) => dateOf(at)),
  );
  return begun && Temporal.PlainDate.from(begun).add({ months: coopRules.probationMonths }).toString();
}

function teamSupportedFrom(teamId: string, facts: CoopFacts, today: DateText): DateText | undefined {
  const ends = facts.ends.filter((end) => end.teamId === teamId && end.on <= today).map(({ on }) => on);
  const last = ends.toSorted().at(-1);
  const visits = facts.visitsOf(teamId).filter(({ day }) => last === undefined || day > last);
  const since = regularSince(visits, today);
  return since && eligibleFrom(since);
}

function liveOn(members: readonly MemberFact[], day: DateText) {
  return liveBefore(members, endOf(day));
}

function endOf(day: DateText): InstantText {
  return instantAt(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), '00:00');
}

function earliest(days: readonly (DateText | undefined)[]): DateText | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0];
}
