import { kithError } from '@kith/kernel';
import { parseInput, type RequestContext } from '@kith/service-kit';
import { shareAgain, stopSharing } from '../../commands/sharing/decide-sharing.ts';
import { giveStandingConsent, revokeStandingConsent } from '../../commands/sharing/standing-consents.ts';
import type { SharingRecord } from '../../domain/sharing/agreement.ts';
import type { MutationResolvers } from '../../generated.ts';
import { accessOf } from '../access.ts';
import * as inputs from '../inputs.ts';
import type { SharingParent } from '../parents.ts';

export const sharingMutation: MutationResolvers = {
  stopSharing: async (_, { input }, context) => {
    const asked = parseInput(inputs.stopSharingInput, input);
    accessOf(context).require('sharing.decide');
    return shown(context, await stopSharing(context, { ...asked, by: context.viewer.personId }));
  },

  shareAgain: async (_, { input }, context) => {
    const { circle } = parseInput(inputs.shareAgainInput, input);
    accessOf(context).require('sharing.decide');
    return shown(context, await shareAgain(context, { circle, by: context.viewer.personId }));
  },

  giveStandingConsent: (_, { input }, context) => {
    const asked = parseInput(inputs.giveStandingConsentInput, input);
    accessOf(context).require('standing.give', { teamId: asked.teamId });
    return giveStandingConsent(context, { ...asked, ownerId: context.viewer.personId });
  },

  revokeStandingConsent: (_, { input }, context) => {
    const asked = parseInput(inputs.revokeStandingConsentInput, input);
    accessOf(context).require('standing.give', { teamId: asked.teamId });
    return revokeStandingConsent(context, asked);
  },
};

async function shown({ neighbourhood }: RequestContext, record: SharingRecord): Promise<SharingParent> {
  const neighbour = (await neighbourhood.neighbours()).find(({ slug }) => slug === record.circle);
  if (!neighbour) throw kithError('NO_NEIGHBOUR');
  return { neighbour, record };
}
