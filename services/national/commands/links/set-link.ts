import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { doubleLinks } from '../../store/co-op.ts';

/** Keeps how a circle is linked to the others: its latest word, whenever it comes (N6). */
export function setLink(
  { circle, data, sequence }: KithEvent<'DoubleLinkChanged'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const known = await work.get(doubleLinks, circle);
    if (known && known.sequence >= sequence) return;
    work.put(doubleLinks, { circle, ...data, sequence });
  });
}
