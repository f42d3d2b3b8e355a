import { sayingIn } from '../lib/saying.ts';
import { stableId, teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import { type Story, until } from './story.ts';

const WORKER = 'omar';
const OWNER = 'bernice';

type List<T> = { edges: { node: T }[] };
interface VisitRow {
  id: string;
  from: string;
  state: string;
  team: { id: string } | null;
}

const MY_VISITS = `query ($from: Instant!, $to: Instant!) { myVisits(from: $from, to: $to, first: 100) {
  edges { node { id from state team { id } } } } }`;
const GAPS = 'query ($team: ID!) { team(id: $team) { gaps(first: 100) { edges { node { from state } } } } }';

/** Omar’s own calendar reads when his visits are, and nothing else; its page calls one off, and a gap is open at once (C5). */
export async function keepACalendar(cast: Cast, story: Story, notes: Notebook): Promise<void> {
  const { clapton } = cast;
  const say = sayingIn(clapton);
  const team = teamOf('clapton', OWNER);
  const teamId = teamIdOf(team);
  const feedId = stableId('feed', notes.telling, WORKER);

  const address = await notes.once('calendar.address', async () => {
    const { path } = await say<{ path: string }>(WORKER, 'makeCalendarFeed', { id: feedId }, 'path');
    return cast.originOf('clapton') + path;
  });
  story.tell('Omar', 'makes an address for his own calendar: told once, and a secret');

  const visit = await notes.once('calendar.visit', async () => {
    const now = await cast.now();
    const from = new Date(now + 36 * 3600_000).toISOString();
    const to = new Date(now + 13 * 24 * 3600_000).toISOString();
    // Weeks passed at once: the day's round, which plans the visits ahead, may still be under way.
    return until('a visit of Omar to Bernice', async () => {
      const { myVisits } = await clapton.as<{ myVisits: List<VisitRow> }>(WORKER, MY_VISITS, { from, to });
      return myVisits.edges.find(({ node }) => node.state === 'PLANNED' && node.team?.id === teamId)?.node;
    });
  });
  const page = `${address}/visits/${visit.id}`;

  const read = await notes.once('calendar.read', async () => {
    const text = (await (await fetch(address)).text()).replaceAll('\r\n ', '');
    return {
      visits: text.split('BEGIN:VEVENT').length - 1,
      leadsToPage: text.includes(page),
      says: [team.owner.name, 'Bernice', team.address, 'personal'].filter((words) => text.includes(words)),
    };
  });
  story.expect(
    'His phone',
    `reads ${read.visits} visits there without signing in: when, and which circle; no name, no address, no kind of support`,
    [read.leadsToPage, read.says],
    [true, []],
  );

  const calledOff = await notes.once('calendar.called-off', async () => {
    const shown = await (await fetch(page)).text();
    const { status } = await fetch(page, { method: 'POST', redirect: 'manual' });
    const { team } = await clapton.as<{ team: { gaps: List<VisitRow> } }>(OWNER, GAPS, { team: teamId });
    const gap = team.gaps.edges.find(({ node }) => node.from === visit.from)?.node;
    return { button: shown.includes('I can’t make it'), status, gap: gap?.state };
  });
  story.expect(
    'Omar',
    'opens a visit from his calendar and presses “I can’t make it”: it is a gap at once, and the team is looking',
    calledOff,
    { button: true, status: 303, gap: 'OPEN' },
  );

  await say(WORKER, 'revokeCalendarFeed', { feedId });
  const after = await Promise.all([address, page].map(async (url) => (await fetch(url)).status));
  story.expect('Omar', 'takes the address back: it leads nowhere from now on', after, [404, 404]);
}
