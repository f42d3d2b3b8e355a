import { newId } from '@kith/kernel';
import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import type { CircleClient } from '../../scripts/lib/circle-client.ts';

/** Someone of a circle, for a test. */
export function someone(circle: string, username: string, hats: readonly string[] = []): DemoPerson {
  return { circle, username, name: `Test ${username}`, about: 'invented for a test', channel: 'APP', hats };
}

/** A worker who is vetted, works all hours, travels far, and shows neighbours who they are. */
export async function becomeWorker(
  client: CircleClient,
  lead: string,
  worker: DemoPerson,
  neighbours: readonly string[],
): Promise<void> {
  await client.as(
    worker.username,
    'mutation ($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { id } }',
    {
      input: { name: worker.name },
    },
  );
  await client.as(lead, 'mutation ($input: RecordVettingInput!) { recordVetting(input: $input) { id } }', {
    input: { personId: `${worker.circle}.${worker.username}`, clearUntil: '2099-12-31' },
  });
  await client.as(
    worker.username,
    'mutation ($input: SetAvailabilityInput!) { setAvailability(input: $input) { id } }',
    {
      input: {
        availability: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '06:00', to: '22:00' })),
        districts: ['E5', 'E9', 'N16'],
        maxTravelMinutes: 60,
      },
    },
  );
  for (const circle of neighbours) {
    await client.as(
      worker.username,
      'mutation ($input: GrantPassportInput!) { grantPassport(input: $input) { circle } }',
      {
        input: { circle, fields: ['NAME', 'VETTING'], name: worker.name },
      },
    );
  }
}

/** A team with hours nobody covers, shown to the neighbours. Answers the gap that was offered. */
export async function offerHours(
  client: CircleClient,
  owner: DemoPerson,
  hours: { from: string; to: string; outwardCode: string },
): Promise<{ teamId: string; gapId: string; from: string }> {
  const teamId = newId('team');
  const tomorrow = new Date(Date.now() + 2 * 24 * 3600_000);
  const day = tomorrow.toISOString().slice(0, 10);
  await client.as(
    owner.username,
    'mutation ($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { id } }',
    { input: { name: owner.name } },
  );
  await client.as(
    owner.username,
    'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { id } }',
    { input: { id: teamId } },
  );
  await client.as(
    owner.username,
    'mutation ($input: AgreeHoursInput!) { agreeHours(input: $input) { id } }',
    {
      input: {
        teamId,
        weekday: tomorrow.getUTCDay() || 7,
        from: hours.from,
        to: hours.to,
        startsOn: day,
        endsOn: new Date(tomorrow.getTime() + 24 * 3600_000).toISOString().slice(0, 10),
        category: 'companionship',
        ratePence: 1900,
        whereabouts: { name: owner.name, address: '1 Secret Street', outwardCode: hours.outwardCode },
      },
    },
  );
  const answer = await client.as<{ team: { gaps: { edges: { node: { id: string; from: string } }[] } } }>(
    owner.username,
    'query ($team: ID!) { team(id: $team) { gaps(first: 10) { edges { node { id from } } } } }',
    { team: teamId },
  );
  const gap = answer.team.gaps.edges[0]?.node;
  if (!gap) throw new Error('The agreed hours made no gap.');
  await client.as(owner.username, 'mutation ($input: WidenGapInput!) { widenGap(input: $input) { id } }', {
    input: { gapId: gap.id, to: 'NEIGHBOURS' },
  });
  return { teamId, gapId: gap.id, from: gap.from };
}

/** The offer of a host circle that a worker sees. */
export async function offerSeenBy(client: CircleClient, worker: string, hostCircle: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await client.as<{ openHours: { edges: { node: { id: string; hostCircle: string } }[] } }>(
      worker,
      '{ openHours(first: 100) { edges { node { id hostCircle } } } }',
    );
    const found = answer.openHours.edges.find(({ node }) => node.hostCircle === hostCircle);
    if (found) return found.node.id;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${worker} sees no hours of ${hostCircle}.`);
}
