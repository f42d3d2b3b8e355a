import { type KithEvent, trueMembers } from '@kith/contracts';
import { unwrap } from '@kith/kernel';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { acceptClasses } from '../../domain/intake/circle-classes.ts';
import { circleClasses, months, snapshots } from '../../store/months.ts';
import { openedFrom } from './opened-from.ts';

/**
 * Keeps how many members of each class a circle says it had when a month ended: its first word, and only until the month
 * is frozen. Throws `SEAL_BROKEN`, `EVENT_INVALID`.
 */
export async function takeInClasses(
  { circle, data }: KithEvent<'MembersCounted'>,
  context: CommandContext,
): Promise<Change<void>> {
  const { period: month, counts, sealedCounts } = data;
  const trueCounts = await openedFrom(sealedCounts, `${circle}:${month}:members`, trueMembers, context);
  const said = unwrap(acceptClasses({ circle, month, counts, trueCounts }, context.now));
  return decided(context, async (work) => {
    const [before, frozen, known] = [
      await work.get(circleClasses, month, circle),
      await work.get(snapshots, month),
      await work.get(months, month),
    ];
    if (before || frozen) return;
    work.put(circleClasses, said);
    work.put(months, { month, words: (known?.words ?? 0) + 1 });
    work.hold(snapshots, month);
  });
}
