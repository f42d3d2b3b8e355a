import { kithError } from '@kith/kernel';
import { pdfOf } from '@kith/pdf';
import { type CommandContext, find } from '@kith/service-kit';
import { type Letter, letterOf } from '../../domain/channels/letter.ts';
import type { Message } from '../../domain/channels/message.ts';
import { reaches } from '../../store/channels/reaches.ts';

/**
 * Letters as one PDF file, each on a page of its own. Throws `NOT_FOUND` for what does not go by letter, or whose person no
 * longer has an address.
 */
export async function printLetters(
  context: CommandContext,
  letters: readonly Message[],
): Promise<Uint8Array> {
  const { name } = await context.neighbourhood.own();
  const sheets = await Promise.all(letters.map((message) => sheetOf(context, message, name)));
  const [first] = sheets;
  if (!first) throw kithError('NOT_FOUND');
  const { title, language } = first;
  return pdfOf({ title, language, letters: sheets.map(({ parts }) => parts) });
}

async function sheetOf({ table, now }: CommandContext, message: Message, from: string): Promise<Letter> {
  const reach = await find(table, reaches, message.personId);
  if (message.channel !== 'LETTER' || !reach?.postal) throw kithError('NOT_FOUND');
  return letterOf(message, reach, { to: reach.postal, from, on: now });
}
