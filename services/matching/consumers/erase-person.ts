import { type CommandContext, eraser, type Subject } from '@kith/service-kit';
import { revokePassport } from '../commands/revoke-passport.ts';
import { keptKinds } from '../store/kept-kinds.ts';
import { sharingLists } from '../store/sharing.ts';

/**
 * Matching erases what it keeps of a person (F13). Neighbours who hold a passport of theirs are told first, by the id they
 * know them under: they forget it. Where an owner lives, neighbours have forgotten a day after each visit.
 */
export const erasePerson = eraser({ service: 'matching', kinds: keptKinds, first: tellNeighbours });

async function tellNeighbours(context: CommandContext, { personId, records }: Subject): Promise<void> {
  if (!records.includes('WORK')) return;
  for (const { circle } of await sharingLists.passportsOfWorker(context.table, personId))
    await revokePassport(context, personId, circle);
}
