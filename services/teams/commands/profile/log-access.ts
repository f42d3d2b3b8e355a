import type { CommandContext } from '@kith/service-kit';
import type { Access } from '../../domain/profile/access.ts';
import { profileWrites } from '../../store/profile.ts';
import { accessBy, type NamedReader } from './read-document.ts';

/** Notes for the owner what someone else took or tried to take, where no document was opened (T25). */
export function logAccess(
  { table, cause, now }: CommandContext,
  who: NamedReader,
  what: Pick<Access, 'teamId' | 'document' | 'basis' | 'way'>,
): Promise<void> {
  const writes = [profileWrites.access(accessBy(who, { ...what, sections: [] }, now))];
  return table.change(cause, now, async () => ({ value: undefined, writes, events: [] }));
}
