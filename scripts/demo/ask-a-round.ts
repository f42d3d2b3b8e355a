import { addDays, dateOf } from '@kith/kernel';
import { stableId, teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import type { Story } from './story.ts';

interface Questions {
  readonly round: { readonly id: string };
  readonly items: number;
}
interface Results {
  readonly figures: readonly { readonly measure: string; readonly group: string; readonly value: string }[];
  readonly proxyFigures: readonly { readonly value: string }[];
  readonly turnout: readonly { readonly group: string; readonly asked: string; readonly answered: string }[];
}

const PLAN = 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id } }';
const RUN = (what: string) => `mutation ($input: RoundInput!) { ${what}(input: $input) { state } }`;
const MINE = '{ myQuestions { round { id } items } }';
const ANSWER = 'mutation ($input: AnswerRoundInput!) { answerRound(input: $input) { changeableUntil } }';
const FORM = 'query ($input: RoundFormInput!) { roundForm(input: $input) { code print } }';
const KEY = 'mutation ($input: KeyRoundAnswersInput!) { keyRoundAnswers(input: $input) { changeableUntil } }';
const LINK = 'mutation ($input: RoundFormInput!) { makeRoundLink(input: $input) { path } }';
const PROXY = `mutation ($input: AnswerRoundForSomeoneInput!) {
  answerRoundForSomeone(input: $input) { changeableUntil } }`;
const SKIP = 'mutation ($input: RoundInput!) { skipRound(input: $input) { changeableUntil } }';
const RESULTS = `query ($id: ID!) { round(id: $id) { results {
  figures { measure group value } proxyFigures { value } turnout { group asked answered } } } }`;

const idOf = (username: string) => `clapton.${username}`;
const self = (answers: Record<string, number>) => ({
  answers: Object.entries(answers).map(([item, value]) => ({ item, value })),
});

/** A half-yearly round: answered in the app, on paper, by a link and for somebody; what it shows gives nobody away (E6–E12). */
export async function askARound(cast: Cast, story: Story, notes: Notebook): Promise<void> {
  const { clapton } = cast;
  const { id, today } = await notes.once('round', async () => ({
    id: stableId('round', notes.telling),
    today: dateOf(new Date(await cast.now()).toISOString()),
  }));
  const isAsked = await notes.once('round.planned', () => plan(cast, id, today));
  if (!isAsked) {
    story.tell(
      'Gwen',
      'would ask a round of questions; everyone was asked within half a year, so nobody is asked again',
    );
    return;
  }
  await notes.once('round.answered', () => answer(cast, story, id));

  await clapton.as('gwen', RUN('closeRound'), { input: { roundId: id } });
  await cast.moveTo(`${addDays(today, 2)}T12:00:00Z`);
  await clapton.as('gwen', RUN('freezeRound'), { input: { roundId: id } });
  const { round } = await clapton.as<{ round: { results: Results } }>('ines', RESULTS, { id });
  const { figures, proxyFigures, turnout } = round.results;
  story.tell('Gwen', 'closes the round; a day later its results are taken, once, and every answer is gone');
  story.expect(
    'Ines',
    `reads the results, group beside group: ${figures.length} figures, all of them “*”, for fewer than ten answered; and none over all groups`,
    [figures.every(({ value }) => value === '*'), proxyFigures.every(({ value }) => value === '*')],
    [true, true],
  );
  const [owners] = turnout.filter(({ group }) => group === 'OWNERS');
  story.expect('Ines', 'reads how many owners were asked and answered: too few to say', owners, {
    group: 'OWNERS',
    asked: '*',
    answered: '*',
  });
  const { myQuestions } = await clapton.as<{ myQuestions: Questions[] }>('omar', MINE);
  story.expect(
    'Omar',
    'is asked nothing any more, and nothing leads from him to what he said',
    myQuestions,
    [],
  );
}

/** Plans the round and opens it; not, when people were asked within half a year. */
async function plan({ clapton }: Cast, id: string, today: string): Promise<boolean> {
  const input = { id, opensOn: today, closesOn: addDays(today, 14) };
  try {
    await clapton.as('gwen', PLAN, { input });
  } catch (error) {
    if (/^ROUND_TOO_SOON/.test((error as Error).message)) return false;
    throw error;
  }
  await clapton.as('gwen', RUN('openRound'), { input: { roundId: id } });
  return true;
}

async function answer(cast: Cast, story: Story, roundId: string): Promise<true> {
  const { clapton } = cast;
  const team = teamIdOf(teamOf('clapton', 'bernice'));
  const { myQuestions } = await clapton.as<{ myQuestions: Questions[] }>('omar', MINE);
  story.expect('Omar', 'is asked ten questions; he may leave out any', myQuestions, [
    { round: { id: roundId }, items: 10 },
  ]);
  const parts = [self({ satisfied: 7, happy: 8 }), { teamId: team, ...self({ safety: 4, voice: 4 }) }];
  await clapton.as('omar', ANSWER, { input: { roundId, parts: parts.slice(0, 1), seconds: 95 } });

  const { roundForm } = await clapton.as<{ roundForm: { code: string; print: string } }>('gwen', FORM, {
    input: { roundId, personId: idOf('bernice') },
  });
  story.expect(
    'Bernice',
    'gets her questions on paper, with a code on it and not her name',
    [roundForm.print.includes(roundForm.code), roundForm.print.includes('Bernice')],
    [true, false],
  );
  await clapton.as('ana', KEY, { input: { roundId, code: roundForm.code, mode: 'PAPER', parts } });
  story.tell(
    'Ana',
    'types in what Bernice ticked; from now on she cannot read it, and for a day she can correct it',
  );

  const { makeRoundLink } = await clapton.as<{ makeRoundLink: { path: string } }>('gwen', LINK, {
    input: { roundId, personId: idOf('sadie') },
  });
  const address = cast.originOf('clapton') + makeRoundLink.path;
  const shown = await (await fetch(address)).text();
  const body = new URLSearchParams({ '0.happy': '6', '0.lonely': '3', do: 'answer' });
  const { status } = await fetch(address, { method: 'POST', body });
  story.expect(
    'Sadie',
    'answers by a link of her own that needs no sign-in and does not say whose it is',
    [shown.includes('happy did you feel'), shown.includes('Sadie'), status],
    [true, false, 200],
  );

  const forTomasz = {
    roundId,
    personId: idOf('tomasz'),
    relationship: 'FAMILY',
    parts: [self({ happy: 5 })],
  };
  await clapton.as('halina', PROXY, { input: forTomasz });
  story.tell(
    'Halina',
    'answers for her brother Tomasz: kept and shown apart from what people say of themselves',
  );
  await clapton.as('colm', SKIP, { input: { roundId } });
  story.tell('Colm', 'would rather not take part: nobody asks why, nor again');
  return true;
}
