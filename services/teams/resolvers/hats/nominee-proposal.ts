import { isRevealed, objectionsIn } from '../../domain/consent-round/round.ts';
import type { NomineeProposalResolvers } from '../../generated.ts';
import { objectionIn } from '../consent-round.ts';
import { peopleOf } from './people.ts';

export const nomineeProposal: NomineeProposalResolvers = {
  nominee: async ({ groupId, nominee }, _, context) => (await peopleOf(groupId, context))(nominee),

  by: async ({ groupId, by }, _, context) => (await peopleOf(groupId, context))(by),

  signalled: async ({ groupId, round }, _, context) => {
    const who = await peopleOf(groupId, context);
    const hasSignalled = (id: string) => round.signals.some(({ personId }) => personId === id);
    return round.participants.filter(hasSignalled).map(who);
  },

  mySignal: ({ round }, _, { viewer }) => {
    const own = round.signals.find(({ personId }) => personId === viewer.personId);
    return own ? { objection: own.objection ?? null, at: own.at } : null;
  },

  objections: async ({ groupId, round, nominee }, _, context) => {
    if (!isRevealed(round, context.now)) return null;
    const who = await peopleOf(groupId, context);
    return objectionsIn(round, context.now, nominee).map((one) => objectionIn(one, who));
  },

  entered: async ({ groupId, round }, _, context) => {
    if (!isRevealed(round, context.now)) return [];
    const who = await peopleOf(groupId, context);
    return round.signals.flatMap(({ personId, enteredBy, heard }) =>
      enteredBy && heard ? [{ person: who(personId), entered: { ...heard, by: who(enteredBy) } }] : [],
    );
  },
};
