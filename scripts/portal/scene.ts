import { type CircleClient, circleClient, patient } from '../lib/circle-client.ts';
import type { RunningCoOp } from '../lib/running.ts';
import { sayingIn } from '../lib/saying.ts';
import { signIn } from '../lib/sign-in.ts';
import { teamIdOf } from '../lib/stable-id.ts';
import { cast } from './cast.ts';

/** What the pictures are drawn of. */
export interface Scene {
  readonly portal: string;
  readonly clockShiftMs: number;
}

interface Gaps {
  readonly team: { gaps: { edges: { node: { id: string; state: string; step: string; from: string } }[] } };
}

interface OpenHours {
  readonly openHours: { edges: { node: { id: string; hostCircle: string } }[] };
}

const GAPS =
  'query ($team: ID!) { team(id: $team) { gaps(first: 50) { edges { node { id state step from } } } } }';
const OPEN = '{ openHours(first: 50) { edges { node { id hostCircle } } } }';

/** Sees to it that there is something to see: hours of Winifred's shown next door, to one of which Ines says yes. */
export async function setScene(running: RunningCoOp): Promise<Scene> {
  const [clapton, homerton] = [clientOf(running, 'clapton'), clientOf(running, 'homerton')];
  const team = teamIdOf(cast.winifred.team);
  const gaps = async () =>
    (await homerton.as<Gaps>('winifred', GAPS, { team })).team.gaps.edges.map(({ node }) => node);
  const begins = await gaps();
  for (const gap of begins.filter(({ state, step }) => state === 'OPEN' && step !== 'NEIGHBOURS')) {
    await sayingIn(homerton)('winifred', 'widenGap', { gapId: gap.id, to: 'NEIGHBOURS' });
  }
  if (!begins.some(({ state }) => state === 'CLAIMED')) {
    const offer = await until(async () =>
      (await clapton.as<OpenHours>('ines', OPEN)).openHours.edges
        .map(({ node }) => node)
        .find(({ hostCircle }) => hostCircle === 'homerton'),
    );
    await sayingIn(clapton)('ines', 'claimHours', { offerId: offer.id });
    await until(async () => (await gaps()).find(({ state }) => state === 'CLAIMED'));
  }
  const clock = await fetch(`${running.front}/rehearsal/clock`);
  const { shiftMs: clockShiftMs } = (await clock.json()) as { shiftMs: number };
  return { portal: running.portal, clockShiftMs };
}

function clientOf({ endpoints }: RunningCoOp, slug: string): CircleClient {
  const endpoint = endpoints.find((each) => each.slug === slug);
  if (!endpoint) throw new Error(`The co-op that runs here has no ${slug}.`);
  return patient(circleClient(endpoint.graphql, (name) => signIn(endpoint, name)));
}

/** Asks again until there is an answer. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let turn = 0; turn < 240; turn++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('What was to be drawn did not come about within two minutes.');
}
