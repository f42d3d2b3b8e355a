import { kithError, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import type { PurposeCircle } from '../../domain/purpose-circles/purpose-circle.ts';
import { purposeCircles } from '../../store/purpose-circles.ts';
import { requireOpen } from '../teams/open-team.ts';

/** Begins a purpose circle (K9). The same again changes nothing; another under its id is `ID_TAKEN`. Throws `TEAM_CLOSED`. */
export function beginPurpose(context: CommandContext, circle: PurposeCircle): Promise<PurposeCircle> {
  return change(context, async (work) => {
    await requireOpen(work, circle.teamId);
    const known = await work.get(purposeCircles, circle.id);
    if (!known) work.put(purposeCircles, circle);
    else if (known.teamId !== circle.teamId || known.purpose !== circle.purpose) throw kithError('ID_TAKEN');
    return known ?? circle;
  });
}

/** Changes a purpose circle; what is so already writes nothing. Throws `NOT_FOUND`, `TEAM_CLOSED`, and what is refused. */
export function changePurpose(
  context: CommandContext,
  id: string,
  decide: (circle: PurposeCircle, work: Work) => Result<PurposeCircle> | Promise<Result<PurposeCircle>>,
): Promise<PurposeCircle> {
  return change(context, async (work) => {
    const before = await work.get(purposeCircles, id);
    if (!before) throw kithError('NOT_FOUND');
    await requireOpen(work, before.teamId);
    const after = unwrap(await decide(before, work));
    if (after !== before) work.put(purposeCircles, after);
    return after;
  });
}
