import type { CircleEntry } from '@kith/infra/registry';
import { neighbourOf, type Values } from './flags.ts';

/** Something `new` has to know: the flag that says it, how to ask for it, and what is taken if nothing is answered. */
interface Question {
  readonly flag: 'name' | 'authority' | 'country' | 'districts' | 'contribution' | 'band' | 'employed';
  readonly ask: string;
  readonly example: string;
  /** Without one, an answer is needed. */
  readonly otherwise?: string;
  /** What is wrong with an answer; nothing if it will do. */
  readonly wrong?: (answer: string) => string | undefined;
}

const district = /^[A-Z]{1,2}[0-9][0-9A-Z]?$/;
const countries = ['England', 'Scotland', 'Wales', 'Northern Ireland'];

/** In the order in which people would tell it. The registry checks everything again; this only spares them a second run. */
const questions: readonly Question[] = [
  { flag: 'name', ask: 'What is the circle called?', example: 'Hackney Wick' },
  {
    flag: 'country',
    ask: 'In which country is it?',
    example: countries.join(', '),
    otherwise: 'England',
    wrong: (answer) => (countries.includes(answer) ? undefined : `one of ${countries.join(', ')}`),
  },
  { flag: 'authority', ask: 'Under which local authority?', example: 'Hackney' },
  {
    flag: 'districts',
    ask: 'Which postcode districts does it serve?',
    example: 'E9,E15',
    wrong: (answer) =>
      answer.split(',').every((each) => district.test(each.trim()))
        ? undefined
        : 'districts in capitals with commas between, like E9,E15',
  },
  {
    flag: 'contribution',
    ask: 'What do workers and payers put into the commons, in hundredths of a per cent?',
    example: '750/1750 is 7.5% and 17.5%',
    otherwise: '750/1750',
    wrong: matching(/^\d+\/\d+$/, 'two numbers like 750/1750'),
  },
  {
    flag: 'band',
    ask: 'Between which rates do independent workers set their own, in pence an hour? Nothing if nobody is independent.',
    example: '1700-2000',
    otherwise: '',
    wrong: matching(/^(\d+-\d+)?$/, 'the lowest and the highest, like 1700-2000'),
  },
  {
    flag: 'employed',
    ask: 'What do employed workers get, in pence an hour? Nothing if nobody is employed.',
    example: '1480,1520',
    otherwise: '',
    wrong: matching(/^(\d+(,\d+)*)?$/, 'rates with commas between, like 1480,1520'),
  },
];

/** Asks one thing; answers what was typed, without what is around it. */
export type Ask = (question: string) => Promise<string>;

/** The flags that have to be said and were not. */
export function missing(slug: string | undefined, values: Values): string[] {
  const needed = questions.filter(({ flag, otherwise }) => otherwise === undefined && !values[flag]);
  return [...(slug ? [] : ['<slug>']), ...needed.map(({ flag }) => `--${flag}`)];
}

/** Asks for the slug, and for whatever else was not said, until every answer will do. */
export async function askTheRest(
  slug: string | undefined,
  values: Values,
  circles: readonly CircleEntry[],
  ask: Ask,
  say: (line: string) => void,
): Promise<{ slug: string; values: Values }> {
  const chosen = slug ?? (await askSlug(circles, ask, say));
  const answered = { ...values };
  for (const question of questions) {
    if (answered[question.flag] !== undefined) continue;
    const answer = await askUntilRight(question, ask, say);
    if (answer) answered[question.flag] = answer;
  }
  if (answered.neighbour.length === 0) answered.neighbour = await askNeighbours(circles, ask, say);
  answered.demo ??= /^y/i.test(await ask('Is it a demo, whose keys stay on this machine? [y/N] '));
  return { slug: chosen, values: answered };
}

async function askSlug(circles: readonly CircleEntry[], ask: Ask, say: (line: string) => void) {
  for (;;) {
    const slug = await ask('Which slug names it in addresses, for good? (lower case, like hackney-wick) ');
    if (circles.some((circle) => circle.slug === slug)) say(`  There is a circle ${slug} already.`);
    else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 24)
      say('  Lower case letters, digits and single hyphens, at most 24 of them.');
    else return slug;
  }
}

async function askUntilRight(question: Question, ask: Ask, say: (line: string) => void): Promise<string> {
  const { ask: text, example, otherwise, wrong } = question;
  const usual = otherwise ? ` [${otherwise}]` : ` (${example})`;
  for (;;) {
    const answer = (await ask(`${text}${usual} `)) || otherwise;
    const why = answer === undefined ? 'an answer is needed' : wrong?.(answer);
    if (answer !== undefined && !why) return answer;
    say(`  That will not do: ${why}.`);
  }
}

async function askNeighbours(circles: readonly CircleEntry[], ask: Ask, say: (line: string) => void) {
  const open = circles.filter(({ state }) => state === 'open').map(({ slug }) => slug);
  say(`Circles it could share workers with: ${open.join(', ')}.`);
  for (;;) {
    const answer = await ask(
      'With which has it agreed, and how many minutes away are they? (homerton:12,clapton:20; nothing for none) ',
    );
    const said = answer.split(/[\s,]+/).filter(Boolean);
    const why = said.map((text) => problemWith(text, open)).find(Boolean);
    if (!why) return said;
    say(`  That will not do: ${why}.`);
  }
}

function problemWith(text: string, open: readonly string[]): string | undefined {
  try {
    const { slug } = neighbourOf(text);
    return open.includes(slug) ? undefined : `there is no open circle ${slug}`;
  } catch (error) {
    return (error as Error).message;
  }
}

function matching(form: RegExp, what: string): (answer: string) => string | undefined {
  return (answer) => (form.test(answer) ? undefined : what);
}
