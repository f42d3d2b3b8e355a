import { type KithEvent, trueCounts, trueMeasures } from '@kith/contracts';
import { canonicalJson, unwrap } from '@kith/kernel';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { accept, type CircleMonth } from '../../domain/intake/circle-month.ts';
import { circleMonths, latecomers, months, snapshots } from '../../store/months.ts';
import { openedFrom } from './opened-from.ts';

/**
 * Keeps what a circle published of a month: its first word, and only until the month is frozen. Later ones change
 * nothing (E12); that a circle was late, or would have said something else, is kept for the next snapshots to name.
 * Throws `SEAL_BROKEN`, `EVENT_INVALID`.
 */
export async function takeIn(
  event: KithEvent<'MetricsPublished'>,
  context: CommandContext,
): Promise<Change<void>> {
  const said = unwrap(accept(await opened(event, context), context.now));
  const { month, circle } = said;
  return decided(context, async (work) => {
    const before = await work.get(circleMonths, month, circle);
    const frozen = await work.get(snapshots, month);
    if (!frozen) {
      if (before) return;
      const known = await work.get(months, month);
      work.put(circleMonths, said);
      work.put(months, { month, words: (known?.words ?? 0) + 1 });
      work.hold(snapshots, month);
      return;
    }
    const isRepeated = before && canonicalJson(before) === canonicalJson(said);
    if (isRepeated || (await work.get(latecomers, month, circle))) return;
    work.put(latecomers, { month, circle, what: before ? 'CORRECTED' : 'LATE' });
  });
}

async function opened(
  { circle, data }: KithEvent<'MetricsPublished'>,
  context: CommandContext,
): Promise<CircleMonth> {
  const { period: month, counts, sealedCounts, measures = [], sealedMeasures } = data;
  const about = `${circle}:${month}`;
  return {
    circle,
    month,
    counts,
    measures,
    trueCounts: await openedFrom(sealedCounts, about, trueCounts, context),
    trueMeasures: sealedMeasures ? await openedFrom(sealedMeasures, about, trueMeasures, context) : [],
  };
}
