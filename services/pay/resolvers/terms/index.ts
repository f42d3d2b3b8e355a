import { dateOf, gbp } from '@kith/kernel';
import { accessFor, parseInput } from '@kith/service-kit';
import {
  answerPayTerms,
  endPayTerms,
  offerPayTerms,
  setMyRate,
  termsId,
} from '../../commands/terms/pay-terms.ts';
import { setRateBand } from '../../commands/terms/rate-band.ts';
import { permissions } from '../../domain/permissions.ts';
import { bandOn } from '../../domain/terms/band.ts';
import { type PayTerms, stateOfTerms, statusOf } from '../../domain/terms/terms.ts';
import { yearlyOf } from '../../domain/time/salary.ts';
import type {
  MutationResolvers,
  PayTermsResolvers,
  QueryResolvers,
  RateBandResolvers,
} from '../../generated.ts';
import { bandsOf, termsOf } from '../../store/terms.ts';
import { answerInput, bandAsked, bandInput, endInput, offerInput, rateInput, workerAsked } from './inputs.ts';

export const termsQueries: Pick<QueryResolvers, 'myPayTerms' | 'payTermsOf' | 'rateBand'> = {
  myPayTerms: async (_, __, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeOwnTerms');
    return latestFirst(await termsOf(table, viewer.personId));
  },

  payTermsOf: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('agreeTerms');
    return latestFirst(await termsOf(table, parseInput(workerAsked, args).workerId));
  },

  rateBand: async (_, args, { table, viewer, now }) => {
    accessFor(permissions, viewer).require('seeRateBand');
    return bandOn(await bandsOf(table), parseInput(bandAsked, args).on ?? dateOf(now));
  },
};

export const termsMutations: Pick<
  MutationResolvers,
  'offerPayTerms' | 'answerPayTerms' | 'endPayTerms' | 'setMyRate' | 'setRateBand'
> = {
  offerPayTerms: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('agreeTerms');
    const { id, ...asked } = parseInput(offerInput, input);
    return offerPayTerms(context, { ...asked, id: termsId(id) }, context.viewer.personId);
  },

  answerPayTerms: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('answerOwnTerms');
    const { termsId: id, accept } = parseInput(answerInput, input);
    return answerPayTerms(context, { id, accept }, context.viewer.personId);
  },

  endPayTerms: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('agreeTerms');
    const { termsId: id, ...rest } = parseInput(endInput, input);
    return endPayTerms(context, { id, ...rest });
  },

  setMyRate: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('answerOwnTerms');
    return setMyRate(context, context.viewer.personId, parseInput(rateInput, input).ratePence);
  },

  setRateBand: (_, { input }, context) => {
    const { viewer, now } = context;
    accessFor(permissions, viewer).require('setRateBand');
    return setRateBand(context, { ...parseInput(bandInput, input), setBy: viewer.personId, setAt: now });
  },
};

export const payTerms: PayTermsResolvers = {
  state: stateOfTerms,
  status: ({ basis }) => statusOf(basis),
  rate: ({ ratePence }) => gbp(ratePence),
  yearly: (terms) => (terms.basis === 'SALARIED' ? gbp(yearlyOf(terms)) : null),
  contactOnly: ({ contactOnly }) => contactOnly ?? false,
  mile: ({ milePence }) => gbp(milePence),
  homeADay: ({ homePenceADay }) => (homePenceADay === undefined ? null : gbp(homePenceADay)),
  answeredAt: ({ answer }) => answer?.at ?? null,
};

export const rateBand: RateBandResolvers = {
  lowest: ({ lowestPence }) => gbp(lowestPence),
  highest: ({ highestPence }) => gbp(highestPence),
};

function latestFirst(all: readonly PayTerms[]): PayTerms[] {
  return [...all].sort((one, other) => `${other.from}${other.id}`.localeCompare(`${one.from}${one.id}`));
}
