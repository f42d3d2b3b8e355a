import { minutesOf } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';
import { isTeam } from '../../domain/group.ts';
import { type Action, type Meeting, type Said, stateOf } from '../../domain/meetings/meeting.ts';
import type { MeetingActionResolvers, MeetingResolvers, PublicMinutesResolvers } from '../../generated.ts';
import { storeOn } from '../../store/members.ts';
import { sightOf } from '../sight.ts';

/** A professional is asked to the meeting; what is said there is for those who live it. */
async function seesWhatIsSaid({ groupId }: Meeting, context: RequestContext): Promise<boolean> {
  const { access } = await sightOf(context);
  return access.allows('meetings.see', { teamId: groupId });
}

/** To a professional, who was asked to come and may know who called them: only what they said themselves. */
async function seenOf<T>(
  all: readonly T[],
  whose: (one: T) => string,
  parent: Meeting,
  context: RequestContext,
): Promise<readonly T[]> {
  if (await seesWhatIsSaid(parent, context)) return all;
  return all.filter((one) => whose(one) === context.viewer.personId);
}

/** What there was to look at, once closed; until then what the group carries. */
async function actionsOf(meeting: Meeting, context: RequestContext): Promise<readonly Action[]> {
  if (!(await seesWhatIsSaid(meeting, context))) return [];
  if (meeting.held) return meeting.held.actions;
  const { front } = await sightOf(context);
  return (await front(meeting.groupId)).open<Action>('action');
}

const signed = ({ words, by, at }: Said) => ({ words, by: { id: by }, at });

export const meeting: MeetingResolvers = {
  team: async ({ groupId }, _, { table }) =>
    (isTeam(groupId) && (await storeOn(table).teamOf(groupId))) || null,
  startsAt: ({ window }) => window.from,
  endsAt: ({ window }) => window.to,
  lengthMinutes: ({ window }) => minutesOf(window),
  weekly: ({ weeklyAt }) => weeklyAt !== undefined,
  calledBy: ({ by }) => ({ id: by }),
  state: (parent) => stateOf(parent),
  answers: async (parent, _, context) => {
    const seen = await seenOf(parent.answers, ({ personId }) => personId, parent, context);
    return seen.map(({ personId, ...said }) => ({ ...said, person: { id: personId } }));
  },
  agenda: async (parent, _, context) => {
    const seen = await seenOf(parent.agenda, ({ by }) => by, parent, context);
    return seen.map((item) => ({ ...signed(item), id: item.itemId }));
  },
  actions: (parent, _, context) => actionsOf(parent, context),
  actionsDone: async (parent, _, context) =>
    (await actionsOf(parent, context)).filter(({ doneAt }) => doneAt !== undefined).length,
  attended: async (parent, _, context) =>
    (await seesWhatIsSaid(parent, context)) ? (parent.held?.attended ?? []).map((id) => ({ id })) : [],
  heldMinutes: ({ held }) => held?.lengthMinutes ?? null,
  minutes: async (parent, _, context) =>
    (await seesWhatIsSaid(parent, context)) ? (parent.held?.minutes ?? null) : null,
  closedAt: ({ held }) => held?.at ?? null,
  closedBy: ({ held }) => (held ? { id: held.by } : null),
  corrections: async (parent, _, context) =>
    (await seesWhatIsSaid(parent, context)) ? parent.corrections.map(signed) : [],
  publicMinutes: ({ published }) => published?.words ?? null,
};

export const meetingAction: MeetingActionResolvers = {
  person: ({ personId }) => ({ id: personId }),
  dueOn: ({ dueOn }) => dueOn ?? null,
  doneAt: ({ doneAt }) => doneAt ?? null,
};

export const publicMinutes: PublicMinutesResolvers = {
  id: ({ meetingId }) => meetingId,
  ofGovernance: ({ groupId }) => !isTeam(groupId),
};
