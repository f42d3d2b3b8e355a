import { idOf } from '@kith/contracts';
import { type Id, kithError } from '@kith/kernel';
import { connectionOf, pageAsked, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { passNoticeOn } from '../commands/pass-notice-on.ts';
import { isTeam } from '../domain/group.ts';
import { isAboutMoney } from '../domain/notice.ts';
import { channels } from '../domain/person.ts';
import type { MutationResolvers, NoticeResolvers, QueryResolvers, TeamResolvers } from '../generated.ts';
import { storeOn } from '../store/members.ts';
import { noticesOn } from '../store/notices.ts';
import { connectionOfSome } from './connection-of-some.ts';
import { changing, sightOf } from './sight.ts';

const passNoticeOnInput = z.object({
  noticeId: idOf('notice').transform((text) => text as Id<'notice'>),
  personId: z.string().min(1).max(64),
  channel: z.enum(channels),
});

export const noticeQuery: Pick<QueryResolvers, 'myNotices'> = {
  myNotices: async (_, page, { table, viewer }) =>
    connectionOf(await noticesOn(table).noticesOf(viewer.personId, pageAsked(page)), (notice) => notice),
};

export const noticeMutation: Pick<MutationResolvers, 'passNoticeOn'> = {
  passNoticeOn: async (_, args, context) => {
    const { channel, ...which } = parseInput(passNoticeOnInput, args.input);
    const notice = await noticesOn(context.table).noticeOf(which);
    if (!notice) throw kithError('NOT_FOUND');
    const { access } = await sightOf(context);
    access.require(isAboutMoney(notice) ? 'notice.passMoneyOn' : 'notice.passOn', { teamId: notice.groupId });
    return changing(context, passNoticeOn(context, context.viewer.personId, which, channel));
  },
};

/** Of a team: what someone has yet to pass on to those who do not use the software. */
export const noticesToPassOn: NonNullable<TeamResolvers['noticesToPassOn']> = async (
  { teamId },
  page,
  context,
) => {
  const { access } = await sightOf(context);
  if (!access.allows('notice.passOn', { teamId })) return null;
  const found = await noticesOn(context.table).toPassOn(teamId, pageAsked(page));
  const passesMoneyOn = access.allows('notice.passMoneyOn', { teamId });
  return connectionOfSome(found, (notice) => passesMoneyOn || !isAboutMoney(notice));
};

export const notice: NoticeResolvers = {
  id: ({ noticeId }) => noticeId,
  person: ({ personId }) => ({ id: personId }),
  team: async ({ groupId }, _, { table }) =>
    (isTeam(groupId) && (await storeOn(table).teamOf(groupId))) || null,
  reachedAt: ({ reached }) => reached?.at ?? null,
};
