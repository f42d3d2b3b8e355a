import { dateOf, type Id, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { redacted } from '../../domain/meetings/personal-data.ts';
import { frontOf } from '../../store/front.ts';
import { mattersOn, matterWrites } from '../../store/matters.ts';
import { checkedWrites, meetingsOn, publicMinutesWrite, uncheckedIn } from '../../store/meetings.ts';

/**
 * Makes a text of a closed meeting's minutes public to the circle, once nothing in it says who anyone is (T23). Somebody
 * confirms it; the check is a net under them. A better text replaces the one before. Throws `NOT_FOUND`, `WRONG_STATE`
 * before the meeting is closed, and what {@link redacted} refuses.
 */
export function checkMinutes(
  { table, cause, now }: CommandContext,
  id: Id<'meeting'>,
  by: PersonId,
  text: string,
): Promise<Meeting> {
  return table.change(cause, now, async () => {
    const found = await mattersOn(table).matterOf<Meeting>(id);
    if (!found) throw kithError('NOT_FOUND');
    if (!found.held) throw kithError('WRONG_STATE');
    if (found.published?.words === text) return nothingToChange<Meeting>(found);
    const { groupId } = found;
    const front = await frontOf(table, groupId);
    const names = front.places.flatMap(({ name }) => name ?? []);
    const fit = unwrap(redacted(text, names));
    const after: Meeting = { ...found, published: { words: fit, by, at: now } };
    const minutes = { meetingId: id, groupId, on: dateOf(found.window.from), text: fit };
    const before = await meetingsOn(table).publicMinutesOf(minutes);
    return {
      value: after,
      writes: [
        ...matterWrites(found, after, false),
        publicMinutesWrite(before, minutes),
        ...checkedWrites(uncheckedIn(front), found),
      ],
      events: [],
    };
  });
}
