import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { channelChosen } from '../../domain/channels/reach.ts';
import { keepReach, reachOf } from './reach-of.ts';

/** Someone said how they like to be reached: what has not reached them yet goes that way, too. */
export function hearChannel(
  { data, sequence }: KithEvent<'ChannelChosen'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const before = await reachOf(work, data.personId);
    await keepReach(work, before, channelChosen(before, data.channel, sequence));
  });
}
