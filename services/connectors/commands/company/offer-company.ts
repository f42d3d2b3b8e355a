import type { PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type Companion, isSaidSo } from '../../domain/company/companion.ts';
import { companions } from '../../store/ladder.ts';

/** Someone puts their own one-page profile on the list, or mends it (K9). The same again changes nothing. */
export function offerCompany(context: CommandContext, companion: Companion): Promise<Companion> {
  return change(context, async (work) => {
    const known = await work.get(companions, companion.personId);
    if (known && isSaidSo(known, companion)) return known;
    work.put(companions, companion);
    return companion;
  });
}

/** Someone takes their own profile off the list: it is gone. */
export function endCompanyOffer(context: CommandContext, personId: PersonId): Promise<void> {
  return change(context, async (work) => {
    if (!(await work.get(companions, personId))) return;
    const version = work.versionOf(companions, personId) - 1;
    work.write([{ remove: companions.keyOf(personId), version }]);
  });
}
