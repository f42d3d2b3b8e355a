import type { RequestContext } from '@kith/service-kit';
import { wordsOf } from '../../domain/channels/render.ts';
import { waitsForSpeaker } from '../../domain/channels/words/catalogue.ts';
import type { ContactResolvers, MessageResolvers } from '../../generated.ts';
import type { MessageParent } from '../parents.ts';
import { seesTo } from './shown.ts';

const person = (id: string | undefined) => (id === undefined ? null : { id });

/** Whether someone tells a message, told it, or sees to all of them. */
function handles({ message }: MessageParent, { viewer }: RequestContext): boolean {
  const { helperId, sentBy } = message;
  return viewer.personId === helperId || viewer.personId === sentBy || seesTo(viewer);
}

export const message: MessageResolvers = {
  id: ({ message: { id } }) => id,
  person: ({ message: { personId } }) => ({ id: personId }),
  team: ({ message: { teamId } }) => (teamId ? { id: teamId } : null),
  kind: ({ message: { kind } }) => kind,
  title: ({ message: told, reach }) => wordsOf(told, reach).title,
  words: ({ message: told, reach }) => wordsOf(told, reach).sentences.join(reach.easyRead ? '\n' : ' '),
  about: ({ message: { values } }) => values.about ?? null,
  channel: ({ message: { channel } }) => channel,
  state: ({ message: { state } }) => state,
  requestedAt: ({ message: { requestedAt } }) => requestedAt,
  notAfter: ({ message: { notAfter } }) => notAfter,
  sentAt: ({ message: { sentAt } }) => sentAt ?? null,
  sentBy: (parent, _, context) => {
    const { sentBy, personId } = parent.message;
    return handles(parent, context) || context.viewer.personId === personId ? person(sentBy) : null;
  },
  readAt: ({ message: { readAt } }) => readAt ?? null,
  problem: ({ message: { problem } }) => problem ?? null,
  helper: ({ message: { helperId } }) => person(helperId),
  answer: (parent, _, context) => (handles(parent, context) ? (parent.message.answer ?? null) : null),
  phone: (parent, _, context) => {
    const { message: told, reach } = parent;
    if (told.channel !== 'PHONE' || told.state !== 'IN_HAND' || !handles(parent, context)) return null;
    return reach.phone ?? reach.mobile ?? null;
  },
};

export const contact: ContactResolvers = {
  person: ({ personId }) => ({ id: personId }),
  urgentChannel: ({ urgentChannel }) => urgentChannel ?? null,
  email: ({ email }) => email ?? null,
  mobile: ({ mobile }) => mobile ?? null,
  phone: ({ phone }) => phone ?? null,
  postal: ({ postal }) => postal ?? null,
  waitsForSpeaker: ({ language }) => waitsForSpeaker(language),
  helper: ({ helperId }) => person(helperId),
  saidAt: ({ saidAt }) => saidAt ?? null,
  saidBy: ({ saidBy }) => person(saidBy),
};
