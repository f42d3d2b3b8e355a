import { kithError, newId, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange, type Write } from '@kith/service-kit';
import { type Coach, type Coaching, coachingAnswered, coachingDone } from '../../domain/learning/coaching.ts';
import { learningOn, learningWrites } from '../../store/learning.ts';
import { storeOn } from '../../store/members.ts';

/** A coach lists themself, or says anew what one can come to them with. Throws `NAME_REQUIRED`. */
export function offerCoaching(
  { table, cause, now }: CommandContext,
  personId: PersonId,
  about: string,
): Promise<Coach> {
  return table.change(cause, now, async () => {
    const known = await learningOn(table).coachOf(personId);
    const name = (await storeOn(table).personOf(personId))?.name;
    if (!name) throw kithError('NAME_REQUIRED');
    if (known?.about === about && known.name === name) return nothingToChange<Coach>(known);
    const coach: Coach = { personId, name, about };
    return { value: coach, writes: [learningWrites.coach(known, coach)], events: [] };
  });
}

/** A coach is no longer listed. */
export function endCoaching({ table, cause, now }: CommandContext, personId: PersonId): Promise<boolean> {
  return table.change(cause, now, async () => {
    const known = await learningOn(table).coachOf(personId);
    return { value: true, writes: known ? [learningWrites.coachGone(known)] : [], events: [] };
  });
}

/** A session as someone asks for it. */
export interface CoachingToAsk {
  readonly id?: Coaching['coachingId'] | undefined;
  readonly coachId: PersonId;
  readonly about: string;
  readonly on: string;
}

/** Someone asks a coach for a session (T22). Throws `NOT_FOUND` for someone not listed, `ID_TAKEN`. */
export function askForCoaching(
  { table, cause, now }: CommandContext,
  personId: PersonId,
  { id: coachingId = newId('coaching'), coachId, about, on }: CoachingToAsk,
): Promise<Coaching> {
  return table.change(cause, now, async () => {
    const known = await learningOn(table).coachingOf(personId, coachingId);
    if (known) {
      const isSame = known.coachId === coachId && known.about === about && known.on === on;
      if (!isSame) throw kithError('ID_TAKEN');
      return nothingToChange<Coaching>(known);
    }
    if (coachId === personId || !(await learningOn(table).coachOf(coachId))) throw kithError('NOT_FOUND');
    const coaching: Coaching = { coachingId, personId, coachId, about, on, askedAt: now, state: 'ASKED' };
    return { value: coaching, writes: [learningWrites.coaching(undefined, coaching)], events: [] };
  });
}

/** Which session, and whose. */
export type CoachingOf = Pick<Coaching, 'personId' | 'coachingId'>;

/** The coach says yes or no; either of them calls it off (T22). Throws `NOT_FOUND` for anyone else, and refusals. */
export function answerCoaching(
  context: CommandContext,
  which: CoachingOf,
  by: PersonId,
  yes: boolean,
): Promise<Coaching> {
  return changeCoaching(context, which, by, (known) => unwrap(coachingAnswered(known, by, yes)));
}

/** Whoever asked writes down what came of it: it is theirs alone (T22). */
export function finishCoaching(
  context: CommandContext,
  which: CoachingOf,
  learned: string,
): Promise<Coaching> {
  const { personId, coachingId: recordId } = which;
  return changeCoaching(
    context,
    which,
    personId,
    (known) => (known.state === 'DONE' ? known : unwrap(coachingDone(known))),
    ({ about: title, on, coachId: withId }) => [
      learningWrites.record(undefined, {
        recordId,
        personId,
        kind: 'COACHING',
        title,
        on,
        recordedAt: context.now,
        words: learned,
        withId,
      }),
    ],
  );
}

function changeCoaching(
  { table, cause, now }: CommandContext,
  { personId, coachingId }: CoachingOf,
  by: PersonId,
  decide: (known: Coaching) => Coaching,
  more: (after: Coaching) => readonly Write[] = () => [],
): Promise<Coaching> {
  return table.change(cause, now, async () => {
    const known = await learningOn(table).coachingOf(personId, coachingId);
    if (!known || (by !== known.personId && by !== known.coachId)) throw kithError('NOT_FOUND');
    const after = decide(known);
    if (after === known) return nothingToChange<Coaching>(known);
    return { value: after, writes: [learningWrites.coaching(known, after), ...more(after)], events: [] };
  });
}
