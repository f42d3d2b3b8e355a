import { dateOf, kithError, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { usable } from '../../domain/instruments/setup.ts';
import { type Instruments, instrumentsIn, type Plan, withinBurden } from '../../domain/rounds/plan.ts';
import { planned, type Round, tooSoonAfter } from '../../domain/rounds/round.ts';
import { listSetups } from '../../store/instruments.ts';
import { roundLists, rounds } from '../../store/rounds.ts';

/**
 * Plans a round; sent again under its id, it is the round that is there (E6, E7). Throws `NOT_RETROACTIVE`,
 * `ROUND_TOO_SOON`, `BURDEN_EXCEEDED`, `NOTHING_ASKED`, and what keeps an instrument from being asked.
 */
export function planRound(
  context: CommandContext,
  asked: Pick<Round, 'id' | 'opensOn' | 'closesOn' | 'plan'>,
): Promise<Round> {
  return change(context, async (work) => {
    const known = await work.get(rounds, asked.id);
    if (known) return known;
    if (asked.opensOn < dateOf(context.now)) throw kithError('NOT_RETROACTIVE');
    unwrap(withinBurden(asked.plan, await usableOn(context, asked.plan, asked.closesOn)));
    const round = planned(asked);
    if (tooSoonAfter(round, await roundLists.rounds(context.table))) throw kithError('ROUND_TOO_SOON');
    work.put(rounds, round);
    return round;
  });
}

/** The instruments of a plan, as they may be asked until a day. Throws what keeps one from it. */
export async function usableOn(
  { table }: Pick<CommandContext, 'table'>,
  plan: Plan,
  until: string,
): Promise<Instruments> {
  const setups = await listSetups(table);
  const wanted = instrumentsIn(plan);
  const found = setups.filter(({ id }) => wanted.includes(id));
  return new Map(found.map((setup) => [setup.id, unwrap(usable(setup, until))]));
}
