import { addTo, isBefore, kithError, newId } from '@kith/kernel';
import { accessFor, find, parseInput, type RequestContext } from '@kith/service-kit';
import { answerRound, skipRound } from '../../commands/rounds/answer-round.ts';
import { closeRound } from '../../commands/rounds/close-round.ts';
import { freezeRound } from '../../commands/rounds/freeze-round.ts';
import { answerForSomeone, keyAnswers } from '../../commands/rounds/key-answers.ts';
import { makeRoundLink } from '../../commands/rounds/make-link.ts';
import { openRound } from '../../commands/rounds/open-round.ts';
import { planRound } from '../../commands/rounds/plan-round.ts';
import { permissions } from '../../domain/permissions.ts';
import { HOURS_TO_CORRECT, type Round } from '../../domain/rounds/round.ts';
import type { MutationResolvers } from '../../generated.ts';
import { askedByCode, askedPeople } from '../../store/rounds.ts';
import { answerInput, formAsked, forSomeoneInput, keyInput, planInput, roundAsked } from './inputs.ts';
import { requireTieTo } from './tied.ts';

export const roundMutations: Pick<
  MutationResolvers,
  | 'planRound'
  | 'openRound'
  | 'closeRound'
  | 'freezeRound'
  | 'answerRound'
  | 'skipRound'
  | 'keyRoundAnswers'
  | 'answerRoundForSomeone'
  | 'makeRoundLink'
> = {
  planRound: (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('runRounds');
    const { id, ...asked } = parseInput(planInput, input);
    return planRound(context, { ...asked, id: (id as Round['id'] | undefined) ?? newId('round') });
  },
  openRound: (_, { input }, context) => run(openRound, input, context),
  closeRound: (_, { input }, context) => run(closeRound, input, context),
  freezeRound: (_, { input }, context) => run(freezeRound, input, context),

  answerRound: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('answerOwnRound');
    const { agreesToShow, ...sent } = parseInput(answerInput, input);
    const answers = { ...sent, agrees: agreesToShow, mode: 'APP' } as const;
    const round = await answerRound(context, context.viewer.personId, answers);
    return { round, changeableUntil: round.closesAt };
  },
  skipRound: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('answerOwnRound');
    const round = await skipRound(context, context.viewer.personId, parseInput(roundAsked, input).roundId);
    return { round, changeableUntil: round.closesAt };
  },
  keyRoundAnswers: async (_, { input }, context) => {
    const { code, agreesToShow, ...sent } = parseInput(keyInput, input);
    const asked = await askedByCode(context.table, sent.roundId, code);
    if (!asked) throw kithError('NOT_FOUND');
    requireTieTo(context, 'keyRoundAnswers', asked);
    const keyed = { ...sent, personId: asked.personId, agrees: agreesToShow };
    return changeable(await keyAnswers(context, context.viewer.personId, keyed), context);
  },
  answerRoundForSomeone: async (_, { input }, context) => {
    const sent = parseInput(forSomeoneInput, input);
    const asked = await find(context.table, askedPeople, sent.roundId, sent.personId);
    if (!asked) throw kithError('NOT_FOUND');
    requireTieTo(context, 'answerForSomeone', asked);
    return changeable(await answerForSomeone(context, context.viewer.personId, sent), context);
  },
  makeRoundLink: async (_, { input }, context) => {
    const { roundId, personId = context.viewer.personId } = parseInput(formAsked, input);
    const asked = await find(context.table, askedPeople, roundId, personId);
    if (!asked) throw kithError('NOT_FOUND');
    requireTieTo(context, 'giveFormsOut', asked);
    return makeRoundLink(context, roundId, personId);
  },
};

function run(
  command: (context: RequestContext, roundId: string) => Promise<Round>,
  input: unknown,
  context: RequestContext,
): Promise<Round> {
  accessFor(permissions, context.viewer).require('runRounds');
  return command(context, parseInput(roundAsked, input).roundId);
}

/** What was keyed just now, or before: nobody is told when. */
function changeable(round: Round, { now }: RequestContext) {
  const day = addTo(now, { hours: HOURS_TO_CORRECT });
  const last = addTo(round.closesAt, { hours: HOURS_TO_CORRECT });
  return { round, changeableUntil: isBefore(day, last) ? day : last };
}
