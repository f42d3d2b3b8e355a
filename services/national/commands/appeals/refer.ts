import type { KithEvent } from '@kith/contracts';
import { dateOf, kithError } from '@kith/kernel';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { counselCases } from '../../store/co-op.ts';

/** Takes an appeal that its circle did not settle to Care and Counsel (N7). Throws `EVENT_INVALID`. */
export function refer(
  { circle, data, time }: KithEvent<'AppealReferred'>,
  context: CommandContext,
): Promise<Change<void>> {
  const { appealId: id, unrelated, sessions } = data;
  if (unrelated < 3 || sessions < 1)
    throw kithError('EVENT_INVALID', {
      what: 'An appeal comes here from three unrelated people, after a session in its own circle.',
    });
  return decided(context, async (work) => {
    const known = await work.get(counselCases, id);
    if (known && known.circle !== circle)
      throw kithError('EVENT_INVALID', { what: 'Another circle referred an appeal of this id.' });
    if (known) return;
    work.put(counselCases, { id, circle, referredOn: dateOf(time), unrelated, sessions: [], extended: 0 });
  });
}
