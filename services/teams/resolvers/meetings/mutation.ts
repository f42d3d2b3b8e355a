import { type Id, kithError } from '@kith/kernel';
import { parseInput, type RequestContext } from '@kith/service-kit';
import { addAction, completeAction } from '../../commands/meetings/actions.ts';
import { cancelMeeting } from '../../commands/meetings/cancel-meeting.ts';
import { changeMeeting } from '../../commands/meetings/change-meeting.ts';
import { checkMinutes } from '../../commands/meetings/check-minutes.ts';
import { closeMeeting } from '../../commands/meetings/close-meeting.ts';
import { setPaidMeetings } from '../../commands/meetings/paid-meetings.ts';
import { scheduleMeeting } from '../../commands/meetings/schedule-meeting.ts';
import { answeredBy, corrected, putOnAgenda } from '../../domain/meetings/holding.ts';
import type { Action } from '../../domain/meetings/meeting.ts';
import type { Operation } from '../../domain/permissions.ts';
import type { MutationResolvers } from '../../generated.ts';
import { mattersOn } from '../../store/matters.ts';
import { storeOn } from '../../store/members.ts';
import { changing, sightOf } from '../sight.ts';
import * as inputs from './inputs.ts';

type MeetingMutations = Pick<
  MutationResolvers,
  | 'scheduleMeeting'
  | 'cancelMeeting'
  | 'answerMeeting'
  | 'addAgendaItem'
  | 'closeMeeting'
  | 'correctMinutes'
  | 'checkMinutes'
  | 'addAction'
  | 'completeAction'
  | 'setPaidMeetings'
>;

export const meetingMutations: MeetingMutations = {
  scheduleMeeting: async (_, args, context) => {
    const input = parseInput(inputs.scheduleInput, args.input);
    const { access } = await sightOf(context);
    access.require('meeting.schedule', { teamId: input.groupId });
    return changing(context, scheduleMeeting(context, context.viewer.personId, input));
  },

  cancelMeeting: async (_, args, context) => {
    const { meetingId, andFollowing } = parseInput(inputs.cancelInput, args.input);
    await requireAt('meeting.schedule', meetingId, context);
    return changing(context, cancelMeeting(context, meetingId, andFollowing ?? false));
  },

  answerMeeting: async (_, args, context) => {
    const { meetingId, answer } = parseInput(inputs.answerInput, args.input);
    await requireAt('meeting.answer', meetingId, context);
    const { now, viewer } = context;
    return changing(
      context,
      changeMeeting(context, meetingId, (meeting) => answeredBy(meeting, viewer.personId, answer, now)),
    );
  },

  addAgendaItem: async (_, args, context) => {
    const { meetingId, itemId, words } = parseInput(inputs.agendaInput, args.input);
    await requireAt('meeting.answer', meetingId, context);
    const item = { itemId, words, by: context.viewer.personId, at: context.now };
    return changing(
      context,
      changeMeeting(context, meetingId, (meeting) => putOnAgenda(meeting, item)),
    );
  },

  closeMeeting: async (_, args, context) => {
    const { meetingId, ...account } = parseInput(inputs.closeInput, args.input);
    await requireAt('meeting.close', meetingId, context);
    return changing(context, closeMeeting(context, meetingId, context.viewer.personId, account));
  },

  correctMinutes: async (_, args, context) => {
    const { meetingId, words } = parseInput(inputs.correctInput, args.input);
    await requireAt('minutes.correct', meetingId, context);
    const correction = { words, by: context.viewer.personId, at: context.now };
    return changing(
      context,
      changeMeeting(context, meetingId, (meeting) => corrected(meeting, correction)),
    );
  },

  checkMinutes: async (_, args, context) => {
    const { meetingId, text } = parseInput(inputs.checkInput, args.input);
    await requireAt('minutes.check', meetingId, context);
    return changing(context, checkMinutes(context, meetingId, context.viewer.personId, text));
  },

  addAction: async (_, args, context) => {
    const input = parseInput(inputs.addActionInput, args.input);
    const { access } = await sightOf(context);
    access.require('action.add', { teamId: input.groupId });
    return changing(context, addAction(context, input));
  },

  completeAction: async (_, args, context) => {
    const { actionId, isDone } = parseInput(inputs.completeActionInput, args.input);
    const action = await mattersOn(context.table).matterOf<Action>(actionId);
    if (!action) throw kithError('NOT_FOUND');
    const { access } = await sightOf(context);
    // Whoever left took on nothing any more, though the action still names them.
    access.require('meeting.answer', { teamId: action.groupId });
    access.require('action.complete', { teamId: action.groupId, personId: action.personId });
    return changing(context, completeAction(context, actionId, isDone));
  },

  setPaidMeetings: async (_, args, context) => {
    const { memberId, paid } = parseInput(inputs.paidMeetingsInput, args.input);
    const where = await storeOn(context.table).whereIs(memberId);
    if (!where) throw kithError('NOT_FOUND');
    const { access } = await sightOf(context);
    access.require('meetings.paid', { teamId: where.teamId });
    return changing(context, setPaidMeetings(context, memberId, paid));
  },
};

/** Throws unless the viewer may do this with the meetings of its group: `NOT_FOUND` also for one that was never called. */
async function requireAt(
  operation: Operation,
  meetingId: Id<'meeting'>,
  context: RequestContext,
): Promise<void> {
  const where = await mattersOn(context.table).pointerOf(meetingId);
  if (!where) throw kithError('NOT_FOUND');
  const { access } = await sightOf(context);
  access.require(operation, { teamId: where.groupId });
}
