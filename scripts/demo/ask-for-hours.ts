import { addDays, dateOf } from '@kith/kernel';
import { sayingIn } from '../lib/saying.ts';
import { memberIdOf, stableId, teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import type { Story } from './story.ts';

interface Request {
  state: string;
  status: string;
  submittedAt: string;
  daysToAcknowledge: number | null;
  daysToDecide: number | null;
}

const ACKNOWLEDGE =
  'mutation ($input: PackageRequestInput!) { acknowledgePackageRequest(input: $input) { id } }';
const REQUEST = 'state status submittedAt daysToAcknowledge daysToDecide';

/** A request for more hours, from its first words to a decision: 14 days until it is received, 42 until it is decided (T16). */
export async function askForHours(cast: Cast, story: Story, notes: Notebook): Promise<void> {
  const { clapton } = cast;
  const say = sayingIn(clapton);
  const team = teamOf('clapton', 'bernice');
  const requestId = stableId('request', notes.telling, 'hours');
  const requestNow = async () => {
    const query = `query ($id: ID!) { packageRequest(id: $id) { ${REQUEST} } }`;
    return (await clapton.as<{ packageRequest: Request }>('nadia', query, { id: requestId })).packageRequest;
  };
  const waitsForNadia = async () => {
    const query = '{ waitingForMe(first: 100) { edges { node { kind about } } } }';
    const { waitingForMe } = await clapton.as<{
      waitingForMe: { edges: { node: { kind: string; about: string } }[] };
    }>('nadia', query);
    return waitingForMe.edges.find(({ node }) => node.about === requestId)?.node.kind ?? 'nothing';
  };

  await say('tilly', 'makePackageRequest', {
    id: requestId,
    teamId: teamIdOf(team),
    kind: 'HOURS_UP',
    asks: 'Two more hours on Sundays.',
    evidence: [{ kind: 'DIARY', label: 'Abena’s Sundays', ref: 'https://example.org/sundays' }],
  });
  const on = await notes.once('request.heard', async () => dateOf(new Date(await cast.now()).toISOString()));
  const yes = { requestId, consent: true, confirmed: { how: 'IN_PERSON', on } };
  await say('tilly', 'answerPackageDraft', yes).catch((error: Error) => {
    if (!/^(WRONG_STATE|ALREADY)/.test(error.message)) throw error;
  });
  const { submittedAt } = await requestNow();
  story.tell(
    'Bernice',
    'asks for two more hours on Sundays: Tilly writes it down, and Bernice’s yes, given in person, sends it',
  );

  const sentOn = dateOf(submittedAt);
  const noonAfter = (days: number) => `${addDays(sentOn, days)}T12:00:00Z`;
  if ((await requestNow()).state === 'SUBMITTED') {
    story.expect(
      'Nadia',
      'finds it among what waits for her',
      await waitsForNadia(),
      'REQUEST_TO_ACKNOWLEDGE',
    );
    await cast.moveTo(noonAfter(14));
    await clapton.as('nadia', ACKNOWLEDGE, { input: { requestId } });
  }
  const received = await requestNow();
  story.expect('Nadia', 'says that it arrived: 14 days after it was sent', received.daysToAcknowledge, 14);
  if (received.state === 'ACKNOWLEDGED') {
    await cast.moveTo(noonAfter(42));
    await say('nadia', 'decidePackageRequest', {
      requestId,
      outcome: 'AGREED',
      reason: 'Abena cannot be there every Sunday.',
      decisionRef: 'LBH-DEMO-0042',
    });
  }
  const decided = await requestNow();
  story.expect('Nadia', `decides: “${decided.status}”`, decided.daysToDecide, 42);
  story.expect('Nadia', 'has nothing more waiting of it', await waitsForNadia(), 'nothing');

  // Access ends by itself; whoever is wanted for longer is asked again.
  const until = await notes.once('stay.until', async () => {
    const inElevenMonths = new Date((await cast.now()) + 340 * 24 * 3600_000);
    return `${inElevenMonths.toISOString().slice(0, 10)}T00:00:00Z`;
  });
  const placeOf = (username: string) => {
    const person = team.members.find((member) => member.person.username === username)?.person;
    if (!person) throw new Error(`${username} is not in the team.`);
    return memberIdOf(team, person);
  };
  const nadia = { memberId: placeOf('nadia'), endsAt: until };
  const endNow = async () => {
    const query = 'query ($team: ID!) { team(id: $team) { myMembership { endsAt } } }';
    const seen = await clapton.as<{ team: { myMembership: { endsAt: string } } }>('nadia', query, {
      team: teamIdOf(team),
    });
    return seen.team.myMembership.endsAt;
  };
  if ((await endNow()) !== until) {
    await say('bernice', 'renewAccess', nadia);
    await say('nadia', 'answerRenewal', { ...nadia, accept: true });
  }
  await say('bernice', 'renewStarter', { memberId: placeOf('tilly'), endsAt: until });
  story.expect(
    'Bernice',
    `asks Nadia and Tilly to stay until ${until.slice(0, 10)}: access ends by itself`,
    await endNow(),
    until,
  );
}
