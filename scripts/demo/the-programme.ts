import { addDays, dateOf } from '@kith/kernel';
import { sayingIn } from '../lib/saying.ts';
import { stableId } from '../lib/stable-id.ts';
import type { Cast } from './cast.ts';
import type { Notebook } from './notebook.ts';
import { type Story, until } from './story.ts';

const LETTERS = '{ lettersToPost(first: 100) { edges { node { id person { id } kind title words } } } }';
const PDF = 'query ($letters: [MessageRef!]!) { printedLetters(letters: $letters) { pdf } }';

interface Letter {
  readonly id: string;
  readonly person: { readonly id: string };
  readonly kind: string;
  readonly words: string;
}

/** An event with fewer places than people, and a place that comes free is offered by post (K6, C6). */
export async function theProgramme(cast: Cast, story: Story, notes: Notebook): Promise<void> {
  const { clapton } = cast;
  const say = sayingIn(clapton);
  const gatheringId = stableId('gathering', notes.telling);
  const today = await notes.once('programme.today', async () =>
    dateOf(new Date(await cast.now()).toISOString()),
  );
  const day = addDays(today, 12);
  const heard = { how: 'LETTER', on: today };
  await say('gwen', 'recordGathering', {
    id: gatheringId,
    title: 'Soup and old songs',
    about: 'We cook for each other, and sing',
    address: 'The Demo Rooms, Example Road',
    capacity: 2,
    session: { startsOn: day, from: '12:30', minutes: 120 },
  });
  const answers = (person: string, comes: boolean, more: object = {}) =>
    say<{ going: number; waiting: number }>(
      person,
      'answerGathering',
      { gatheringId, day, comes, ...more },
      'going waiting',
    );
  const full = await notes.once('programme.full', async () => {
    await answers('imran', true);
    await answers('joy', true);
    return answers('gwen', true, { personId: 'clapton.sadie', heard });
  });
  story.expect('Sadie', 'writes that she would like to come to the soup, for two: she waits in line', full, {
    going: 2,
    waiting: 1,
  });

  await notes.once('programme.free', async () => answers('joy', false));
  const letter = await until('a letter for Sadie', async () => {
    const { lettersToPost } = await clapton.as<{ lettersToPost: { edges: { node: Letter }[] } }>(
      'gwen',
      LETTERS,
    );
    const mine = lettersToPost.edges.map(({ node }) => node);
    return mine.find(({ person, kind }) => person.id === 'clapton.sadie' && kind === 'EVENT_PLACE_FREE');
  });
  const ref = { messageId: letter.id, personId: letter.person.id };
  const { printedLetters } = await clapton.as<{ printedLetters: { pdf: string } }>('gwen', PDF, {
    letters: [ref],
  });
  const bytes = Buffer.from(printedLetters.pdf, 'base64');
  story.expect(
    'Gwen',
    'cannot make it after all says Joy; a letter to Sadie lies in the print queue: a PDF that can be read out',
    [bytes.toString('latin1', 0, 5), bytes.includes('/StructTreeRoot')],
    ['%PDF-', true],
  );
  await clapton.as('gwen', 'mutation ($input: MessageRef!) { recordPosted(input: $input) { state } }', {
    input: ref,
  });
  story.expect(
    'Sadie',
    'telephones: yes, the place is hers',
    await answers('gwen', true, { personId: 'clapton.sadie', heard: { how: 'PHONE', on: today } }),
    { going: 2, waiting: 0 },
  );
}
