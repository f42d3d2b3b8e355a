import { sameId } from '@kith/kernel';
import { find } from '@kith/service-kit';
import { answerBy } from '../domain/answer-by.ts';
import type { ClaimResolvers } from '../generated.ts';
import { homeClaims } from '../store/cover.ts';
import { visits } from '../store/hours.ts';
import { accessOf } from './access.ts';

export const claim: ClaimResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, homeClaims, id);
    return found && accessOf(context).allows('work.read', { personId: found.workerId }) ? found : null;
  },
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
  reason: ({ reason }) => reason ?? null,
  answerBy: ({ state, claimedAt, window }) => (state === 'WAITING' ? answerBy({ claimedAt }, window) : null),
  visit: async ({ id }, _, { table }) => (await find(table, visits, sameId('visit', id))) ?? null,
};
