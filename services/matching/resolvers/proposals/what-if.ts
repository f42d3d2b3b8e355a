import { minutesOf, type PersonId, type TimeWindow } from '@kith/kernel';
import { parseInput, type RequestContext } from '@kith/service-kit';
import { ableBeside } from '../../commands/proposals/able.ts';
import { bookingsOf } from '../../domain/diary.ts';
import { weekFrom } from '../../domain/proposals/week-window.ts';
import { type OfferedStretch, offering, together } from '../../domain/proposals/what-if.ts';
import type { QueryResolvers } from '../../generated.ts';
import { ownOffersWithin } from '../../store/open-offers.ts';
import { accessOf } from '../access.ts';
import { fitting } from '../fitting-hours.ts';
import type { OpenHoursParent } from '../parents.ts';
import * as inputs from './inputs.ts';

/**
 * What a worker could be asked for with more hours: of the open hours of their circle, as they see them, those that only
 * come within reach by it, and fit each other beside what they hold and what is proposed to them. A read, and nothing else:
 * it rests on nobody but them, so that it tells of nobody else.
 */
export const whatIfQueries: Pick<QueryResolvers, 'whatIfIOffered'> = {
  whatIfIOffered: async (_, { input }, context) => {
    const { of, hours: more } = parseInput(inputs.whatIfIOfferedInput, input);
    const { personId } = context.viewer;
    accessOf(context).require('work.read', { personId });
    const week = weekFrom(of);
    const [able, gained] = await Promise.all([
      ableBeside(context, personId, week, () => false),
      gainedBy(context, personId, more, week),
    ]);
    if (!able) return { hours: [], minutes: 0, heldMinutes: 0 };
    const asked = gained.map((node) => ({ ...node.hours, id: node.id, node }));
    const hours = together(offering(able, more), asked, { ...context, week });
    const inWeek = bookingsOf(able.diary).filter(({ from }) => week.from <= from && from < week.to);
    return {
      hours: hours.map(({ node }) => node),
      minutes: sumOf(hours.map(({ window }) => window)),
      heldMinutes: sumOf(inWeek),
    };
  },
};

/** Open hours of the week that would be shown to them then, and are not now. */
async function gainedBy(
  context: RequestContext,
  workerId: PersonId,
  more: readonly OfferedStretch[],
  week: TimeWindow,
): Promise<OpenHoursParent[]> {
  const [offers, now, then] = await Promise.all([
    ownOffersWithin(context.table, week),
    fitting(context, workerId, week.to),
    fitting(context, workerId, week.to, (one) => offering(one, more)),
  ]);
  const fits = (one: OpenHoursParent | undefined) => one !== undefined && !one.nearlyFits;
  return offers.flatMap((copy) => {
    const shown = then.shown(copy);
    return shown && fits(shown) && !fits(now.shown(copy)) ? [shown] : [];
  });
}

function sumOf(windows: readonly TimeWindow[]): number {
  return windows.reduce((sum, window) => sum + minutesOf(window), 0);
}
