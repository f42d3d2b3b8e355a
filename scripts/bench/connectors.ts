import { newId } from '../../packages/kernel/index.ts';
import type { SubgraphDefinition } from '../../packages/service-kit/index.ts';
import { definition } from '../../services/connectors/definition.ts';
import { interestNames } from '../../services/connectors/domain/places/interests.ts';
import { type AskCircle, openCircles } from './circles.ts';
import { inventedPlaces } from './connectors/invented-map.ts';
import { fillProgramme } from './connectors/invented-programme.ts';
import { inTurns } from './in-turns.ts';
import { table } from './table.ts';
import { timed } from './timed.ts';

const PLACES = Number(process.env.KITH_BENCH_PLACES ?? 5_000);
/** Places where something is on at times by a rule. */
const WITH_TIMES = 400;
/** Events of the programme. */
const EVENTS = Number(process.env.KITH_BENCH_EVENTS ?? 400);
const FEW = 5;
const MANY = Number(process.env.KITH_BENCH_TEAMS ?? 850);
const A_FILE = 500;
const P95_BUDGET = 50;
/** A team among many may take this much of what one among few takes. */
const SCALE_BUDGET = 1.2;

const IMPORT =
  'mutation ($input: PlacesFileInput!) { importPlaces(input: $input) { added problems { problem } } }';
const SAY = 'mutation ($input: SayLikesInput!) { sayLikes(input: $input) { stepFree } }';
const SUGGEST = `query ($input: [_Any!]!) { _entities(representations: $input) { ... on Team {
  mightLike { place { id name outwardCode } event { day gathering { id title } } reasons } } } }`;

/** What an owner might like, among all places of a large circle: with few teams in it, and with many. False over budget. */
export async function benchConnectors(): Promise<boolean> {
  const teams = Array.from({ length: MANY }, () => newId('team'));
  const opened = await openCircles(2, {
    service: 'connectors',
    definition: definition as SubgraphDefinition,
    circleHats: { cora: ['community_connector'] },
    relations: (teamId) => [{ teamId, kind: 'OWNER', scopes: [], hats: [] }],
  });
  try {
    const [few, many] = opened.circles as [AskCircle, AskCircle];
    const started = performance.now();
    for (const circle of [few, many]) {
      await fillMap(circle);
      await fillProgramme(circle, EVENTS);
    }
    for (const teamId of teams.slice(0, FEW)) await few(teamId, SAY, likesOf(teamId, teams.indexOf(teamId)));
    for (const [index, teamId] of teams.entries()) await many(teamId, SAY, likesOf(teamId, index));
    const seconds = ((performance.now() - started) / 1_000).toFixed(0);
    console.log(`${PLACES} places and ${EVENTS} events in each of two circles, made in ${seconds} s\n`);
    return await report(opened.meter, asking(few, teams.slice(0, FEW)), asking(many, teams));
  } finally {
    opened.stop();
  }
}

async function report(
  meter: Awaited<ReturnType<typeof openCircles>>['meter'],
  few: () => Promise<unknown>,
  many: () => Promise<unknown>,
): Promise<boolean> {
  const cold = performance.now();
  await many();
  const firstMs = performance.now() - cold;
  const warm = await timed(many, { times: 300 });
  const [among5, among850] = await inTurns([few, many]);
  meter.taken();
  await many();
  const taken = meter.taken();
  console.log(
    table(
      ['what an owner might like', 'p50 ms', 'p95 ms', 'own CPU ms', 'calls', 'read units'],
      [
        [
          `among ${PLACES} places, ${EVENTS} events and ${MANY} teams`,
          warm.p50.toFixed(1),
          warm.p95.toFixed(1),
          warm.own.toFixed(1),
          String(taken.calls),
          String(taken.reads),
        ],
      ],
    ),
  );
  const ratio = among850 ? among850.ratio : Number.NaN;
  console.log(`\nAsked first, by a function that just woke: ${firstMs.toFixed(0)} ms.`);
  console.log(`p95 ${warm.p95.toFixed(1)} ms (budget ${P95_BUDGET}).`);
  console.log(
    `With ${MANY} teams: ${ratio.toFixed(2)} of with ${FEW} (${among5?.milliseconds.toFixed(1)} ms; budget ${SCALE_BUDGET}).`,
  );
  return warm.p95 <= P95_BUDGET && ratio <= SCALE_BUDGET;
}

async function fillMap(circle: AskCircle): Promise<void> {
  for (let from = 0; from < PLACES; from += A_FILE) {
    const file = Buffer.from(inventedPlaces(from, Math.min(A_FILE, PLACES - from), WITH_TIMES)).toString(
      'base64',
    );
    const { importPlaces } = await circle<{ importPlaces: { added: number } }>('cora', IMPORT, { file });
    if (importPlaces.added === 0) throw new Error(JSON.stringify(importPlaces));
  }
}

function likesOf(teamId: string, number: number) {
  const interests = [0, 1, 2].map((step) => interestNames[(number * 5 + step * 4) % interestNames.length]);
  const free = [2, 4].map((weekday) => ({ weekday, from: '10:00', to: '17:00' }));
  return { teamId, interests, stepFree: number % 2 === 0, free, from: 'E5', minutes: 40 };
}

/** Asks for one team after another, as its owner. */
function asking(circle: AskCircle, teams: readonly string[]): () => Promise<unknown> {
  let next = 0;
  return () => {
    const teamId = teams[next++ % teams.length] as string;
    return circle(teamId, SUGGEST, [{ __typename: 'Team', id: teamId }]);
  };
}
