import type { InstantText, PersonId } from '@kith/kernel';
import { allOf, entity, epochSeconds, key, type PageQuery, pageOf, type Table } from '@kith/service-kit';
import type { LastMail } from '../../domain/channels/gathered.ts';
import { isUnreached, type Message } from '../../domain/channels/message.ts';

/** Whoever looks for what they were told looks within the year. */
const KEPT_SECONDS = 366 * 24 * 3600;

const SETTLED_SECONDS = 90 * 24 * 3600;

const DUE = 'MESSAGES#DUE';
const LETTERS = 'MESSAGES#LETTERS';
const BY_HAND = 'MESSAGES#BY_HAND';
const UNREACHED = 'MESSAGES#UNREACHED';

const personPk = (personId: string) => `MESSAGES#OF#${personId}`;

/** Messages, by person. Until one has reached its person it also stands in the list of those who see to it. */
export const messages = entity<Message, [string, string]>(
  (personId, id) => key(personPk(personId), id),
  ({ personId, id }) => [personId, id],
  (message) => ({
    ...listed(message),
    expiresAt: epochSeconds(message.requestedAt) + KEPT_SECONDS,
  }),
);

/** When people last got an e-mail that did not press. */
export const lastMails = entity<LastMail, [string]>(
  (personId) => key(`REACH#${personId}`, 'LAST_MAIL'),
  ({ personId }) => [personId],
);

/** That what someone was asked about needed no answer any more at a time. */
interface SettledMatter {
  readonly personId: PersonId;
  readonly about: string;
  readonly at: InstantText;
}

export const settledMatters = entity<SettledMatter, [string, string]>(
  (personId, about) => key(`SETTLED#${personId}`, about),
  ({ personId, about }) => [personId, about],
  // As long as a word that comes late, or again, may come.
  ({ at }) => ({ expiresAt: epochSeconds(at) + SETTLED_SECONDS }),
);

function listed(message: Message): { gsi1pk?: string; gsi1sk?: string } {
  const { id, state, channel, dueAt, notAfter, requestedAt } = message;
  if (state === 'WAITING' || state === 'SENDING') return { gsi1pk: DUE, gsi1sk: `${dueAt}#${id}` };
  const inHand = channel === 'LETTER' ? LETTERS : BY_HAND;
  if (state === 'IN_HAND') return { gsi1pk: inHand, gsi1sk: `${notAfter}#${id}` };
  return isUnreached(message) ? { gsi1pk: UNREACHED, gsi1sk: `${requestedAt}#${id}` } : {};
}

/** What a person was told and is to be told, newest first. */
export function messagesTo(table: Table, personId: PersonId, page: PageQuery) {
  return pageOf<Message>(table, { pk: personPk(personId), descending: true, ...page });
}

/** All of them, of a year. */
export function allMessagesTo(table: Table, personId: PersonId): Promise<Message[]> {
  return allOf<Message>(table, { pk: personPk(personId) });
}

/** Messages the software is to send by now, those due first coming first. */
export async function dueMessages(table: Table, now: InstantText, limit: number): Promise<Message[]> {
  const { items } = await pageOf<Message>(table, {
    index: 'gsi1',
    pk: DUE,
    between: ['0', `${now}$`],
    limit,
  });
  return items.map(({ value }) => value);
}

/** Letters to be printed and posted, those that are of use for the shortest time first. From the index: a moment behind. */
export function lettersToPost(table: Table, page: PageQuery) {
  return pageOf<Message>(table, { index: 'gsi1', pk: LETTERS, ...page });
}

/** Messages that could not reach their person, the oldest first. */
export function unreachedMessages(table: Table, page: PageQuery) {
  return pageOf<Message>(table, { index: 'gsi1', pk: UNREACHED, ...page });
}

/** Messages someone is to tell. As many as a circle's members can call in some weeks. */
export function allByHand(table: Table): Promise<Message[]> {
  return allOf<Message>(table, { index: 'gsi1', pk: BY_HAND });
}

/** What waits in somebody's hands and is of no use any more. */
export async function outlived(table: Table, now: InstantText): Promise<Message[]> {
  const between = ['0', `${now}$`] as const;
  const lists = [LETTERS, BY_HAND].map((pk) => allOf<Message>(table, { index: 'gsi1', pk, between }));
  return (await Promise.all(lists)).flat();
}

/** How many messages of each list wait. */
export async function howManyWait(table: Table) {
  const count = async (pk: string) => (await allOf<Message>(table, { index: 'gsi1', pk })).length;
  const [toSend, letters, byHand, unreached] = await Promise.all(
    [DUE, LETTERS, BY_HAND, UNREACHED].map(count),
  );
  return { toSend: toSend ?? 0, letters: letters ?? 0, byHand: byHand ?? 0, unreached: unreached ?? 0 };
}
