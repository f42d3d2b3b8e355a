import { type DateText, kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type AgreedHours, ended } from '../domain/agreed-hours.ts';
import { agreedHours } from '../store/hours.ts';
import { keepHours } from './keep-hours.ts';
import { unfoldHours } from './unfold-hours.ts';

/** The owner ends weekly hours from a day on: what lies after it is cancelled, here and next door. */
export async function endHours(
  context: CommandContext,
  { id, endsOn }: { id: AgreedHours['id']; endsOn: DateText },
): Promise<AgreedHours> {
  const agreed = await change(context, async (work) => {
    const known = await work.get(agreedHours, id);
    if (!known) throw kithError('NOT_FOUND');
    const after = ended(known, endsOn);
    if (after !== known) await keepHours(work, after);
    return after;
  });
  await unfoldHours(context, id);
  return agreed;
}
