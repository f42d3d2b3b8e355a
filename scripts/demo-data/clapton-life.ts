import type { DemoPerson, TeamLife } from './model.ts';

type Words = Readonly<Record<string, string>>;

/** Everyone who comes and is not paid by somebody else, and professionals who may see the plan. */
const ALL = ['CIRCLE_OF_SUPPORT', 'PROFESSIONALS_PLAN'];
const CIRCLE = ['CIRCLE_OF_SUPPORT'];

/** Sections that everyone may read, that the circle of support may, and that nobody else may yet. */
function profile(all: Words, circle: Words, closed: Words): TeamLife['profile'] {
  const sections = (words: Words, sharedWith: readonly string[]) =>
    Object.entries(words).map(([key, text]) => ({ key, text, sharedWith }));
  return [...sections(all, ALL), ...sections(circle, CIRCLE), ...sections(closed, [])];
}

/** Who lives how in Clapton’s five teams, by the owner’s sign-in name. All of it is invented. */
export function lifeIn({
  tilly,
  ravi,
  abena,
  imran,
}: Record<'tilly' | 'ravi' | 'abena' | 'imran', DemoPerson>) {
  return {
    bernice: {
      profile: profile(
        { about_me: 'I ran the fabric stall on Ridley Road for thirty years. Call me Mrs A.' },
        {
          routines: 'Up at seven, tea before anything else. Rest after lunch, radio at four.',
          how_to_support: 'Let me start things myself. I ask when I want a hand.',
        },
        { money: 'Abena and I do the bills together on the first of the month.' },
      ),
      writer: { person: tilly, channel: 'PAPER', how: 'IN_PERSON' },
      holders: [
        { hat: 'rota', person: ravi, reasons: 'He knows who comes when, and says so early.' },
        { hat: 'profile', person: abena, reasons: 'She sits with her mother on Sundays anyway.' },
      ],
      meeting: { weekday: 3, at: '18:30', place: 'Bernice’s front room', agenda: 'Who comes at Christmas' },
    },
    dovid: {
      profile: profile(
        { about_me: 'I like to talk, best in Yiddish. Chess too, if you can lose well.' },
        { food: 'Kosher kitchen: ask before you cook. Tea with lemon, no milk after meat.' },
        { emergencies: 'Call Rivka first. Saturdays are long since she works.' },
      ),
    },
    parveen: {
      profile: profile(
        { about_me: 'I design posters. I edit this page myself, so it is up to date.' },
        {
          moving: 'The hoist is on the left. Check the straps with me, not for me.',
          communication: 'I speak slowly. Wait for the end of the sentence.',
        },
        { health: 'What my lungs need is in the blue folder.' },
      ),
      proposal: {
        by: imran,
        title: 'Fish and chips on Fridays',
        what: 'Whoever is there on Friday evening brings fish and chips for two, from the team’s money.',
        kind: 'day-to-day',
        spendPence: 2400,
      },
      offer: { hat: 'connector', person: imran },
      request: {
        kind: 'HOURS_UP',
        asks: 'Two more evenings a month, so that Joy can go to her choir.',
        evidence: [
          { kind: 'DIARY', label: 'Joy’s evenings since September', ref: 'https://example.org/diary' },
        ],
      },
    },
    sadie: {
      profile: profile(
        { about_me: 'I write letters and I answer all of them. No telephone before ten.' },
        { home: 'The parrot is called Minister. He bites. The key is with Ana.' },
        { people: 'My niece in Cork writes at Christmas.' },
      ),
      writer: { channel: 'LETTER' },
    },
    tomasz: {
      profile: profile(
        { about_me: 'I mended trains. I still like to know how things work.' },
        { personal_care: 'I wash myself. I need an arm at the bath, and then the door shut.' },
        { medicines: 'Halina fills the box on Sundays.' },
      ),
      writer: { person: tilly, channel: 'PHONE', how: 'PHONE' },
      start: { starter: tilly, regulated: ['PERSONAL_CARE'], stage: 'PROFILE' },
    },
  } satisfies Record<string, TeamLife>;
}
