import { demoPeople } from '../demo-data/index.ts';
import type { CircleClient } from '../lib/circle-client.ts';
import { stableId, teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import { capital, type Story, until } from './story.ts';

/** Who shares which hours with whom. */
export interface Sharing {
  readonly host: {
    readonly slug: string;
    readonly client: CircleClient;
    readonly owner: string;
    /** Who looks for cover: the owner, unless someone holds the rota hat. */
    readonly rota?: string;
  };
  readonly home: { readonly slug: string; readonly client: CircleClient; readonly worker: string };
  readonly minutes: number;
}

/** Hours that were shared: a visit both circles know. */
export interface SharedHours {
  readonly gapId: string;
  readonly claimId: string;
  readonly visitId: string;
  readonly from: string;
  readonly to: string;
}

interface GapRow {
  id: string;
  from: string;
  to: string;
  state: string;
  step: string;
  claim: {
    id: string;
    homeCircle: string;
    fitsWorkingTime: boolean;
    visitor: { name: string; languages: string[] } | null;
  } | null;
}

interface OpenRow {
  id: string;
  from: string;
  hostCircle: string;
  outwardCode: string;
}
interface VisitRow {
  id: string;
  state: string;
  hostCircle: string;
  homeCircle: string;
  whereabouts: { address: string } | null;
}
type List<T> = { edges: { node: T }[] };
type Gaps = { team: { gaps: List<GapRow> } };
type OpenHours = { openHours: List<OpenRow> };
type MyVisits = { myVisits: List<VisitRow> };
type TeamVisits = { team: { visits: List<VisitRow> } };

const GAPS = `query ($team: ID!) { team(id: $team) { gaps(first: 100) { edges { node {
  id from to state step claim { id homeCircle fitsWorkingTime visitor { name languages } } } } } } }`;

const TEAM_VISITS = `query ($team: ID!, $from: Instant!, $to: Instant!) { team(id: $team) {
  visits(from: $from, to: $to, first: 100) { edges { node { id state hostCircle homeCircle whereabouts { address } } } } } }`;

const OPEN_HOURS = `{ openHours(first: 100) { edges { node {
  id from to hostCircle category outwardCode travelMinutes languages rate { pence } } } } }`;

const MY_VISITS = `query ($from: Instant!, $to: Instant!) { myVisits(from: $from, to: $to, first: 100) {
  edges { node { id state hostCircle homeCircle whereabouts { address } } } } }`;

const WIDEN = 'mutation ($input: WidenGapInput!) { widenGap(input: $input) { id } }';
const SHOW = 'mutation ($input: GrantPassportInput!) { grantPassport(input: $input) { circle } }';
const CLAIM = 'mutation ($input: ClaimHoursInput!) { claimHours(input: $input) { id state } }';
const ANSWER = 'mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { state } }';

/**
 * A gap of the host circle is shown to its neighbours, a worker of the home circle says yes, the owner says yes, and
 * only then does the worker learn where (M10, M11, F7, F9). Told step by step; every step can be told again.
 */
export async function shareHours(
  cast: Cast,
  story: Story,
  notes: Notebook,
  { host, home, minutes }: Sharing,
): Promise<SharedHours> {
  const team = teamOf(host.slug, host.owner);
  const teamId = teamIdOf(team);
  const owner = capital(host.owner);
  const rota = host.rota ?? host.owner;
  const worker = capital(home.worker);
  const gapsNow = async () => {
    const answer = await host.client.as<Gaps>(host.owner, GAPS, { team: teamId });
    return answer.team.gaps.edges.map(({ node }) => node);
  };
  const gapNow = async (id: string) => (await gapsNow()).find((gap) => gap.id === id);

  const gap = await notes.once(`${host.owner}.gap`, async () => {
    const soon = (await cast.now()) + 24 * 3600_000;
    return until(`a gap of ${owner}'s`, async () =>
      (await gapsNow()).find(
        ({ from, state, step }) => state === 'OPEN' && step !== 'NEIGHBOURS' && Date.parse(from) > soon,
      ),
    );
  });
  story.expect(
    owner,
    `sees hours nobody covers yet: ${when(gap)}, ${minutes / 60} h`,
    lengthOf(gap),
    minutes,
  );

  /** The visit in the host's own circle, once both have said yes. */
  const covered = async () => {
    const answer = await host.client.as<TeamVisits>(host.owner, TEAM_VISITS, {
      team: teamId,
      from: gap.from,
      to: gap.to,
    });
    return answer.team.visits.edges
      .map(({ node }) => node)
      .find(({ homeCircle, state }) => homeCircle === home.slug && state === 'PLANNED');
  };
  const stepNow = async () => ((await covered()) ? 'NEIGHBOURS' : (await gapNow(gap.id))?.step);
  for (const to of ['CIRCLE', 'NEIGHBOURS']) {
    const now = await stepNow();
    if (now === 'NEIGHBOURS') break;
    // By themselves they climb to the circle after some hours.
    if (now !== to) await host.client.as(rota, WIDEN, { input: { gapId: gap.id, to } });
  }
  const byHat = rota === host.owner ? '' : ', as the hat permits';
  story.expect(
    capital(rota),
    `shows them to the circle, then to the neighbours${byHat}: the third step of the ladder`,
    await stepNow(),
    'NEIGHBOURS',
  );

  const claimId = stableId('claim', notes.telling, host.owner);
  const open = await notes.once(`${host.owner}.offer`, () =>
    until(`${worker} sees the hours`, async () => {
      const answer = await home.client.as<OpenHours>(home.worker, OPEN_HOURS);
      return answer.openHours.edges
        .map(({ node }) => node)
        .find(({ from, hostCircle }) => from === gap.from && hostCircle === host.slug);
    }),
  );
  const seen = [open.outwardCode, JSON.stringify(open).includes(team.address)];
  story.expect(worker, `sees them next door, as "${open.outwardCode}" and no closer`, seen, [
    team.outwardCode,
    false,
  ]);
  // Told often, the story passes the day until which the worker let this neighbour see who they are.
  const passport = { circle: host.slug, fields: ['NAME', 'SKILLS', 'LANGUAGES', 'VETTING'], days: 365 };
  await home.client.as(home.worker, SHOW, { input: { ...passport, name: fullName(home) } });
  await home.client.as(home.worker, CLAIM, { input: { id: claimId, offerId: open.id } });
  story.tell(worker, 'says yes: the first consent');

  const visitOf = async () => {
    const answer = await home.client.as<MyVisits>(home.worker, MY_VISITS, { from: gap.from, to: gap.to });
    return answer.myVisits.edges
      .map(({ node }) => node)
      .find(({ hostCircle, state }) => hostCircle === host.slug && state === 'PLANNED');
  };
  const waiting = await until(`the claim reaches ${owner}`, async () => {
    if (await covered()) return 'ANSWERED';
    const claim = (await gapNow(gap.id))?.claim;
    return claim?.id === claimId ? claim : undefined;
  });
  if (waiting !== 'ANSWERED') {
    story.expect(
      '',
      `one consent is not enough: ${worker} has no visit and no address yet`,
      (await visitOf()) ?? null,
      null,
    );
    story.expect(
      owner,
      `sees who: ${waiting.visitor?.name}, of ${home.slug}; it fits their working time`,
      waiting.fitsWorkingTime,
      true,
    );
    await host.client.as(host.owner, ANSWER, { input: { gapId: gap.id, claimId, accept: true } });
  }
  story.expect(
    owner,
    'says yes: the second consent, and the hours are covered',
    (await covered())?.homeCircle,
    home.slug,
  );

  // Noted, because the address is forgotten soon after the visit, and the story may be taken up again later.
  const visit = await notes.once(`${host.owner}.visit`, () => until(`${worker} has the visit`, visitOf));
  story.expect(worker, 'now, and only now, knows where', visit.whereabouts?.address, team.address);
  return { gapId: gap.id, claimId, visitId: visit.id, from: gap.from, to: gap.to };
}

function lengthOf({ from, to }: { from: string; to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

function when({ from, to }: { from: string; to: string }): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/London',
  });
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  });
  return `${day.format(new Date(from))}, ${clock.format(new Date(from))}–${clock.format(new Date(to))}`;
}

function fullName({ slug, worker }: Sharing['home']): string {
  const found = demoPeople.find(({ circle, username }) => circle === slug && username === worker);
  if (!found) throw new Error(`${worker} is not in the demo.`);
  return found.name;
}
