import type { PersonId } from '@kith/kernel';
import { type CommandContext, type Consumer, decided, eraser, nothingToChange } from '@kith/service-kit';
import { withPart } from '../domain/erasure/erasure.ts';
import { erasures } from '../store/erasures.ts';
import { keptKinds } from '../store/kept-kinds.ts';
import { storeOn, writes } from '../store/members.ts';

/** Teams erase what they keep of a person, who is called by no name in what others wrote any more (F13). */
export const erasePerson = eraser({
  service: 'teams',
  kinds: keptKinds,
  first: async (context, { personId, records }) => {
    if (records.includes('VETTING')) await forgetCheck(context, personId);
  },
  words: async ({ table }, { personId }) => {
    const name = (await storeOn(table).personOf(personId))?.name;
    return name === undefined ? [] : [name];
  },
});

/** The result of a check lies with what else is known of a person, and goes sooner. */
function forgetCheck(context: CommandContext, personId: PersonId): Promise<void> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const known = await storeOn(table).personOf(personId);
    if (!known?.check && !known?.clearUntil) return nothingToChange(undefined);
    const { check: _, clearUntil: __, checkConsent: ___, ...rest } = known;
    return { value: undefined, writes: [writes.person(known, rest)], events: [] };
  });
}

/** A service has done its part of an erasure: how much of what went is noted (F13). */
export const keepPart: Consumer<'PersonErased'> = ({ data, time, sequence }, context) =>
  decided(context, async (work) => {
    const { erasureId, service, erased, reduced } = data;
    const before = await work.get(erasures, erasureId);
    if (!before) return;
    const after = withPart(before, { service, at: time, erased, reduced, sequence });
    if (after !== before) work.put(erasures, after);
  });
