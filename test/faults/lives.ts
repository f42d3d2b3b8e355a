import { newId } from '@kith/kernel';
import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import type { dice } from '../support/dice.ts';
import { type Persistent, pause } from './book.ts';
import { type Cast, idOf } from './people.ts';

type Dice = ReturnType<typeof dice>;
interface List<T> {
  readonly edges: readonly { readonly node: T }[];
}
interface GapRow {
  readonly id: string;
  readonly state: string;
  readonly step: string;
  readonly claim: { readonly id: string } | null;
}

const DAY_MS = 24 * 3_600_000;
const GAPS =
  'query ($id: ID!) { team(id: $id) { gaps(first: 100) { edges { node { id state step claim { id } } } } } }';
const OPEN = '{ openHours(first: 50) { edges { node { id } } } }';
const CLAIMS = '{ myClaims(first: 100) { edges { node { id state } } } }';

export const nodesOf = <T>(list: List<T> | null | undefined): T[] =>
  (list?.edges ?? []).map(({ node }) => node);

/** A worker is checked, says when they can, and lets the neighbours see who they are. */
export async function becomesWorker(
  circle: Persistent,
  cast: Cast,
  worker: DemoPerson,
  neighbours: readonly string[],
) {
  const { username, name } = worker;
  await circle.say(username, 'introduceMyself', { name });
  await circle.say(cast.lead.username, 'recordVetting', { personId: idOf(worker), clearUntil: '2099-12-31' });
  const availability = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '06:00', to: '22:00' }));
  await circle.say(username, 'setAvailability', {
    availability,
    districts: ['E5', 'E9'],
    maxTravelMinutes: 60,
  });
  for (const neighbour of neighbours) {
    const passport = { circle: neighbour, fields: ['NAME', 'VETTING'], name };
    await circle.say(username, 'grantPassport', passport, 'circle');
  }
}

/** An owner starts a team, has a friend and a worker join, and agrees hours until it is over; answers claims on what is open. */
export async function teamLife(
  circle: Persistent,
  cast: Cast,
  index: number,
  roll: Dice,
  isOver: () => boolean,
) {
  const [owner, friend, worker] = [cast.owners[index], cast.friends[index], cast.workers[index]];
  if (!owner || !friend || !worker) throw new Error('A team needs three people.');
  const teamId = newId('team');
  for (const { username, name } of [owner, friend]) await circle.say(username, 'introduceMyself', { name });
  await circle.say(owner.username, 'createTeam', { id: teamId });
  for (const [person, kind] of [
    [friend, 'FAMILY_FRIEND'],
    [worker, 'PAID_WORKER'],
  ] as const) {
    const memberId = newId('member');
    const invitation = { id: memberId, teamId, personId: idOf(person), kind };
    await circle.say(owner.username, 'inviteMember', invitation);
    await circle.say(person.username, 'answerInvitation', { memberId, accept: true });
  }
  for (let turn = 0; !isOver(); turn++) {
    // Each turn another two hours within the next week.
    const day = new Date(Date.now() + (2 + (turn % 5)) * DAY_MS);
    const hour = 8 + 2 * Math.floor(turn / 5);
    if (turn < 30)
      await agrees(circle, { owner, worker, teamId, day, hour }, roll.pick([true, false, false]));
    await seesToGaps(circle, owner, teamId, roll);
    await pause(50);
  }
}

interface Hours {
  readonly owner: DemoPerson;
  readonly worker: DemoPerson;
  readonly teamId: string;
  readonly day: Date;
  readonly hour: number;
}

/** Two hours on one day, with the team's worker, who says yes to them, or with nobody yet. */
export async function agrees(
  circle: Persistent,
  { owner, worker, teamId, day, hour }: Hours,
  withWorker: boolean,
): Promise<void> {
  const clock = (at: number) => `${String(at).padStart(2, '0')}:00`;
  const id = newId('agreed');
  const agreed = await circle.say(owner.username, 'agreeHours', {
    id,
    teamId,
    weekday: day.getUTCDay() || 7,
    from: clock(hour),
    to: clock(hour + 2),
    startsOn: day.toISOString().slice(0, 10),
    endsOn: new Date(day.getTime() + DAY_MS).toISOString().slice(0, 10),
    category: 'companionship',
    ratePence: 1_900,
    ...(withWorker && { workerId: idOf(worker) }),
    whereabouts: { name: owner.name, address: '1 Secret Street', outwardCode: 'E5' },
  });
  if (agreed && withWorker) await circle.say(worker.username, 'answerHours', { id, accept: true });
}

async function seesToGaps(circle: Persistent, owner: DemoPerson, teamId: string, roll: Dice) {
  const { team } = await circle.ask<{ team: { gaps: List<GapRow> } }>(owner.username, GAPS, { id: teamId });
  for (const { id: gapId, state, step, claim } of nodesOf(team.gaps)) {
    if (state === 'OPEN' && step !== 'NEIGHBOURS')
      await circle.say(owner.username, 'widenGap', { gapId, to: 'NEIGHBOURS' });
    if (state !== 'CLAIMED' || !claim) continue;
    const answer = { gapId, claimId: claim.id, accept: roll.pick([true, true, false]) };
    await circle.say(owner.username, 'answerClaim', answer);
  }
}

/** A worker says yes to open hours of their own circle and of others, and now and then takes it back. */
export async function workerLife(circle: Persistent, worker: DemoPerson, roll: Dice, isOver: () => boolean) {
  while (!isOver()) {
    const { openHours } = await circle.ask<{ openHours: List<{ id: string }> }>(worker.username, OPEN);
    const chosen = roll.maybe(nodesOf(openHours));
    if (chosen) await circle.say(worker.username, 'claimHours', { id: newId('claim'), offerId: chosen.id });
    if (roll.pick([true, false, false, false])) {
      const { myClaims } = await circle.ask<{ myClaims: List<{ id: string; state: string }> }>(
        worker.username,
        CLAIMS,
      );
      const held = roll.maybe(
        nodesOf(myClaims).filter(({ state }) => state === 'WAITING' || state === 'ACCEPTED'),
      );
      if (held) await circle.say(worker.username, 'releaseClaim', { claimId: held.id });
    }
    await pause(100);
  }
}
