import { connectionOfAll } from '@kith/service-kit';
import { standsAt } from '../../domain/sharing/standing-consent.ts';
import type { StandingConsentResolvers, TeamResolvers } from '../../generated.ts';
import { sharingLists } from '../../store/sharing.ts';
import { accessOf } from '../access.ts';

export const sharingOfTeam: TeamResolvers = {
  standingConsents: async ({ id: teamId }, args, context) => {
    accessOf(context).require('standing.read', { teamId });
    return connectionOfAll(await sharingLists.standingConsents(context.table, teamId), args);
  },
};

export const standingConsent: StandingConsentResolvers = {
  revokedAt: ({ revokedAt }) => revokedAt ?? null,
  live: (consent, _, { now }) => standsAt(consent, now),
};
