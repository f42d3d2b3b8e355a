import { kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Notice } from '../domain/notice.ts';
import type { Channel } from '../domain/person.ts';
import { keep, noticesOn } from '../store/notices.ts';

/** Somebody passed a notice on to someone who does not use the software. Said again: nothing changes. */
export function passNoticeOn(
  { table, cause, now }: CommandContext,
  by: PersonId,
  which: Pick<Notice, 'noticeId' | 'personId'>,
  channel: Channel,
): Promise<Notice> {
  return table.change(cause, now, async () => {
    const notice = await noticesOn(table).noticeOf(which);
    if (!notice) throw kithError('NOT_FOUND');
    if (notice.reached) return nothingToChange<Notice>(notice);
    const after: Notice = { ...notice, reached: { at: now, by, channel } };
    return { value: after, writes: [keep(notice, after)], events: [] };
  });
}
