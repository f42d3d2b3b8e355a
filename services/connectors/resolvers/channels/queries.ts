import { kithError } from '@kith/kernel';
import {
  accessFor,
  connectionOfAll,
  type Page,
  pageAsked,
  parseInput,
  type RequestContext,
  type Stored,
} from '@kith/service-kit';
import { printLetters } from '../../commands/channels/print-letter.ts';
import { contactOf } from '../../commands/channels/set-contact.ts';
import type { Message } from '../../domain/channels/message.ts';
import { permissions } from '../../domain/permissions.ts';
import type { QueryResolvers } from '../../generated.ts';
import {
  allByHand,
  howManyWait,
  lettersToPost,
  messages,
  messagesTo,
  unreachedMessages,
} from '../../store/channels/messages.ts';
import { lettersAsked } from './inputs.ts';
import { ownerToWriteFor } from './owner.ts';
import { shown, whoSeesTo } from './shown.ts';

/** A page of messages as a connection, with what their words need read at once. */
async function connection(context: RequestContext, page: Page<Stored<Message>>) {
  const nodes = await shown(
    context,
    page.items.map(({ value }) => value),
  );
  const edges = page.items.map((item, index) => ({
    cursor: page.cursorOf(item),
    node: nodes[index] as (typeof nodes)[number],
  }));
  return { edges, pageInfo: { hasNextPage: page.hasMore, endCursor: edges.at(-1)?.cursor ?? null } };
}

async function connectionOfList(
  context: RequestContext,
  all: readonly Message[],
  args: Parameters<typeof connectionOfAll>[1],
) {
  const { edges, pageInfo } = connectionOfAll(all, args);
  const nodes = await shown(
    context,
    edges.map(({ node }) => node),
  );
  return {
    edges: edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as (typeof nodes)[number] })),
    pageInfo,
  };
}

export const channelQueries: Pick<
  QueryResolvers,
  | 'myMessages'
  | 'myContact'
  | 'ownerContact'
  | 'messagesITell'
  | 'lettersToPost'
  | 'messagesToTell'
  | 'unreachedMessages'
  | 'printedLetters'
  | 'messageCounts'
> = {
  myMessages: async (_, args, context) => {
    const { viewer, table } = context;
    accessFor(permissions, viewer).require('ownMessages');
    return connection(context, await messagesTo(table, viewer.personId, pageAsked(args)));
  },

  myContact: (_, __, context) => {
    accessFor(permissions, context.viewer).require('ownMessages');
    return contactOf(context, context.viewer.personId);
  },

  ownerContact: async (_, { teamId }, context) => contactOf(context, await ownerToWriteFor(teamId, context)),

  messagesITell: async (_, args, context) => {
    const { viewer, table } = context;
    accessFor(permissions, viewer).require('ownMessages');
    const mine = (await allByHand(table)).filter(({ helperId }) => helperId === viewer.personId);
    return connectionOfList(context, mine, args);
  },

  lettersToPost: async (_, args, context) => {
    whoSeesTo(context);
    return connection(context, await lettersToPost(context.table, pageAsked(args)));
  },

  messagesToTell: async (_, args, context) => {
    whoSeesTo(context);
    return connectionOfList(context, await allByHand(context.table), args);
  },

  unreachedMessages: async (_, args, context) => {
    whoSeesTo(context);
    return connection(context, await unreachedMessages(context.table, pageAsked(args)));
  },

  printedLetters: async (_, { letters }, context) => {
    whoSeesTo(context);
    const asked = parseInput(lettersAsked, letters);
    const found = await context.table.getAll<Stored<Message>>(
      asked.map(({ personId, messageId }) => messages.keyOf(personId, messageId)),
    );
    const all = found.map((item) => {
      if (!item) throw kithError('NOT_FOUND');
      return item.value;
    });
    return { pdf: Buffer.from(await printLetters(context, all)).toString('base64') };
  },

  messageCounts: (_, __, context) => {
    whoSeesTo(context);
    return howManyWait(context.table);
  },
};
