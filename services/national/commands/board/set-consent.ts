import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { leagueConsents } from '../../store/co-op.ts';

/** Keeps whether a circle agrees to stand in league tables: its latest word, whenever it comes (N3). */
export function setConsent(
  { circle, data, sequence, time }: KithEvent<'LeagueConsentChanged'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const known = await work.get(leagueConsents, circle);
    if (known && known.sequence >= sequence) return;
    work.put(leagueConsents, { circle, consents: data.consents, since: time, sequence });
  });
}
