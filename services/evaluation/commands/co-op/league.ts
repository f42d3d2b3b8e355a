import { type CommandContext, change } from '@kith/service-kit';
import { leagueWords } from '../../store/co-op/deciding.ts';

/**
 * The circle agrees to stand in league tables, or no longer does, at once (N3). `agreedIn` is the proposal by which its
 * governance circle agreed. The same again changes nothing.
 */
export function setLeagueConsent(
  word: { readonly consents: boolean; readonly agreedIn?: string | undefined },
  context: CommandContext,
): Promise<boolean> {
  const { consents, agreedIn } = word;
  return change(context, async (work) => {
    const known = await work.get(leagueWords);
    if ((known?.consents ?? false) === consents) return consents;
    const sequence = work.versionOf(leagueWords);
    const said = { consents, ...(agreedIn && { agreedIn }) };
    work.put(leagueWords, { ...said, since: context.now });
    const subject = `${context.circle}:league`;
    work.say('LeagueConsentChanged', { subject, sequence, to: ['national'] }, said);
    return consents;
  });
}
