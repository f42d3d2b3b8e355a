import { dateOf, kithError } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type Explained, type RightsExplained, rightsIn } from '../../domain/rights/checklist.ts';
import { rightsExplained } from '../../store/rights.ts';
import { requireOpen } from '../teams/open-team.ts';

/**
 * Notes who explained a line of the checklist to a team's owner, and when; the latest stands (K12). Throws `TEAM_CLOSED`,
 * and `NOT_FOUND` for a line that is not of this country.
 */
export async function explainRight(
  context: CommandContext,
  { teamId, line, ...said }: Explained & { readonly teamId: string; readonly line: string },
): Promise<RightsExplained> {
  const { jurisdiction } = await context.neighbourhood.own();
  if (!rightsIn(jurisdiction.country, dateOf(context.now)).some(({ key }) => key === line))
    throw kithError('NOT_FOUND');
  return change(context, async (work) => {
    await requireOpen(work, teamId);
    const before = (await work.get(rightsExplained, teamId)) ?? { teamId, lines: {} };
    const known = before.lines[line];
    if (known && known.on >= said.on) return before;
    const after = { teamId, lines: { ...before.lines, [line]: said } };
    work.put(rightsExplained, after);
    return after;
  });
}
