import { dateOf, mondayOf, newId, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { Funding } from '../../domain/funding/funding.ts';
import { type FundingSaid, withFunding } from '../../domain/funding/set-funding.ts';
import { bookedWeeks, teamFundings } from '../../store/funding.ts';
import { tellWhenExceeded } from '../budget/guard-budget.ts';

/** The owner's side says who pays from a day on, and what a week may cost (P13). Throws what {@link withFunding} refuses. */
export async function setFunding(
  teamId: string,
  said: Omit<FundingSaid, 'setAt'>,
  context: CommandContext,
): Promise<Funding> {
  const { now, neighbourhood } = context;
  const { jurisdiction } = await neighbourhood.own();
  return change(context, async (work) => {
    const before = (await work.get(teamFundings, teamId)) ?? { teamId, fundings: [] };
    const setting = { today: dateOf(now), jurisdiction };
    const { kept, funding } = unwrap(
      withFunding(before, { ...said, setAt: now }, setting, () => newId('funding')),
    );
    if (kept === before) return funding;
    work.put(teamFundings, kept);
    const week = mondayOf(funding.from);
    await work.get(bookedWeeks, teamId, week);
    work.hold(bookedWeeks, teamId, week);
    await tellWhenExceeded(work, teamId, week);
    return funding;
  });
}
