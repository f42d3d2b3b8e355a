import { connectionOfAll, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { makeCalendarFeed } from '../../commands/calendar/make-feed.ts';
import type { CalendarFeedResolvers, MutationResolvers, QueryResolvers } from '../../generated.ts';
import { visitFeeds } from '../../store/calendar.ts';
import { accessOf } from '../access.ts';
import { id } from '../inputs.ts';

const makeInput = optional(z.object({ id: optional(id('feed')) }));
const revokeInput = z.object({ feedId: id('feed') });

export const calendarQuery = {
  myCalendarFeeds: async (_, args, context) => {
    const { personId } = context.viewer;
    accessOf(context).require('feed.own', { personId });
    return connectionOfAll(await visitFeeds.live(context.table, personId), args);
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
    return visitFeeds.revoke(context, personId, feedId);
  },
} satisfies MutationResolvers;

export const calendarFeed: CalendarFeedResolvers = {
  lastReadOn: ({ lastReadOn }) => lastReadOn ?? null,
  revokedAt: ({ revokedAt }) => revokedAt ?? null,
};
