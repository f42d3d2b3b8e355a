import { sayingIn } from '../lib/saying.ts';
import { teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import type { SharedHours } from './share-hours.ts';
import { type Story, until } from './story.ts';

const OWNER = 'winifred';

type List<T> = { edges: { node: T }[] };
interface Sharing {
  neighbour: { slug: string; name: string };
  state: string;
  kinds: List<{ type: string }>;
  offersOut: List<{ outwardCode: string }>;
  claimsIn: { accepted: number };
  visitors: List<{ name: string | null; fields: string[] }>;
  forgotten: List<{ because: string; saidAt: string; carriedOutAt: string }>;
}

const SHARING = `{ sharing(first: 8) { edges { node { neighbour { slug name } state kinds(first: 20) { edges { node { type } } }
  offersOut(first: 20) { edges { node { outwardCode } } } claimsIn { accepted }
  visitors(first: 20) { edges { node { name fields } } }
  forgotten(first: 20) { edges { node { because saidAt carriedOutAt } } } } } } }`;
const VISITS = `query ($team: ID!, $from: Instant!, $to: Instant!) { team(id: $team) {
  visits(from: $from, to: $to, first: 100) { edges { node { id state } } } } }`;

/** All that Homerton shares with Clapton on one page, and a passport that is taken back: golden scenario 11 (F5, F8, F11). */
export async function onePageOfSharing(
  cast: Cast,
  story: Story,
  notes: Notebook,
  hours: SharedHours,
): Promise<void> {
  const { clapton, homerton } = cast;
  const pageNow = async () => {
    const { sharing } = await homerton.as<{ sharing: List<Sharing> }>(OWNER, SHARING);
    const found = sharing.edges.find(({ node }) => node.neighbour.slug === 'clapton');
    if (!found) throw new Error('Homerton shares nothing with Clapton.');
    return found.node;
  };
  const namesOf = ({ visitors }: Sharing) => visitors.edges.map(({ node }) => node.name);

  const before = await notes.once('sharing.before', async () => {
    const page = await pageNow();
    return {
      state: page.state,
      kinds: page.kinds.edges.length,
      offers: page.offersOut.edges.length,
      claims: page.claimsIn.accepted,
      names: namesOf(page),
    };
  });
  story.expect(
    'Winifred',
    `reads one page of all that is shared with Clapton: ${before.kinds} kinds of messages, ${before.offers} offers out, ${before.claims} claims of their workers accepted`,
    before.state,
    'SHARING',
  );
  story.expect(
    'Winifred',
    'reads whose passport Homerton holds, for she was visited; others read how many',
    before.names.includes('Ines Carvalho-Dunn'),
    true,
  );

  await sayingIn(clapton)('ines', 'revokePassport', { circle: 'homerton' }, 'revokedAt');
  story.tell('Ines', 'takes her passport for Homerton back');
  const gone = await until('Homerton to hold no passport of Ines, and to say so', async () => {
    const page = await pageNow();
    if (namesOf(page).includes('Ines Carvalho-Dunn')) return undefined;
    return page.forgotten.edges.map(({ node }) => node).find(({ because }) => because === 'REVOKED');
  });
  const seconds = (Date.parse(gone.carriedOutAt) - Date.parse(gone.saidAt)) / 1000;
  story.expect(
    'Homerton',
    `no longer holds it, ${seconds.toFixed(1)} s after her word, and the page says so`,
    seconds <= 60,
    true,
  );
  const { team } = await homerton.as<{ team: { visits: List<{ id: string }> } }>(OWNER, VISITS, {
    team: teamIdOf(teamOf('homerton', OWNER)),
    from: hours.from,
    to: hours.to,
  });
  story.expect(
    'Winifred',
    'still finds the visit in her log: what took place did',
    team.visits.edges.some(({ node }) => node.id === hours.visitId),
    true,
  );
}
