import { isBefore, KithError } from '@kith/kernel';
import {
  type CommandContext,
  find,
  type PageAnswer,
  type PageRequest,
  type Pages,
  webPage,
} from '@kith/service-kit';
import { answerRound, skipRound } from '../commands/rounds/answer-round.ts';
import { linkBySecret } from '../commands/rounds/make-link.ts';
import { myScores } from '../commands/rounds/my-questions.ts';
import type { Manner } from '../domain/instruments/wording.ts';
import type { Asked } from '../domain/rounds/asked.ts';
import { type Round, stateOf } from '../domain/rounds/round.ts';
import { allInstruments } from '../store/instruments.ts';
import { askedPeople, rounds } from '../store/rounds.ts';
import { formPage } from './form.ts';
import { sentIn } from './sent.ts';
import { nothingHere, thanks } from './words.ts';

/** How the questions are put, by the last part of the address. */
const manners: Readonly<Record<string, Manner>> = {
  plain: { language: 'EN', easyRead: false },
  easy: { language: 'EN', easyRead: true },
  cymraeg: { language: 'CY', easyRead: false },
  hawdd: { language: 'CY', easyRead: true },
};

/** The pages of a personal link: whoever has the address is taken for the person it was made for, in one round (E8). */
export const pages: Pages = async (request, context) => {
  const { token = '', manner = 'plain' } = request.parameters;
  const link = await linkBySecret(context, token);
  const how = manners[manner];
  if (!link || !how || !isBefore(context.now, link.until)) return nothingHere();
  const [round, asked] = await Promise.all([
    find(context.table, rounds, link.roundId),
    find(context.table, askedPeople, link.roundId, link.personId),
  ]);
  if (!round || !asked || stateOf(round, context.now) !== 'OPEN') return nothingHere();
  if (request.method === 'POST') return answer(context, asked, request);
  return formFor(context, { round, asked, manner: how, address: `/round/${token}` });
};

async function formFor(
  { table, now }: CommandContext,
  form: { round: Round; asked: Asked; manner: Manner; address: string },
): Promise<PageAnswer> {
  const page = formPage({ ...form, instruments: await allInstruments(table), startedAt: now });
  return webPage('How is it going?', page);
}

async function answer(context: CommandContext, asked: Asked, { body }: PageRequest): Promise<PageAnswer> {
  const { roundId, personId } = asked;
  const sent = sentIn(body, asked, context.now);
  if (sent === 'SKIP') {
    await skipRound(context, personId, roundId);
    return thanks('That is fine. Nobody will ask why, and nobody will ask again in this round.');
  }
  try {
    await answerRound(context, personId, { ...sent, roundId, mode: 'LINK' });
  } catch (error) {
    if (!(error instanceof KithError && error.code === 'BAD_INPUT')) throw error;
    return nothingHere();
  }
  const scores = await myScores(context, personId, roundId);
  const support = scores.find(({ flag, support }) => flag && support)?.support;
  return thanks('Your answers are kept without your name, and gone once they are counted.', support);
}
