import { connectionOfAll, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { makeCalendarFeed } from '../../commands/calendar/make-feed.ts';
import { revokeCalendarFeed } from '../../commands/calendar/revoke-feed.ts';
import { isLiveFeed } from '../../domain/calendar/feed.ts';
import type { CalendarFeedResolvers, MutationResolvers, QueryResolvers } from '../../generated.ts';
import { calendarLists } from '../../store/calendar.ts';
import { accessOf } from '../access.ts';
import { id } from '../inputs.ts';

const makeInput = optional(z.object({ id: optional(id('feed')) }));
const revokeInput = z.object({ feedId: id('feed') });

export const calendarQuery = {
  myCalendarFeeds: async (_, args, context) => {
    const { personId } = context.viewer;
    accessOf(context).require('feed.own', { personId });
    const feeds = await calendarLists.feedsOf(context.table, personId);
    const newestFirst = feeds.filter(isLiveFeed).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
    return connectionOfAll(newestFirst, args);
  },
} satisfies QueryResolvers;

export const calendarMutation = {
  makeCalendarFeed: async (_, { input }, context) => {
    const asked = parseInput(makeInput, input);
    const { personId } = context.viewer;
    accessOf(context).require('feed.own', { personId });
    const { feed, secret } = await makeCalendarFeed(context, personId, asked?.id);
    return { feed, path: secret === undefined ? null : `/calendar/${secret}` };
  },

  revokeCalendarFeed: (_, { input }, context) => {
    const { feedId } = parseInput(revokeInput, input);
    const { personId } = context.viewer;
    accessOf(context).require('feed.own', { personId });
    return revokeCalendarFeed(context, personId, feedId);
  },
} satisfies MutationResolvers;

export const calendarFeed: CalendarFeedResolvers = {
  lastReadOn: ({ lastReadOn }) => lastReadOn ?? null,
  revokedAt: ({ revokedAt }) => revokedAt ?? null,
};
