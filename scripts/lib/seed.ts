import {
  type DemoCircle,
  type DemoPerson,
  type DemoTeam,
  type DemoWorker,
  personId,
} from '../demo-data/index.ts';
import type { CircleClient } from './circle-client.ts';
import { sayingIn, unlessDone } from './saying.ts';
import { bringToLife, enterTrainings } from './seed-life.ts';
import { holdEvents, sayContact } from './seed-programme.ts';
import { seekSomeone } from './seed-seeking.ts';
import { slotOf } from './slot.ts';
import { DEMO_DAY, memberIdOf, stableId, teamIdOf } from './stable-id.ts';

/**
 * Enters a demo circle through its GraphQL endpoint, everyone for themselves, as real people would. Everything has a
 * stable id, so entering it again, or after it broke off, changes nothing.
 */
export async function seedCircle(circle: DemoCircle, client: CircleClient, today: string): Promise<void> {
  await inTurns(circle.people, (someone) => introduce(client, someone));
  await inTurns(circle.people, (someone) => sayContact(client, someone));
  const working = [...circle.workers, ...(circle.buddies ?? [])];
  await inTurns(working, (worker) => setUpWorker(client, circle, worker));
  await inTurns(circle.teams, (team) => setUpTeam(client, team, today));
  const figures = { month: today.slice(0, 7), ...circle.workforce };
  await client.as(
    circle.coordinator.username,
    'mutation ($input: WorkforceMonthInput!) { recordWorkforceMonth(input: $input) { month } }',
    { input: figures },
  );
  await inTurns(circle.places, (place) =>
    client.as(
      circle.coordinator.username,
      'mutation ($input: RecordPlaceInput!) { recordPlace(input: $input) { id } }',
      {
        input: { id: stableId('place', circle.slug, place.name), ...place },
      },
    ),
  );
  await holdEvents(client, circle, today);
}

async function introduce(client: CircleClient, { username, name, channel }: DemoPerson): Promise<void> {
  await client.as(
    username,
    'mutation ($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { id } }',
    {
      input: { name, channel },
    },
  );
}

async function setUpWorker(client: CircleClient, circle: DemoCircle, worker: DemoWorker): Promise<void> {
  const { person, clearUntil, available, passportTo, maxTravelMinutes, skills, languages } = worker;
  const { wantedHours, shownAs, ways } = worker;
  await client.as(
    circle.coordinator.username,
    'mutation ($input: RecordVettingInput!) { recordVetting(input: $input) { id } }',
    {
      input: { personId: personId(person), clearUntil },
    },
  );
  const districts = [...new Set(circle.teams.map(({ outwardCode }) => outwardCode))];
  await client.as(
    person.username,
    'mutation ($input: SetAvailabilityInput!) { setAvailability(input: $input) { id } }',
    {
      input: {
        availability: available.map(slotOf),
        districts,
        maxTravelMinutes,
        skills,
        languages,
        wantedHours,
        ...ways,
      },
    },
  );
  if (shownAs) {
    const card = { shownAs, showsLookingFor: true };
    await sayingIn(client)(person.username, 'setWorkCard', card, 'shownAs');
  }
  for (const neighbour of passportTo) {
    await client.as(
      person.username,
      'mutation ($input: GrantPassportInput!) { grantPassport(input: $input) { circle } }',
      {
        input: {
          circle: neighbour,
          fields: ['NAME', 'SKILLS', 'LANGUAGES', 'VETTING'],
          days: 365,
          name: person.name,
        },
      },
    );
  }
  await enterTrainings(client, circle.coordinator.username, worker);
}

async function setUpTeam(client: CircleClient, team: DemoTeam, today: string): Promise<void> {
  const { owner } = team;
  const teamId = teamIdOf(team);
  await client.as(
    owner.username,
    'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { id } }',
    {
      input: { id: teamId },
    },
  );
  for (const member of team.members) await join(client, team, member.person, member.kind, today);
  for (const hours of team.hours) {
    const id = stableId('agreed', teamId, hours.slot);
    const { from, to, weekday } = slotOf(hours.slot);
    await client.as(
      owner.username,
      'mutation ($input: AgreeHoursInput!) { agreeHours(input: $input) { id } }',
      {
        input: {
          id,
          teamId,
          weekday,
          from,
          to,
          startsOn: DEMO_DAY,
          category: hours.category,
          languages: hours.languages ?? [],
          ratePence: hours.ratePence,
          ...(hours.worker && { workerId: personId(hours.worker) }),
          whereabouts: { name: owner.name, address: team.address, outwardCode: team.outwardCode },
        },
      },
    );
    if (!hours.worker) continue;
    await client.as(
      hours.worker.username,
      'mutation ($input: AnswerHoursInput!) { answerHours(input: $input) { id } }',
      {
        input: { id, accept: true },
      },
    );
  }
  if (team.life) await bringToLife(client, team, team.life, today);
  await seekSomeone(client, team, today);
}

async function join(
  client: CircleClient,
  team: DemoTeam,
  person: DemoPerson,
  kind: string,
  today: string,
): Promise<void> {
  const memberId = memberIdOf(team, person);
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01T00:00:00Z`;
  await unlessDone(
    client.as(
      team.owner.username,
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }',
      {
        input: {
          id: memberId,
          teamId: teamIdOf(team),
          personId: personId(person),
          kind,
          ...(kind === 'PROFESSIONAL' && { scopes: ['PLAN', 'BUDGET', 'REQUESTS'], endsAt: inAYear }),
        },
      },
    ),
  );
  await unlessDone(
    client.as(
      person.username,
      'mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { id } }',
      {
        input: { memberId, accept: true },
      },
    ),
  );
}

/** Two at a time: more would start more execution environments than they save time. */
async function inTurns<T>(
  things: readonly T[],
  work: (thing: T) => Promise<unknown>,
  atOnce = 2,
): Promise<void> {
  const waiting = [...things];
  const hand = async () => {
    for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) await work(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
