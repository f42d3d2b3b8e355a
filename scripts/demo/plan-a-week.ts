import { addDays, dateOf, mondayOf } from '@kith/kernel';
import { stableId } from '../lib/stable-id.ts';
import type { Cast } from './cast.ts';
import type { Notebook } from './notebook.ts';
import { type Story, until } from './story.ts';

interface Plan {
  id: string;
  state: string;
  progress: number;
  open: number;
  proposed: number;
}

interface Mine {
  myProposedHours: { edges: { node: { state: string; myYes: boolean; reasons: string[] } }[] };
}

const PLAN = 'id state progress open proposed';
const ASK = `mutation ($input: AskForWeekPlanInput!) { askForWeekPlan(input: $input) { ${PLAN} } }`;
const HOW_FAR = `query ($of: Date!) { weekPlan(of: $of) { ${PLAN} } }`;
const MINE = '{ myProposedHours(first: 100) { edges { node { id state myYes reasons } } } }';

/** The coordinator of Clapton asks who could take the open hours of next week: it proposes, and books nothing (M4). */
export async function planAWeek(cast: Cast, story: Story, notes: Notebook): Promise<void> {
  const { clapton } = cast;
  const of = await notes.once('plan.week', async () =>
    addDays(mondayOf(dateOf(new Date(await cast.now()).toISOString())), 7),
  );
  const id = stableId('plan', notes.telling, of);
  await clapton.as('gwen', ASK, { input: { id, of } });
  story.tell('Gwen', `asks for proposals for the open hours of Clapton in the week of ${of}`);
  const plan = await until('the plan is ready', async () => {
    const { weekPlan } = await clapton.as<{ weekPlan: Plan }>('gwen', HOW_FAR, { of });
    return weekPlan.state === 'READY' ? weekPlan : undefined;
  });
  const { open, proposed } = plan;
  story.expect(
    'Gwen',
    `sees in numbers what came of it: someone is proposed for ${proposed} of ${open} stretches`,
    proposed <= open,
    true,
  );
  const answer = await clapton.as<Mine>('ines', MINE);
  const asked = answer.myProposedHours.edges.map(({ node }) => node).filter(({ state }) => state === 'OPEN');
  const why = asked[0]?.reasons.join(', ') ?? 'nothing is open that fits her';
  story.expect(
    'Ines',
    `finds ${asked.length} of them for her to say yes or no to (${why}); nobody clicked, so nobody said yes`,
    asked.filter(({ myYes }) => myYes),
    [],
  );
}
