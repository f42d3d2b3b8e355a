import { addDays, type Id, kithError, newId, type PersonId, unwrap } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange, type Write } from '@kith/service-kit';
import type { Observation } from '../../domain/learning/observation.ts';
import * as domain from '../../domain/learning/observation.ts';
import { isClosedAt, type Side, statusAt } from '../../domain/membership.ts';
import { dueOn } from '../../store/due.ts';
import { learningWrites } from '../../store/learning.ts';
import { type KeptMatter, mattersOn, matterWrites } from '../../store/matters.ts';
import { storeOn, writes } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import type { WhenDue } from '../due.ts';

/** An observation as someone plans it. */
export type ObservationToPlan = Pick<Observation, 'groupId' | 'workerId' | 'observerId' | 'on' | 'about'> & {
  readonly id?: Id<'observation'> | undefined;
};

/**
 * Plans an observation of a worker of the team; whoever plans says their own yes with it (T22).
 * Throws `ID_TAKEN`, `NOT_FOUND` for someone who does not work in the team, and what the domain refuses.
 */
export function planObservation(
  { table, cause, now }: CommandContext,
  { id = newId('observation'), ...plan }: ObservationToPlan,
  by: { readonly personId: PersonId; readonly sides: readonly Side[] },
): Promise<Observation> {
  const store = storeOn(table);
  return table.change(cause, now, async () => {
    const known = await mattersOn(table).matterOf<Observation>(id);
    if (known) {
      if (!isSame(known, plan)) throw kithError('ID_TAKEN');
      return nothingToChange<Observation>(known);
    }
    const team = await store.teamOf(plan.groupId);
    const place = await store.placeOf(plan.groupId, plan.workerId);
    const works =
      place && ['PAID_WORKER', 'VOLUNTEER'].includes(place.kind) && statusAt(place, now) === 'ACTIVE';
    if (!team || !works) throw kithError('NOT_FOUND');
    const observation = unwrap(domain.observationPlanned({ ...plan, id }, by, now));
    const [owner, observer] = await Promise.all([
      store.personOf(team.ownerId),
      store.personOf(plan.observerId),
    ]);
    const others = [owner, place, observer ?? { personId: plan.observerId }]
      .filter((person) => person !== undefined)
      .filter(({ personId }) => personId !== by.personId);
    const words = `An observation is planned for ${plan.on}: ${plan.about}. It takes place only if the person supported and the worker both say yes.`;
    const news = { groupId: plan.groupId, kind: 'OBSERVATION', about: id, words } as const;
    return {
      value: observation,
      writes: [
        ...matterWrites(undefined, observation, true),
        writes.samePlace(place),
        ...(await dueOn(table).remember({ day: addDays(plan.on, 1), what: 'OBSERVATION', ref: id })),
        ...tell(others, news, now),
      ],
      events: [],
    };
  });
}

/** One side says yes or no to it (T22). Throws `NOT_FOUND`, `WRONG_STATE`. */
export function answerObservation(
  context: CommandContext,
  id: Observation['id'],
  { side, yes, by }: { readonly side: Side; readonly yes: boolean; readonly by: PersonId },
): Promise<Observation> {
  return changeObservation(context, id, (known) =>
    unwrap(domain.consentGiven(known, side, yes, by, context.now)),
  );
}

/** It begins, on its day (T22). Throws `NOT_FOUND`, `CONSENT_MISSING`, `WRONG_STATE`, `TEAM_CLOSED`. */
export function startObservation(context: CommandContext, id: Observation['id']): Promise<Observation> {
  return changeObservation(context, id, async (known) => {
    const place = await storeOn(context.table).placeOf(known.groupId, known.workerId);
    if (place && isClosedAt(place, context.now)) throw kithError('TEAM_CLOSED');
    if (!place || statusAt(place, context.now) !== 'ACTIVE') throw kithError('WRONG_STATE');
    return unwrap(domain.observationStarted(known, context.now));
  });
}

/** The worker writes down what they learned: it is theirs, and the team keeps none of it (T22). */
export function finishObservation(
  context: CommandContext,
  id: Observation['id'],
  learned: string,
): Promise<Observation> {
  return changeObservation(
    context,
    id,
    (known) => (known.endedAs === 'DONE' ? known : unwrap(domain.observationDone(known, context.now))),
    ({ workerId: personId, observerId: withId, about: title, on }) => [
      learningWrites.record(undefined, {
        recordId: id,
        personId,
        kind: 'OBSERVATION',
        title,
        on,
        words: learned,
        recordedAt: context.now,
        withId,
      }),
    ],
  );
}

function changeObservation(
  { table, cause, now }: CommandContext,
  id: Observation['id'],
  decide: (known: KeptMatter<Observation>) => Observation | Promise<Observation>,
  more: (after: Observation) => readonly Write[] = () => [],
): Promise<Observation> {
  return table.change(cause, now, async (): Promise<Change<Observation>> => {
    const known = await mattersOn(table).matterOf<Observation>(id);
    if (!known) throw kithError('NOT_FOUND');
    const after = await decide(known);
    if (after === known) return nothingToChange<Observation>(known);
    const isOpen = domain.isObservationOpen(after, now);
    return { value: after, writes: [...matterWrites(known, after, isOpen), ...more(after)], events: [] };
  });
}

/** An observation whose day went by without it moves among what is past. */
export const putObservationAway: WhenDue = async ({ table, now }, { ref }) => {
  const known = await mattersOn(table).matterOf<Observation>(ref as Observation['id']);
  const isLeft = known && domain.statusOfObservation(known, now) === 'LAPSED';
  return { writes: isLeft ? matterWrites(known, known, false) : [], events: [] };
};

function isSame(known: Observation, plan: Omit<ObservationToPlan, 'id'>): boolean {
  const key = ({ groupId, workerId, observerId, on, about }: Omit<ObservationToPlan, 'id'>) =>
    JSON.stringify([groupId, workerId, observerId, on, about]);
  return key(known) === key(plan);
}
