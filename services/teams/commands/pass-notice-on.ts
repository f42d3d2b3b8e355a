import { kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Notice } from '../domain/notice.ts';
import type { Channel } from '../domain/person.ts';
import { keep, noticesOn } from '../store/notices.ts';
import { reachedByNotice } from './hats/answer-offer.ts';

const nothing = { writes: [], events: [] };

/** Somebody passed a notice on to someone who does not use the software. Said again: nothing changes. */
export function passNoticeOn(
  context: CommandContext,
  by: PersonId,
  which: Pick<Notice, 'noticeId' | 'personId'>,
  channel: Channel,
): Promise<Notice> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const notice = await noticesOn(table).noticeOf(which);
    if (!notice) throw kithError('NOT_FOUND');
    if (notice.reached) return nothingToChange<Notice>(notice);
    const reached = { at: now, by, channel };
    const after: Notice = { ...notice, reached };
    const follows = notice.kind === 'HAT_OFFERED' ? await reachedByNotice(context, notice, reached) : nothing;
    return { value: after, writes: [keep(notice, after), ...follows.writes], events: follows.events };
  });
}
