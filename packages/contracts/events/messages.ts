import * as z from 'zod';
import { instant } from '../envelope.ts';
import { idOf } from '../fields.ts';
import { type MessageKindSaid, messageKinds, messageKindsSaid } from '../messages/kinds.ts';
import { anyId, messageValues } from '../messages/values.ts';
import { defineEvent } from './define.ts';

const person = z.string().min(1).max(64);

/** How someone may be reached (C6). */
export const channels = ['APP', 'EMAIL', 'SMS', 'LETTER', 'PHONE', 'PAPER'] as const;
export type Channel = (typeof channels)[number];

export const messageEvents = {
  MessageRequested: defineEvent({
    major: 1,
    from: ['teams', 'matching', 'pay', 'evaluation', 'connectors'],
    to: ['connectors'],
    leaves: false,
    says: 'A person is to be told something, by the channel they chose. The same message id is told once.',
    data: z
      .object({
        messageId: idOf('message'),
        personId: person,
        /** The team it is about, if any: its members help whoever is reached by a person. */
        teamId: idOf('team').optional(),
        kind: z.enum(messageKinds),
        values: messageValues,
        /** From when on it is of no use: it is not sent any more. */
        notAfter: instant,
      })
      .superRefine(({ kind, values }, context) => {
        const { needs }: MessageKindSaid = messageKindsSaid[kind];
        for (const name of needs) {
          if (values[name] === undefined)
            context.addIssue({ code: 'custom', path: ['values', name], message: 'is needed' });
        }
      }),
  }),
  MatterSettled: defineEvent({
    major: 1,
    from: ['evaluation', 'connectors'],
    to: ['connectors'],
    leaves: false,
    says: 'What a person was asked about needs no answer from them any more: what has not gone out about it is taken back.',
    data: z.object({
      personId: person,
      /** What it is about: the `about` of the messages that asked. */
      about: anyId,
    }),
  }),
  ChannelChosen: defineEvent({
    major: 1,
    from: 'teams',
    to: ['connectors'],
    leaves: false,
    says: 'A person said how they like to be reached.',
    data: z.object({ personId: person, channel: z.enum(channels) }),
  }),
};
