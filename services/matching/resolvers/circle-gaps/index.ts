import { find, parseInput, type RequestContext } from '@kith/service-kit';
import type { LadderStep } from '../../domain/ladder/gap-ladder.ts';
import { isOpen, type OfferCopy } from '../../domain/offer-copy.ts';
import type { CircleGapConnectionResolvers, CircleGapResolvers, QueryResolvers } from '../../generated.ts';
import { coverLists } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { allOpenOffers, pageOfOpenOffers } from '../../store/open-offers.ts';
import { accessOf } from '../access.ts';
import { circleGapsInput } from '../inputs.ts';
import { onLadder } from '../on-ladder.ts';
import { pageOfSome } from '../page-of-some.ts';
import type { CircleGapParent } from '../parents.ts';

export const circleGapsQuery: Pick<QueryResolvers, 'circleGaps'> = {
  circleGaps: async (_, args, context) => {
    accessOf(context).require('gap.overview');
    const { step } = parseInput(circleGapsInput, args);
    return pageOfSome(
      (page) => pageOfOpenOffers(context.table, context.now, page),
      (copy) => shownInCircle(copy, step, context),
      args,
    );
  },
};

export const circleGapConnection: CircleGapConnectionResolvers = {
  withTeams: async (_, __, { table, now }) =>
    (await allOpenOffers(table, now)).filter((copy) => isOpen(copy, now) && copy.own?.step === 'TEAM').length,
  withOwners: async (_, __, { table }) => (await coverLists.waitingClaims(table)).length,
};

export const circleGap: CircleGapResolvers = {
  id: ({ offer }) => offer.id,
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
  category: ({ need }) => need.category,
  outwardCode: ({ need }) => need.outwardCode,
  ...onLadder,
};

/** The gap an offer is for, if every worker of the circle may see it; an offer to the own team is the team's business. */
async function shownInCircle(
  copy: OfferCopy,
  step: LadderStep | undefined,
  { table, now }: RequestContext,
): Promise<CircleGapParent | undefined> {
  const { own } = copy;
  if (!own || own.step === 'TEAM' || (step && own.step !== step) || !isOpen(copy, now)) return undefined;
  const found = await find(table, occurrences, own.gapId);
  const { offer } = found ?? {};
  return found?.state === 'OPEN' && offer?.id === copy.id ? { ...found, offer } : undefined;
}
