import { kithError } from '@kith/kernel';
import { find, parseInput } from '@kith/service-kit';
import { agreeHours } from '../commands/agree-hours.ts';
import { answerClaim } from '../commands/answer-claim.ts';
import { answerHours } from '../commands/answer-hours.ts';
import { cancelGap } from '../commands/cancel-gap.ts';
import { cannotMakeIt } from '../commands/cannot-make-it.ts';
import { claimHours } from '../commands/claim-hours.ts';
import { endHours } from '../commands/end-hours.ts';
import { grantPassport } from '../commands/grant-passport.ts';
import { releaseClaim } from '../commands/release-claim.ts';
import { revokePassport } from '../commands/revoke-passport.ts';
import { setAvailability } from '../commands/set-availability.ts';
import { widenGap } from '../commands/widen-gap.ts';
import type { MutationResolvers } from '../generated.ts';
import { homeClaims, offerCopies } from '../store/cover.ts';
import { agreedHours, occurrences, visits } from '../store/hours.ts';
import { workers } from '../store/workers.ts';
import { aboutVisit, accessOf, permitted } from './access.ts';
import { isShownTo } from './fitting-hours.ts';
import * as inputs from './inputs.ts';

export const mutation: MutationResolvers = {
  setAvailability: (_, { input }, context) => {
    const chosen = parseInput(inputs.setAvailabilityInput, input);
    const { personId } = context.viewer;
    accessOf(context).require('work.change', { personId });
    return setAvailability(context, { id: personId, ...chosen });
  },

  grantPassport: (_, { input }, context) => {
    const { name, purpose: _purpose, ...asked } = parseInput(inputs.grantPassportInput, input);
    const { personId } = context.viewer;
    accessOf(context).require('work.change', { personId });
    return grantPassport(context, { workerId: personId, ...asked, ...(name !== undefined && { name }) });
  },

  revokePassport: (_, { input }, context) => {
    const { circle } = parseInput(inputs.revokePassportInput, input);
    const { personId } = context.viewer;
    accessOf(context).require('work.change', { personId });
    return revokePassport(context, personId, circle);
  },

  agreeHours: (_, { input }, context) => {
    const { endsOn, upTo, agreedShort, ...asked } = parseInput(inputs.agreeHoursInput, input);
    accessOf(context).require('hours.agree', { teamId: asked.teamId });
    return agreeHours(context, {
      ...asked,
      ...(endsOn !== undefined && { endsOn }),
      ...(upTo !== undefined && { upTo }),
      ...(agreedShort !== undefined && { agreedShort }),
      ownerId: context.viewer.personId,
    });
  },

  answerHours: async (_, { input }, context) => {
    const asked = parseInput(inputs.answerHoursInput, input);
    const found = await find(context.table, agreedHours, asked.id);
    permitted(context, 'hours.answer', found, ({ teamId, named }) => ({
      teamId,
      ...(named && { personId: named.workerId }),
    }));
    return answerHours(context, context.viewer.personId, asked);
  },

  endHours: async (_, { input }, context) => {
    const asked = parseInput(inputs.endHoursInput, input);
    permitted(context, 'hours.end', await find(context.table, agreedHours, asked.id), teamOf);
    return endHours(context, asked);
  },

  cannotMakeIt: async (_, { input }, context) => {
    const { visitId } = parseInput(inputs.cannotMakeItInput, input);
    permitted(context, 'visit.cannotMake', await find(context.table, visits, visitId), aboutVisit);
    return cannotMakeIt(context, context.viewer.personId, visitId);
  },

  widenGap: async (_, { input }, context) => {
    const asked = parseInput(inputs.widenGapInput, input);
    permitted(context, 'gap.widen', await find(context.table, occurrences, asked.gapId), teamOf);
    return widenGap(context, asked);
  },

  cancelGap: async (_, { input }, context) => {
    const { gapId } = parseInput(inputs.cancelGapInput, input);
    permitted(context, 'gap.cancel', await find(context.table, occurrences, gapId), teamOf);
    return cancelGap(context, gapId);
  },

  claimHours: async (_, { input }, context) => {
    const asked = parseInput(inputs.claimHoursInput, input);
    const { personId } = context.viewer;
    // Before any hours are looked for: whoever is no worker learns nothing by asking, be it of how long it took.
    if (!(await find(context.table, workers, personId))) throw kithError('NOT_A_WORKER');
    const found = await find(context.table, offerCopies, asked.offerId);
    permitted(context, 'work.change', found && isShownTo(found, context) ? found : undefined, () => ({
      personId,
    }));
    return claimHours(context, personId, asked);
  },

  answerClaim: async (_, { input }, context) => {
    const asked = parseInput(inputs.answerClaimInput, input);
    permitted(context, 'claim.answer', await find(context.table, occurrences, asked.gapId), teamOf);
    return answerClaim(context, { ...asked, ownerId: context.viewer.personId });
  },

  releaseClaim: async (_, { input }, context) => {
    const { claimId } = parseInput(inputs.releaseClaimInput, input);
    const found = await find(context.table, homeClaims, claimId);
    permitted(context, 'work.change', found, ({ workerId }) => ({ personId: workerId }));
    return releaseClaim(context, context.viewer.personId, claimId);
  },
};

function teamOf({ teamId }: { readonly teamId: string }) {
  return { teamId };
}
