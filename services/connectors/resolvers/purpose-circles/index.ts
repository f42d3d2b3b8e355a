import { dateOf, kithError, ok, unwrap } from '@kith/kernel';
import { connectionOf, find, pageAsked, parseInput, type RequestContext } from '@kith/service-kit';
import { beginPurpose, changePurpose } from '../../commands/purpose-circles/change-purpose.ts';
import { chooseFacilitator } from '../../commands/purpose-circles/choose-facilitator.ts';
import { recordPurposeMeeting } from '../../commands/purpose-circles/record-meeting.ts';
import { facilitatorSaid, withAction } from '../../domain/purpose-circles/purpose-circle.ts';
import { type Entering, problem, type Word, wordOf } from '../../domain/teams/word.ts';
import type {
  MutationResolvers,
  PurposeActionResolvers,
  PurposeCircleResolvers,
  PurposeFacilitatorResolvers,
  PurposeMeetingResolvers,
  QueryResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { purposeCircles, purposeLists } from '../../store/purpose-circles.ts';
import { accessOf, authorIn } from '../access.ts';
import { pageOfSome } from '../page-of-some.ts';
import * as inputs from './inputs.ts';
import { purposeFor, seen, shown } from './sight.ts';

export const purposeQueries: Pick<QueryResolvers, 'myPurposeCircles'> = {
  myPurposeCircles: (_, args, context) => {
    const { table, viewer } = context;
    return pageOfSome(
      (page) => purposeLists.ofPerson(table, viewer.personId, page),
      async ({ value: { id } }) => {
        const circle = await find(table, purposeCircles, id);
        const isAsked = circle?.facilitator?.personId === viewer.personId;
        return circle && isAsked ? seen(context, circle) : undefined;
      },
      args,
    );
  },
};

export const teamPurposes: Pick<TeamResolvers, 'purposeCircles'> = {
  purposeCircles: async ({ id: teamId }, page, context) => {
    accessOf(context).require('seePurpose', { teamId });
    const found = await purposeLists.ofTeam(context.table, teamId, pageAsked(page));
    return connectionOf(found, ({ value: circle }) => ({ circle, sees: 'ALL' as const }));
  },
};

export const purposeMutations: Pick<
  MutationResolvers,
  | 'beginPurposeCircle'
  | 'chooseFacilitator'
  | 'answerAsFacilitator'
  | 'recordPurposeMeeting'
  | 'markPurposeAction'
  | 'endPurposeCircle'
> = {
  beginPurposeCircle: async (_, { input }, context) => {
    const { id, teamId, purpose, heard } = parseInput(inputs.beginPurposeCircleInput, input);
    const begun = ownersWord(context, teamId, heard);
    return shown(context, await beginPurpose(context, { id, teamId, purpose, begun, meetings: [] }));
  },

  chooseFacilitator: async (_, { input }, context) => {
    const { purposeCircleId, personId, heard } = parseInput(inputs.chooseFacilitatorInput, input);
    const { circle } = await purposeFor(context, purposeCircleId);
    const chosen = ownersWord(context, circle.teamId, heard);
    return shown(context, await chooseFacilitator(context, purposeCircleId, personId, chosen));
  },

  answerAsFacilitator: async (_, { input }, context) => {
    const { purposeCircleId, accepts } = parseInput(inputs.answerAsFacilitatorInput, input);
    const by = context.viewer.personId;
    await purposeFor(context, purposeCircleId);
    const says = accepts ? 'YES' : 'NO';
    const after = await changePurpose(context, purposeCircleId, (circle) =>
      facilitatorSaid(circle, { by, says, now: context.now }),
    );
    return shown(context, after);
  },

  recordPurposeMeeting: async (_, { input }, context) => {
    const { purposeCircleId, facts } = parseInput(inputs.recordPurposeMeetingInput, input);
    await meeting(context, purposeCircleId);
    if (facts.on > dateOf(context.now)) return unwrap(problem('on', 'It cannot lie ahead'));
    const by = context.viewer.personId;
    return shown(context, await recordPurposeMeeting(context, purposeCircleId, facts, by));
  },

  markPurposeAction: async (_, { input }, context) => {
    const { purposeCircleId, actionId, doneOn } = parseInput(inputs.markPurposeActionInput, input);
    await meeting(context, purposeCircleId);
    if (doneOn && doneOn > dateOf(context.now)) return unwrap(problem('doneOn', 'It cannot lie ahead'));
    const done = doneOn === undefined ? undefined : { on: doneOn, by: context.viewer.personId };
    return shown(
      context,
      await changePurpose(context, purposeCircleId, (circle) => withAction(circle, actionId, done)),
    );
  },

  endPurposeCircle: async (_, { input }, context) => {
    const { purposeCircleId, heard } = parseInput(inputs.endPurposeCircleInput, input);
    const { circle } = await purposeFor(context, purposeCircleId);
    const ended = ownersWord(context, circle.teamId, heard);
    const after = await changePurpose(context, purposeCircleId, (before) =>
      ok(before.ended ? before : { ...before, ended }),
    );
    return shown(context, after);
  },
};

/** Sees whether the viewer takes part in the meetings. Throws `NOT_FOUND`, and `NOT_ALLOWED` to who has not said yes. */
async function meeting(context: RequestContext, id: string): Promise<void> {
  const { circle, sees } = await purposeFor(context, id);
  if (sees === 'AS_ASKED') throw kithError('NOT_ALLOWED');
  const facilitator = sees === 'AS_FACILITATOR' && circle.facilitator;
  accessOf(context).require('meetForPurpose', {
    teamId: circle.teamId,
    ...(facilitator && { personId: facilitator.personId }),
  });
}

/** The owner's word: their own, or heard by whoever may enter it. */
function ownersWord(context: RequestContext, teamId: string, heard: Entering['heard']): Word {
  accessOf(context).require('keepPurpose', { teamId });
  const { by, isOwner, now } = authorIn(context, teamId);
  return unwrap(wordOf({ by, heard }, isOwner, now));
}

export const purposeCircle: PurposeCircleResolvers = {
  id: ({ circle }) => circle.id,
  team: ({ circle, sees }) => (sees === 'ALL' ? { id: circle.teamId } : null),
  purpose: ({ circle }) => circle.purpose,
  begun: ({ circle }) => circle.begun,
  facilitator: ({ circle }) => circle.facilitator ?? null,
  meetings: ({ circle, sees }) => (sees === 'AS_ASKED' ? null : circle.meetings),
  ended: ({ circle }) => circle.ended ?? null,
};

export const purposeFacilitator: PurposeFacilitatorResolvers = {
  person: ({ personId }) => ({ id: personId }),
  accepts: ({ answer }) => (answer ? answer.says === 'YES' : null),
};

export const purposeMeeting: PurposeMeetingResolvers = {
  agreedBefore: ({ lookBack }) => lookBack?.agreed ?? null,
  doneSince: ({ lookBack }) => lookBack?.done ?? null,
};

export const purposeAction: PurposeActionResolvers = {
  who: ({ who }) => ({ id: who }),
  doneOn: ({ done }) => done?.on ?? null,
};
