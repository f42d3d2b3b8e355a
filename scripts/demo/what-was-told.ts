import { demoCircles } from '../demo-data/index.ts';
import type { Cast } from './cast.ts';
import type { Story } from './story.ts';

interface Told {
  readonly state: string;
  readonly counts: readonly Figure[];
  readonly measures: readonly Figure[];
  readonly json: string | null;
  readonly print: string;
}

interface Figure {
  readonly name: string;
  readonly value: string | null;
  readonly words: string | null;
}

const TOLD = `query ($month: String!) {
  whatWeTell(month: $month) { state json print counts { name value words } measures { name value words } }
}`;

/** Everyone of a circle reads exactly what was sent about them; a small circle tells nothing of its workers (E14, N3). */
export async function whatWasTold(cast: Cast, story: Story, month: string): Promise<void> {
  const told = async (slug: string, username: string) =>
    (await cast.of(slug).as<{ whatWeTell: Told }>(username, TOLD, { month })).whatWeTell;
  const named = ({ measures }: Told, ...names: string[]) =>
    measures.filter(({ name }) => names.includes(name)).map(({ words }) => words);

  const clapton = await told('clapton', 'ines');
  const sent = JSON.parse(clapton.json ?? '{}') as { counts?: Record<string, unknown> };
  const onPage = Object.fromEntries(clapton.counts.map(({ name, value }) => [name, value]));
  const inEvent = Object.fromEntries(
    Object.entries(sent.counts ?? {}).map(([name, value]) => [name, String(value)]),
  );
  story.expect(
    'Ines',
    'reads what Clapton told of the month: the page and what was sent agree',
    onPage,
    inEvent,
  );
  story.expect('Ines', 'has the same on a page to print', /Demo Clapton/.test(clapton.print), true);
  const hidden = named(clapton, 'churn', 'sickness', 'hoursSecurity');
  story.expect('Ines', 'sees that nothing is told of seven workers', hidden, ['hidden', 'hidden', 'hidden']);

  if (!cast.has('stoke-newington')) return;
  const [anyone] = demoCircles.find(({ slug }) => slug === 'stoke-newington')?.workers ?? [];
  const larger = await told('stoke-newington', anyone?.person.username ?? '');
  story.expect(
    'Anyone',
    'in Stoke Newington reads: one day in twenty was a day off sick',
    named(larger, 'sickness'),
    ['5.0 %'],
  );
  const [security] = named(larger, 'hoursSecurity');
  story.tell('Anyone', `and that workers have ${security} of the hours they want`);
}
