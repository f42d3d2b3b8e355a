import { stepsBeforePaid } from '@kith/contracts';
import { newId, unwrap } from '@kith/kernel';
import { optional, parseInput, type RequestContext } from '@kith/service-kit';
import * as z from 'zod';
import { changeOutcome, nameOutcome } from '../../commands/support-sequence/change-outcome.ts';
import { come, considered, missingSteps } from '../../domain/support-sequence/outcome.ts';
import { type Entering, type Word, wordOf } from '../../domain/teams/word.ts';
import type {
  ConsideredStepResolvers,
  MutationResolvers,
  OutcomeMetResolvers,
  SupportOutcomeResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { listOutcomes } from '../../store/support-sequence.ts';
import { accessOf, authorIn } from '../access.ts';
import { day, heard, id, words } from '../fields.ts';

const nameOutcomeInput = z.object({
  id: optional(id('outcome')),
  teamId: id('team'),
  words: words(300),
  heard,
});
const which = { teamId: id('team'), outcomeId: id('outcome') };
const considerStepInput = z.object({
  ...which,
  step: z.enum(stepsBeforePaid),
  how: z.enum(['TRIED', 'SKIPPED']),
  reason: optional(words(300)),
  on: day,
  heard,
});
const outcomeMetInput = z.object({ ...which, on: day, withoutPaid: z.boolean(), heard });

export const sequenceMutations: Pick<MutationResolvers, 'nameOutcome' | 'considerStep' | 'outcomeMet'> = {
  nameOutcome: (_, { input }, context) => {
    const { id, teamId, words, heard } = parseInput(nameOutcomeInput, input);
    const word = ownersWord(context, { teamId, heard });
    return nameOutcome(context, { id: id ?? newId('outcome'), teamId, words, word });
  },

  considerStep: (_, { input }, context) => {
    const { step, how, reason, on, ...asked } = parseInput(considerStepInput, input);
    const word = ownersWord(context, asked);
    const said = { how, on, word, ...(reason && { reason }) };
    return changeOutcome(context, asked, (outcome) => considered(outcome, step, said));
  },

  outcomeMet: (_, { input }, context) => {
    const { on, withoutPaid, ...asked } = parseInput(outcomeMetInput, input);
    const word = ownersWord(context, asked);
    return changeOutcome(context, asked, (outcome) => come(outcome, { on, withoutPaid, word }));
  },
};

/** The owner's word: their own, or heard by whoever may enter it. Throws `CONFIRMATION_REQUIRED`. */
function ownersWord(
  context: RequestContext,
  { teamId, heard }: { readonly teamId: string; readonly heard: Entering['heard'] },
): Word {
  accessOf(context).require('keepSequence', { teamId });
  const { by, isOwner, now } = authorIn(context, teamId);
  return unwrap(wordOf({ by, heard }, isOwner, now));
}

export const teamSequence: Pick<TeamResolvers, 'supportSequence'> = {
  supportSequence: (team, _, context) => {
    accessOf(context).require('seeSequence', { teamId: team.id });
    return listOutcomes(context.table, team.id);
  },
};

export const supportOutcome: SupportOutcomeResolvers = {
  said: ({ word }) => word,
  steps: ({ steps }) =>
    stepsBeforePaid.flatMap((step) => {
      const found = steps[step];
      return found ? [{ step, ...found }] : [];
    }),
  missing: missingSteps,
  paidMayBeAsked: (outcome) => missingSteps(outcome).length === 0,
  met: ({ met }) => met ?? null,
};

export const consideredStep: ConsideredStepResolvers = {
  reason: ({ reason }) => reason ?? null,
  said: ({ word }) => word,
};

export const outcomeMet: OutcomeMetResolvers = { said: ({ word }) => word };
