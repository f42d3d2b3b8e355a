import { formatPence } from '@kith/kernel';
import { teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import type { SharedHours } from './share-hours.ts';
import { type Story, until } from './story.ts';

interface SettlementRow {
  charged: { pence: number };
  paid: { pence: number };
  commons: { pence: number };
  owed: { pence: number };
  due: { pence: number };
  net: { pence: number };
}

const SETTLEMENT = `query ($neighbour: ID!, $month: String!) { settlement(neighbour: $neighbour, month: $month) {
  charged { pence } paid { pence } commons { pence } owed { pence } due { pence } net { pence } } }`;

const STATEMENT = `query ($from: Date!, $to: Date!) { myStatement(from: $from, to: $to) {
  paidSharePercent trueHourlyRate { pence } listed { pence } contribution { pence } pay { pence }
  lines { hostCircle paidMinutes rate { pence } pay { pence } visit { id } } } }`;

const TIME = [
  { kind: 'CONTACT', minutes: 240 },
  { kind: 'TRAVEL', minutes: 36 },
];

/**
 * The visit is worked, both sides confirm it, and the money is followed to the penny through both circles: the worked
 * example of P15, with the statement of P2.
 */
export async function settle(cast: Cast, story: Story, notes: Notebook, hours: SharedHours): Promise<void> {
  const { clapton, homerton } = cast;
  const day = hours.from.slice(0, 10);
  const month = day.slice(0, 7);
  const hostSays = async () =>
    (await homerton.as<{ settlement: SettlementRow }>('obi', SETTLEMENT, { neighbour: 'clapton', month }))
      .settlement;
  const homeSays = async () =>
    (await clapton.as<{ settlement: SettlementRow }>('gwen', SETTLEMENT, { neighbour: 'homerton', month }))
      .settlement;
  const before = await notes.once('settlement', async () => ({
    host: await hostSays(),
    home: await homeSays(),
  }));

  await cast.moveTo(new Date(Date.parse(hours.to) + 5 * 60_000).toISOString());
  story.tell('', 'the days pass, and the visit takes place');

  await clapton.as('ines', 'mutation ($input: LogVisitInput!) { logVisit(input: $input) { state } }', {
    input: { visitId: hours.visitId, time: TIME },
  });
  story.tell('Ines', 'logs 4 h with Winifred and 36 min of travel, in her own circle');

  const teamId = teamIdOf(teamOf('homerton', 'winifred'));
  const confirmed = async () => {
    const answer = await homerton.as<{
      team: { visits: { edges: { node: { id: string; time: { state: string } | null } }[] } };
    }>(
      'winifred',
      'query ($team: ID!, $from: Instant!, $to: Instant!) { team(id: $team) { visits(from: $from, to: $to, first: 100) { edges { node { id time { state } } } } } }',
      { team: teamId, from: hours.from, to: hours.to },
    );
    return answer.team.visits.edges.find(({ node }) => node.id === hours.visitId)?.node.time?.state;
  };
  await until('what Ines logged reaches Winifred', async () =>
    ['LOGGED', 'CONFIRMED'].includes((await confirmed()) ?? '') ? true : undefined,
  );
  await homerton.as(
    'winifred',
    'mutation ($input: ConfirmVisitInput!) { confirmVisit(input: $input) { state } }',
    { input: { visitId: hours.visitId } },
  );
  story.expect('Winifred', 'confirms it, in hers: both sides say the same', await confirmed(), 'CONFIRMED');

  const charges = await homerton.as<{
    team: { charges: { lines: { visit: { id: string }; charge: { pence: number } }[] } };
  }>(
    'winifred',
    'query ($team: ID!, $from: Date!, $to: Date!) { team(id: $team) { charges(from: $from, to: $to) { lines { visit { id } charge { pence } } } } }',
    { team: teamId, from: day, to: day },
  );
  const charge = charges.team.charges.lines.find(({ visit }) => visit.id === hours.visitId)?.charge.pence;
  story.expect('Homerton', `charges Winifred ${formatPence(8930)}`, charge, 8930);

  const statement = await until('the visit on Ines’s statement', async () => {
    const answer = await clapton.as<{
      myStatement: { lines: { visit: { id: string } }[] } & Record<string, unknown>;
    }>('ines', STATEMENT, { from: day, to: day });
    return answer.myStatement.lines.some(({ visit }) => visit.id === hours.visitId)
      ? answer.myStatement
      : undefined;
  });
  story.expect(
    'Clapton',
    `pays Ines ${formatPence(7030)}: ${formatPence(7600)} less her ${formatPence(570)} to the commons`,
    statement.pay,
    { pence: 7030 },
  );
  story.expect(
    'Ines',
    `reads her true hourly rate, travel counted: ${formatPence(1652)}; 87 % of her time was paid`,
    [statement.trueHourlyRate, statement.paidSharePercent],
    [{ pence: 1652 }, 87],
  );

  const [host, home] = [moved(before.host, await hostSays()), moved(before.home, await homeSays())];
  story.expect(
    '',
    `the commons of ${formatPence(1900)} is shared, ${formatPence(950)} to each circle`,
    [host.commons, home.commons],
    [950, 950],
  );
  story.expect('Homerton', `owes Clapton ${formatPence(7980)}`, [host.owed, host.net], [7980, -7980]);
  story.expect(
    'Clapton',
    `is due ${formatPence(7980)} from Homerton: over both circles it nets to nothing`,
    [home.due, home.net + host.net],
    [7980, 0],
  );
}

function moved(before: SettlementRow, after: SettlementRow): Record<keyof SettlementRow, number> {
  const change = (field: keyof SettlementRow) => after[field].pence - before[field].pence;
  return {
    charged: change('charged'),
    paid: change('paid'),
    commons: change('commons'),
    owed: change('owed'),
    due: change('due'),
    net: change('net'),
  };
}
