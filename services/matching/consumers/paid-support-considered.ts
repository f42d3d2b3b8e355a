import { type Consumer, decided } from '@kith/service-kit';
import { hearingOf } from '../domain/paid-support.ts';
import { consideredOutcomes } from '../store/paid-support.ts';

/** Which steps before paid support are still to be looked at (K7). An older word that comes late changes nothing. */
export const paidSupportConsidered: Consumer<'PaidSupportConsidered'> = (
  { sequence, data: { teamId, outcomeId, missing } },
  context,
) =>
  decided(context, async (work) => {
    const known = await work.get(consideredOutcomes, teamId, outcomeId);
    const after = hearingOf(known, { teamId, outcomeId, sequence, missing });
    if (after !== known) work.put(consideredOutcomes, after);
  });
