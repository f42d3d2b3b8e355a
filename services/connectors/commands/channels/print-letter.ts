import { kithError } from '@kith/kernel';
import { pdfOf } from '@kith/pdf';
import { type CommandContext, find } from '@kith/service-kit';
import { type Letter, letterOf } from '../../domain/channels/letter.ts';
import type { Message } from '../../domain/channels/message.ts';
import { reaches } from '../../store/channels/reaches.ts';

/**
 * Letters as one PDF file, each on a page of its own. What is printed for one person at a time is one letter: one envelope.
 * Throws `NOT_FOUND` for what does not go by letter, or whose person no longer has an address.
 */
export async function printLetters(
  context: CommandContext,
  printed: readonly Message[],
): Promise<Uint8Array> {
  const people = Map.groupBy(printed, ({ personId }) => personId);
  const sheets = await Promise.all([...people.values()].map((messages) => sheetOf(context, messages)));
  const [first] = sheets;
  if (!first) throw kithError('NOT_FOUND');
  const { title, language } = first;
  const letters = sheets.map((sheet) => ({ language: sheet.language, paragraphs: sheet.parts }));
  return pdfOf({ title, language, letters });
}

async function sheetOf(
  { table, now, neighbourhood }: CommandContext,
  messages: readonly Message[],
): Promise<Letter> {
  const [first] = messages;
  const reach = first && (await find(table, reaches, first.personId));
  if (!reach?.postal || messages.some(({ channel }) => channel !== 'LETTER')) throw kithError('NOT_FOUND');
  const { name, returnAddress } = await neighbourhood.own();
  return letterOf(messages, reach, {
    to: reach.postal,
    from: name,
    on: now,
    ...(returnAddress && { returnTo: returnAddress }),
  });
}
