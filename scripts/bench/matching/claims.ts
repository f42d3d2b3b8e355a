import { newId } from '@kith/kernel';
import { vettings, workers } from '../../../services/matching/store/workers.ts';
import { table } from '../table.ts';
import { type BenchCircle, openCircles } from './circles.ts';
import { clear, workerOf } from './invented.ts';

/** How many want the same hours at the same moment; and how many hours are wanted by one each. */
const RACERS = Number(process.env.KITH_BENCH_RACERS ?? 50);
const OWNER = 'owner';

const AGREE = 'mutation($input: AgreeHoursInput!) { agreeHours(input: $input) { id } }';
const GAPS = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
  gaps(first: 100) { edges { node { id } } } } } }`;
const WIDEN = 'mutation($input: WidenGapInput!) { widenGap(input: $input) { id } }';
const OPEN = '{ openHours(first: 100) { edges { node { id } } } }';
const CLAIM = 'mutation($input: ClaimHoursInput!) { claimHours(input: $input) { id } }';

/** Races for one offer, and claims on one each: how many are answered a second, and what a claim takes. */
export async function benchClaims(): Promise<void> {
  const { circles, meter, stop } = await openCircles(['clapton']);
  try {
    const [circle] = circles;
    if (!circle) return;
    const racers = Array.from({ length: RACERS }, (_, at) => workerOf(`racer-${at + 1}`));
    await circle.fill(workers, racers);
    await circle.fill(
      vettings,
      racers.map(({ id }) => clear(id)),
    );
    const offers = await openOffers(circle, RACERS + 2);
    const [warm = '', hot = '', alone = '', ...others] = offers;
    const spread = others.slice(0, RACERS - 2);
    await claim(circle, 'racer-1', warm);

    const rows: string[][] = [];
    const measured = async (name: string, claims: readonly (() => Promise<boolean>)[]) => {
      meter.taken();
      const before = performance.now();
      const won = (await Promise.all(claims.map((each) => each()))).filter(Boolean).length;
      const seconds = (performance.now() - before) / 1000;
      const { calls, reads, writes } = meter.taken();
      const each = (sum: number) => (sum / claims.length).toFixed(1);
      const rate = (claims.length / seconds).toFixed(0);
      rows.push([name, String(claims.length), String(won), rate, each(calls), each(reads), each(writes)]);
    };
    await measured(
      `${RACERS} race for one offer`,
      racers.map(
        ({ id }) =>
          () =>
            claim(circle, id, hot),
      ),
    );
    await measured('one lost: it was taken before', [() => claim(circle, 'racer-2', warm)]);
    await measured('one won, with nobody near', [() => claim(circle, 'racer-2', alone)]);
    await measured(
      `${spread.length} at once, an offer each`,
      spread.map((offer, at) => () => claim(circle, `racer-${at + 3}`, offer)),
    );
    console.log(table(['claims', 'made', 'won', 'a second', 'calls', 'read units', 'write units'], rows));
  } finally {
    stop();
  }
}

/** Says yes to an offer; whether it was the one who got it. */
async function claim(circle: BenchCircle, person: string, offerId: string): Promise<boolean> {
  try {
    await circle.ask(person, CLAIM, { input: { offerId } });
    return true;
  } catch (error) {
    if (/ALREADY_TAKEN|OFFER_CLOSED|BUSY/.test(String(error))) return false;
    throw error;
  }
}

/** Hours of several teams, agreed by their owner and shown to the circle; their offers, no two at the same time. */
async function openOffers(circle: BenchCircle, count: number): Promise<string[]> {
  for (let made = 0; made < count; made += 2) {
    const teamId = newId('team');
    const relations = [{ teamId, kind: 'OWNER', scopes: [], hats: [] }];
    const from = String(7 + (made % 13)).padStart(2, '0');
    const to = String(8 + (made % 13)).padStart(2, '0');
    const whereabouts = { name: 'Someone', address: 'Somewhere', outwardCode: 'E5' };
    const hours = { weekday: 4 + (made % 4), from: `${from}:00`, to: `${to}:00`, startsOn: '2026-11-01' };
    const input = { teamId, ...hours, category: 'companionship', ratePence: 1_900, whereabouts };
    await circle.ask(OWNER, AGREE, { input }, relations);
    const representations = [{ __typename: 'Team', id: teamId }];
    const { _entities } = await circle.ask<{ _entities: { gaps: { edges: { node: { id: string } }[] } }[] }>(
      OWNER,
      GAPS,
      { representations },
      relations,
    );
    for (const { node } of _entities[0]?.gaps.edges ?? []) {
      await circle.ask(OWNER, WIDEN, { input: { gapId: node.id, to: 'CIRCLE' } }, relations);
    }
  }
  const { openHours } = await circle.ask<{ openHours: { edges: { node: { id: string } }[] } }>(
    'racer-1',
    OPEN,
  );
  return openHours.edges.slice(0, count).map(({ node }) => node.id);
}
