import { gbp } from '@kith/kernel';
import { find } from '@kith/service-kit';
import type { AgreedHoursResolvers } from '../generated.ts';
import { agreedHours as stored } from '../store/hours.ts';
import { accessOf } from './access.ts';

export const agreedHours: AgreedHoursResolvers = {
  __resolveReference: async ({ id }, context) => {
    const found = await find(context.table, stored, id);
    const about = found && { teamId: found.teamId, ...(found.named && { personId: found.named.workerId }) };
    return about && accessOf(context).allows('hours.read', about) ? found : null;
  },
  team: ({ teamId }) => ({ id: teamId }),
  endsOn: ({ endsOn }) => endsOn ?? null,
  category: ({ need }) => need.category,
  skills: ({ need }) => need.skills,
  languages: ({ need }) => need.languages,
  essentialLanguages: ({ need }) => need.essentialLanguages ?? [],
  atHome: ({ need }) => need.atHome ?? [],
  rate: ({ need }) => gbp(need.ratePence),
  worker: ({ named }) => (named && named.answer !== 'DECLINED' ? { id: named.workerId } : null),
  upTo: ({ upTo = 'NEIGHBOURS' }) => upTo,
  agreedShort: ({ agreedShort, teamId }, _, context) => {
    if (!agreedShort) return null;
    const { what, on } = agreedShort;
    return { on, what: accessOf(context).allows('hours.whyShort', { teamId }) ? what : null };
  },
  accepted: ({ named }) => named?.answer === 'ACCEPTED',
};
