import { dateOf } from '@kith/kernel';
import { sayingIn } from '../lib/saying.ts';
import { stableId, teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import { type Story, until } from './story.ts';

const MAP = 'query ($id: ID!) { team(id: $id) { careMap { nodes { label } } } }';
const LOG = `query ($id: ID!) { team(id: $id) { accessLog(first: 5) { edges { node {
  person { id } record way } } } } }`;
const RIGHTS = `query ($id: ID!) { team(id: $id) { rights { country lines {
  key confirmedOn explained { by { id } on } } } } }`;

interface Seen {
  readonly person: { readonly id: string };
  readonly record: string | null;
  readonly way: string;
}
interface Line {
  readonly key: string;
  readonly confirmedOn: string | null;
  readonly explained: { readonly by: { readonly id: string }; readonly on: string } | null;
}

/** What is around Parveen, who looked at it, and what she has a right to (K2, T25, K12). */
export async function aroundParveen(cast: Cast, story: Story, notes: Notebook): Promise<void> {
  const { clapton } = cast;
  const say = sayingIn(clapton);
  const teamId = teamIdOf(teamOf('clapton', 'parveen'));
  const nodeId = stableId('node', 'clapton', 'parveen', 'neighbour');
  const node = { id: nodeId, kind: 'PERSON', relation: 'NEIGHBOUR' };
  await say('parveen', 'putMapNode', { teamId, node }, 'revision');
  story.tell('Parveen', 'puts her neighbour on her care map: by what she is to her, not by name');

  const { team } = await clapton.as<{ team: { careMap: { nodes: { label: string }[] } } }>('imran', MAP, {
    id: teamId,
  });
  const entry = await until('the entry in Parveen’s log', async () => {
    const { team } = await clapton.as<{ team: { accessLog: { edges: { node: Seen }[] } } }>('parveen', LOG, {
      id: teamId,
    });
    return team.accessLog.edges.map((one) => one.node).find(({ record }) => record === 'CARE_MAP');
  });
  story.expect(
    'Imran',
    `looks at it (${team.careMap.nodes.length} around her), and Parveen’s log says that he did and nothing of what he saw`,
    entry,
    { person: { id: 'clapton.imran' }, record: 'CARE_MAP', way: 'SCREEN' },
  );

  const on = await notes.once('rights.today', async () => dateOf(new Date(await cast.now()).toISOString()));
  await say('imran', 'explainRight', { teamId, line: 'direct-payment', on }, 'country');
  const { rights } = (
    await clapton.as<{ team: { rights: { country: string; lines: Line[] } } }>('parveen', RIGHTS, {
      id: teamId,
    })
  ).team;
  const explained = rights.lines.find(({ key }) => key === 'direct-payment')?.explained;
  const compared = rights.lines.filter(({ confirmedOn }) => confirmedOn).length;
  story.expect(
    'Imran',
    `goes through “the money yourself” with her: one of ${rights.lines.length} lines of ${rights.country}’s law, ${compared} of them compared with what is published`,
    explained,
    { by: { id: 'clapton.imran' }, on },
  );
}
