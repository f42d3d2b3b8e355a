import { dateOf, instantAt } from '@kith/kernel';
import type { CircleClient } from '../lib/circle-client.ts';
import { sayingIn, unlessDone } from '../lib/saying.ts';
import { nextWeekday } from '../lib/slot.ts';
import { stableId, teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import { type Story, until } from './story.ts';

const OWNER = 'parveen';
const WORKER = 'marguerite';
/** Tuesdays, on the wall. */
const HOURS = { weekday: 2, from: '13:30', to: '15:30' };

interface Shown {
  shown: { summary: string };
  candidates: List<{ worker: { id: string }; shownAs: string | null; reasons: { words: string }[] }>;
  notEligible: { reasons: { words: string; count: number }[] };
}
interface MatchRow {
  id: string;
  state: string;
  about: { id: string };
  myYes: boolean;
  theirYes: boolean;
  sessions: { id: string; visit: { whereabouts: { address: string } | null } | null }[];
}
interface Member {
  kind: string;
  person: { id: string };
}
interface ChoiceIndex {
  words: string;
  figures: { medianEligible: number; realChoicePercent: number; matchPercent: number | null } | null;
}
type List<T> = { edges: { node: T }[] };

const SHOWN = `shown { summary } candidates(first: 100) { edges { node { worker { id } shownAs reasons { words } } } }
  notEligible { reasons { words count } }`;
const MY_MATCHES = `{ myMatches(first: 100) { edges { node {
  id state about { id } myYes theirYes sessions { id visit { whereabouts { address } } } } } } }`;
const MEMBERS =
  'query ($team: ID!) { team(id: $team) { members(first: 100) { edges { node { kind person { id } } } } } }';
const OPEN = '{ openOpportunities(first: 100) { edges { node { id summary } } } }';
const CHOICE = '{ choiceIndex { words figures { medianEligible realChoicePercent matchPercent } } }';

/**
 * Parveen seeks somebody who cooks; software proposes, with reasons, and two people decide: two yeses, a paid session to
 * try it, and the wish of both to go on (M1 to M7).
 */
export async function findEachOther(cast: Cast, story: Story, notes: Notebook): Promise<void> {
  const { clapton, homerton } = cast;
  const say = sayingIn(clapton);
  const team = teamOf('clapton', OWNER);
  const teamId = teamIdOf(team);
  const opportunityId = stableId('opportunity', notes.telling, 'cooking');
  const sessionId = stableId('trial', notes.telling, 'cooking');

  const sought = await say<Shown>(
    OWNER,
    'publishOpportunity',
    {
      id: opportunityId,
      teamId,
      category: 'cooking',
      stretches: [HOURS],
      languages: ['french'],
      atHome: ['cats'],
      ratePence: 2000,
      shows: ['AREA', 'TIMES', 'LANGUAGES', 'RATE'],
      whereabouts: { name: team.owner.name, address: team.address, outwardCode: team.outwardCode },
    },
    SHOWN,
  );
  story.tell('Parveen', `seeks someone, and says what may be shown of it: “${sought.shown.summary}”`);

  const found = sought.candidates.edges.map(({ node }) => node);
  for (const { shownAs, reasons } of found.slice(0, 3)) {
    const why = reasons.map(({ words }) => words).join(', ');
    story.tell('Parveen', `reads who could come, and why: ${shownAs ?? 'someone who shows no name'}: ${why}`);
  }
  story.tell(
    'Parveen',
    `reads how many could not, and never who: ${sought.notEligible.reasons.map(({ words, count }) => `${words} ${count}`).join('; ')}`,
  );

  // Everything after this is said once, and harmless to say again when the story was cut off in between.
  const matchNow = async () => {
    const { myMatches } = await clapton.as<{ myMatches: List<MatchRow> }>(WORKER, MY_MATCHES);
    return myMatches.edges.map(({ node }) => node).find(({ about }) => about.id === opportunityId);
  };
  const { openOpportunities } = await clapton.as<{ openOpportunities: List<{ id: string }> }>(WORKER, OPEN);
  const seen = openOpportunities.edges.find(({ node }) => node.id === opportunityId)?.node;
  const named = [team.owner.name, team.address].filter((words) => JSON.stringify(seen).includes(words));
  story.expect('Marguerite', 'sees that line among hours she could take; no name, no street', named, []);

  const { id: matchId } = await say<MatchRow>(WORKER, 'showInterest', { opportunityId });
  if ((await matchNow())?.state === 'PROPOSED') {
    story.tell('Marguerite', 'is interested: the first yes, and nothing follows from it by itself');
    await say(OWNER, 'consentToMatch', { matchId });
  }
  const both = await matchNow();
  story.expect(
    'Parveen',
    'says yes as well: two people, two yeses',
    [both?.myYes, both?.theirYes],
    [true, true],
  );

  const window = await notes.once('trial.window', async () => {
    const today = dateOf(new Date(await cast.now()).toISOString());
    const day = nextWeekday(today, HOURS.weekday);
    return { from: instantAt(day, HOURS.from), to: instantAt(day, HOURS.to) };
  });
  await unlessDone(say(OWNER, 'proposeTrialSession', { id: sessionId, matchId, ...window }));
  await unlessDone(say(WORKER, 'acceptTrialSession', { matchId, sessionId }));
  const address = await notes.once('trial.address', async () => {
    const session = (await matchNow())?.sessions.find(({ id }) => id === sessionId);
    return session?.visit?.whereabouts?.address;
  });
  story.expect(
    'Marguerite',
    'says yes to a paid session to try it, and now learns where',
    address,
    team.address,
  );

  await cast.moveTo(new Date(Date.parse(window.to) + 5 * 60_000).toISOString());
  await say(WORKER, 'joinMatch', { matchId });
  await say(OWNER, 'joinMatch', { matchId });
  story.expect('', 'they tried it, and both want to go on', (await matchNow())?.state, 'JOINED');
  const member = await until('Marguerite among the members of the team', async () => {
    const { team } = await clapton.as<{ team: { members: List<Member> } }>(OWNER, MEMBERS, { team: teamId });
    return team.members.edges.find(({ node }) => node.person.id === `clapton.${WORKER}`)?.node.kind;
  });
  story.expect('Marguerite', 'is a member of the team, at nobody else’s word', member, 'PAID_WORKER');

  const choiceIn = async (circle: CircleClient, who: string) =>
    (await circle.as<{ choiceIndex: ChoiceIndex }>(who, CHOICE)).choiceIndex;
  story.tell('Gwen', `reads how much choice Clapton has: “${(await choiceIn(clapton, 'gwen')).words}”`);
  const { words, figures } = await choiceIn(homerton, 'obi');
  story.expect(
    'Obi',
    `reads it in Homerton, where one worker fits: “${words}”; how often it came to a match is hidden`,
    figures,
    { medianEligible: 1, realChoicePercent: 0, matchPercent: null },
  );
}
