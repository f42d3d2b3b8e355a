import { type Result, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Work } from '@kith/service-kit';
import { emptyLadder, type Ladder } from '../../domain/ladder/ladder.ts';
import { ladders } from '../../store/ladder.ts';
import { requireOpen } from '../teams/open-team.ts';

/** Changes a team's ladder; what is so already writes nothing. Throws `TEAM_CLOSED`, and what is refused. */
export function changeLadder(
  context: CommandContext,
  teamId: string,
  decide: (ladder: Ladder, work: Work) => Result<Ladder> | Promise<Result<Ladder>>,
): Promise<Ladder> {
  return change(context, async (work) => {
    await requireOpen(work, teamId);
    const before = (await work.get(ladders, teamId)) ?? emptyLadder(teamId);
    const after = unwrap(await decide(before, work));
    if (after !== before) work.put(ladders, after);
    return after;
  });
}
