import { kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type Carer, type CarerBreak, type CarerSaid, said, withBreak } from '../../domain/carers/carer.ts';
import { carers } from '../../store/carers.ts';

/** Who cares, and for whose team. */
interface CarerAsked {
  readonly personId: PersonId;
  readonly teamId: string;
}

/** Someone says that they care for a team's owner, and what they want said of it (K11). Throws what {@link said} refuses. */
export function sayCarer(context: CommandContext, who: CarerAsked, words: CarerSaid): Promise<Carer> {
  return change(context, async (work) => {
    const before = await work.get(carers, who.personId, who.teamId);
    const after = unwrap(said(before, who, words, context.now));
    work.put(carers, after);
    return after;
  });
}

/** A carer writes down time of their own. Throws `NOT_FOUND` to whoever has not said that they care. */
export function recordBreak(context: CommandContext, who: CarerAsked, fresh: CarerBreak): Promise<Carer> {
  return change(context, async (work) => {
    const before = await work.get(carers, who.personId, who.teamId);
    if (!before) throw kithError('NOT_FOUND');
    const after = unwrap(withBreak(before, fresh));
    work.put(carers, after);
    return after;
  });
}

/** A carer takes back all they said: nothing of it is kept. Whoever has said nothing changes nothing. */
export function forgetCarer(context: CommandContext, { personId, teamId }: CarerAsked): Promise<boolean> {
  return change(context, async (work) => {
    const before = await work.get(carers, personId, teamId);
    if (!before) return false;
    const version = work.versionOf(carers, personId, teamId) - 1;
    work.write([{ remove: carers.keyOf(personId, teamId), version }]);
    return true;
  });
}
