import { type CommandContext, change } from '@kith/service-kit';
import type { Continuity } from '../../domain/continuity/continuity.ts';
import { continuities } from '../../store/hours.ts';

/** The owner says how many different people they would like to see within four weeks, at most, or that they do not mind (M12). */
export function setContinuity(
  context: CommandContext,
  { teamId, most }: { teamId: string; most?: number | undefined },
): Promise<Continuity> {
  return change(context, async (work) => {
    const known = await work.get(continuities, teamId);
    if (known ? known.most === most : most === undefined) return known ?? { teamId, setAt: context.now };
    const after = { teamId, setAt: context.now, ...(most !== undefined && { most }) };
    work.put(continuities, after);
    return after;
  });
}
