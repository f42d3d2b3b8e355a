import type { Rehearsal } from '@kith/service-kit/testing';
import { cast } from '../../../services/teams/testing/filled-team.ts';
import { hatsOf } from '../../../services/teams/testing/hats-of.ts';
import { teamsOf } from '../../../services/teams/testing/team-of.ts';
import type { Cast, World } from './world.ts';

/** Hats of a team that open something, each worn by somebody who is there for nothing else. */
const teamHats = ['profile', 'checkin', 'rota', 'connector', 'safeguarding'];
/** Hats of the governance circle that open something. */
const circleHats = [
  'coordinator',
  'secretary',
  'facilitator',
  'vetting_lead',
  'coach',
  'safeguarding_lead',
  'team_starter',
];

/** Somebody of the team who is told by letter. */
export const ON_PAPER = 'pamela';
/** Somebody of the governance circle to whom things in it belong. */
export const OF_THE_CIRCLE = 'greta';

/** Everyone there can be takes their place in the filled team, and in the circle. */
export async function everyoneIn(stage: Rehearsal, { ids }: World): Promise<Cast> {
  const teamId = ids.team ?? '';
  const teams = teamsOf(stage);
  const hats = hatsOf(stage);
  const ok = <T extends { code?: string }>(what: string, answer: T): T => {
    if (answer.code) throw new Error(`${what}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const isReached = (person: string, channel: string) =>
    teams.say(person, 'introduceMyself', { name: `${person} of the test`, channel });
  const people: Record<string, string | readonly string[]> = {
    'the owner': cast.owner,
    'a professional for the budget': cast.forBudget,
    'a professional for requests': cast.forRequests,
    'the team starter': cast.starter,
    'someone who is requested': cast.asking,
    'someone who is pending vetting': cast.unchecked,
    'someone who is paused': cast.resting,
    'the owner of another team': 'olga',
    // The first has no other tie to the team; the others have what can be somebody’s own in it.
    'whose own it is': [cast.former, cast.worker, cast.daughter, cast.forPlan, cast.invited, OF_THE_CIRCLE],
    'a stranger': 'sadie',
  };
  const joins = async (who: string, person: string, more: object) => {
    await teams.introduce(person);
    people[who] = person;
    return ok(who, await teams.join(cast.owner, teamId, person, more));
  };
  const isVolunteer = { kind: 'VOLUNTEER' };
  const advocate = await joins('an advocate', 'adaline', { kind: 'FAMILY_FRIEND' });
  ok(
    'advocate',
    await teams.say(cast.owner, 'appointAdvocate', { memberId: advocate.id, until: '2027-06-01T09:00:00Z' }),
  );
  await joins('someone of the family', 'fay', { kind: 'FAMILY_FRIEND' });
  for (const [who, person] of [
    ['a volunteer', 'victor'],
    ...teamHats.map((hat) => [`a volunteer with the hat ${hat}`, `volunteer-${hat}`]),
  ] as const) {
    await teams.vet(person as string, '2027-11-30');
    await joins(who as string, person as string, isVolunteer);
  }
  await joins('a peer', 'perry', { kind: 'PEER' });
  await teams.vet('wanda', '2027-11-30');
  await joins('a worker', 'wanda', { kind: 'PAID_WORKER' });
  await joins('a professional for the plan', 'priya', {
    kind: 'PROFESSIONAL',
    scopes: ['PLAN'],
    endsAt: '2027-11-23T09:00:00Z',
  });
  ok('invite', await teams.invite(cast.owner, teamId, 'iris'));
  people['someone who is invited'] = 'iris';
  await joins('somebody on paper', ON_PAPER, { kind: 'PEER' });
  const gone = await joins('the team starter, after they stepped back', 'stella', {
    kind: 'TEAM_STARTER',
    endsAt: '2027-05-01T09:00:00Z',
  });
  ok('step back', await teams.say('stella', 'endMembership', { memberId: gone.id }));
  // Silence is no consent of somebody who was not reached: until the hats are given, everyone is at once.
  await isReached(cast.starter, 'APP');
  // The daughter offered to hold one of them.
  for (const { id } of (await hats.look(cast.daughter, teamId)).selections) {
    await hats.say(cast.daughter, 'withdrawOffer', { selectionId: id });
  }
  for (const hat of teamHats) {
    ok(hat, await hats.say(`volunteer-${hat}`, 'offerToHold', { hatId: `${teamId}.${hat}`, windowDays: 1 }));
  }

  const inCircle = async (who: string, person: string) => {
    await teams.introduce(person);
    people[who] = person;
    const query = 'mutation($input: InviteToCircleInput!) { inviteToCircle(input: $input) { id } }';
    const { data } = await stage.ask<{ inviteToCircle: { id: string } }>(
      'cora',
      query,
      { input: { personId: person } },
      { circleHats: ['coordinator'] },
    );
    ok(who, await teams.accept(person, data.inviteToCircle.id));
  };
  await inCircle('somebody of the circle', OF_THE_CIRCLE);
  await inCircle('a member of the governance circle', 'gareth');
  for (const hat of circleHats) {
    people[`the circle’s ${hat}`] = 'somebody';
    const person = `circle-${hat}`;
    await inCircle(`the circle’s ${hat}, by consent`, person);
    ok(hat, await hats.say(person, 'offerToHold', { hatId: `circle.${hat}`, windowDays: 1 }));
  }
  stage.setNow('2026-11-27T09:00:00Z');
  await isReached(ON_PAPER, 'PAPER');
  return people;
}
