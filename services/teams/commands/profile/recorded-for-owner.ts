import type { InstantText } from '@kith/kernel';
import type { Table, Write } from '@kith/service-kit';
import { tell } from '../../store/notices.ts';
import type { WhichDocument } from '../../store/profile.ts';
import { ownerIn } from './read-document.ts';

/** The writes by which the owner hears, by the channel they use, that something was entered on their behalf (T6). */
export async function recordedForOwner(
  table: Table,
  { teamId, kind }: WhichDocument,
  now: InstantText,
): Promise<Write[]> {
  const words =
    'Someone of your team wrote down for you what you said to them. Have a look whether it is as you meant it.';
  const news = { groupId: teamId, kind: 'RECORDED_FOR_YOU', about: kind, words } as const;
  return tell(await ownerIn(table, teamId), news, now);
}
