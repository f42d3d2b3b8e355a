import { kithError } from '@kith/kernel';
import {
  type Connection,
  type ConnectionArguments,
  connectionOf,
  connectionOfAll,
  pageAsked,
  parseInput,
  type RequestContext,
} from '@kith/service-kit';
import { CIRCLE, type GroupId } from '../../domain/group.ts';
import { type Action, type Meeting, nextOf } from '../../domain/meetings/meeting.ts';
import { isPaidForMeetings } from '../../domain/meetings/paid-time.ts';
import type {
  GovernanceCircleResolvers,
  MemberResolvers,
  QueryResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { mattersOn } from '../../store/matters.ts';
import { meetingsOn } from '../../store/meetings.ts';
import { sightOf } from '../sight.ts';
import { meetingId } from './inputs.ts';

async function nextIn(groupId: GroupId, context: RequestContext): Promise<Meeting | null> {
  const { access, front } = await sightOf(context);
  if (!access.allows('meeting.see', { teamId: groupId })) return null;
  return nextOf((await front(groupId)).open<Meeting>('meeting'), context.now) ?? null;
}

async function pastIn(
  groupId: GroupId,
  page: ConnectionArguments,
  context: RequestContext,
): Promise<Connection<Meeting> | null> {
  const { access } = await sightOf(context);
  if (!access.allows('meetings.see', { teamId: groupId })) return null;
  const found = await mattersOn(context.table).pastMatters<Meeting>(groupId, 'meeting', pageAsked(page));
  return connectionOf(found, (one) => one);
}

async function actionsIn(
  groupId: GroupId,
  page: ConnectionArguments,
  context: RequestContext,
): Promise<Connection<Action> | null> {
  const { access, front } = await sightOf(context);
  if (!access.allows('meetings.see', { teamId: groupId })) return null;
  return connectionOfAll((await front(groupId)).open<Action>('action'), page);
}

export const meetingQuery: Pick<QueryResolvers, 'meeting' | 'circleMinutes'> = {
  meeting: async (_, args, context) => {
    const found = await mattersOn(context.table).matterOf<Meeting>(parseInput(meetingId, args.id));
    const { access } = await sightOf(context);
    if (!found) throw kithError('NOT_FOUND');
    access.require('meeting.see', { teamId: found.groupId });
    return found;
  },

  circleMinutes: async (_, page, context) => {
    const { access } = await sightOf(context);
    access.require('minutes.public');
    return connectionOf(await meetingsOn(context.table).publicMinutes(pageAsked(page)), (one) => one);
  },
};

export const teamMeetings: Pick<TeamResolvers, 'nextMeeting' | 'meetings' | 'actions'> = {
  nextMeeting: ({ teamId }, _, context) => nextIn(teamId, context),
  meetings: ({ teamId }, page, context) => pastIn(teamId, page, context),
  actions: ({ teamId }, page, context) => actionsIn(teamId, page, context),
};

export const circleMeetings: Pick<GovernanceCircleResolvers, 'nextMeeting' | 'meetings' | 'actions'> = {
  nextMeeting: (_, __, context) => nextIn(CIRCLE, context),
  meetings: (_, page, context) => pastIn(CIRCLE, page, context),
  actions: (_, page, context) => actionsIn(CIRCLE, page, context),
};

export const memberMeetings: Pick<MemberResolvers, 'paidMeetings'> = {
  paidMeetings: (membership) => isPaidForMeetings(membership),
};
