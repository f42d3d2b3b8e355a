import type { KithEvent } from '@kith/contracts';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { coopBooked, coopCancelled } from '../../domain/co-op/visit.ts';
import { coopVisits } from '../../store/co-op/members.ts';

/** A visit counts towards membership, if it is to a team of this circle and no trial session (N4). */
export function recordSupport(
  { data, sequence }: KithEvent<'VisitBooked'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const known = await work.get(coopVisits, data.visitId);
    const after = coopBooked(known, data, sequence);
    if (after && after !== known) work.put(coopVisits, after);
  });
}

/** A visit that does not take place counts towards nothing. */
export function recordNoSupport(
  { data, sequence }: KithEvent<'VisitCancelled'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const known = await work.get(coopVisits, data.visitId);
    const after = coopCancelled(known, data.visitId, sequence);
    if (after !== known) work.put(coopVisits, after);
  });
}
