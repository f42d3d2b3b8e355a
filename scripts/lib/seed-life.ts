import { instantAt } from '@kith/kernel';
import { type DemoTeam, type DemoWorker, personId, type TeamLife } from '../demo-data/index.ts';
import type { CircleClient } from './circle-client.ts';
import { type Say, sayingIn, unlessDone } from './saying.ts';
import { nextWeekday } from './slot.ts';
import { memberIdOf, stableId, teamIdOf } from './stable-id.ts';

type Holder = NonNullable<TeamLife['holders']>[number];

/** Enters how a demo team lives, everyone for themselves. Entering it again changes nothing. */
export async function bringToLife(
  client: CircleClient,
  team: DemoTeam,
  life: TeamLife,
  today: string,
): Promise<void> {
  const { owner } = team;
  const teamId = teamIdOf(team);
  const say = sayingIn(client);
  const hats = await hatsOf(client, owner.username, teamId);

  await writeProfile(say, team, life, today);
  for (const holder of life.holders ?? []) await choose(say, team, hats(holder.hat), holder);
  const { meeting, offer, proposal, request, start } = life;
  if (meeting) {
    const startsAt = instantAt(nextWeekday(today, meeting.weekday), meeting.at);
    const id = stableId('meeting', teamId);
    const weekly = { id, groupId: teamId, startsAt, place: meeting.place, weekly: true };
    await unlessDone(say(owner.username, 'scheduleMeeting', weekly));
    const item = { id: stableId('entry', teamId), meetingId: id, words: meeting.agenda };
    await unlessDone(say(owner.username, 'addAgendaItem', item));
  }
  if (proposal) {
    const { by, ...wish } = proposal;
    await say(by.username, 'propose', { id: stableId('proposal', teamId), groupId: teamId, ...wish });
  }
  if (offer) {
    const id = stableId('selection', teamId, offer.hat);
    await unlessDone(say(offer.person.username, 'offerToHold', { id, hatId: hats(offer.hat) }));
  }
  if (request) {
    await say(owner.username, 'makePackageRequest', { id: stableId('request', teamId), teamId, ...request });
  }
  if (start) await begin(client, team, start, today);
  for (const { person } of team.members.filter(({ kind }) => kind === 'PROFESSIONAL')) {
    const memberId = memberIdOf(team, person);
    const about = { memberId, organisation: 'Hackney Council', jobTitle: person.about };
    await say(person.username, 'describeMyself', about);
  }
}

/** Enters what a worker is trained in, confirmed by whoever saw the proof. */
export async function enterTrainings(
  client: CircleClient,
  lead: string,
  { person, trainings = [] }: DemoWorker,
): Promise<void> {
  const say = sayingIn(client);
  for (const training of trainings) {
    const trainingId = stableId('training', personId(person), training.skill);
    await say(person.username, 'recordTraining', { id: trainingId, ...training });
    await say(lead, 'confirmTraining', { personId: personId(person), trainingId });
  }
}

async function writeProfile(
  say: Say,
  team: DemoTeam,
  { profile, writer }: TeamLife,
  today: string,
): Promise<void> {
  const by = (writer?.person ?? team.owner).username;
  const how = {
    teamId: teamIdOf(team),
    kind: 'PROFILE',
    channel: writer?.channel ?? 'APP',
    ...(writer?.how && { confirmed: { how: writer.how, on: today } }),
  };
  const sections = profile.map(({ key, text }) => ({ key, text }));
  await unlessDone(say(by, 'writeDocument', { ...how, basedOn: 0, sections }, 'version'));
  for (const { key: section, sharedWith } of profile) {
    if (sharedWith.length > 0) await say(by, 'shareSection', { ...how, section, sharedWith }, 'version');
  }
}

/** Everyone nominates, hears the reasons, and can live with it. */
async function choose(say: Say, team: DemoTeam, hatId: string, { hat, person, reasons }: Holder) {
  const selectionId = stableId('selection', teamIdOf(team), hat);
  const lead = team.owner.username;
  const { participants } = await say<{ participants: { id: string }[] }>(
    lead,
    'openSelection',
    { id: selectionId, hatId },
    'participants { id }',
  );
  const everyone = [team.owner, ...team.members.map((member) => member.person)].filter((one) =>
    participants.some(({ id }) => id === personId(one)),
  );
  const nominee = { selectionId, nomineeId: personId(person) };
  await unlessDone(say(lead, 'moveSelectionOn', { selectionId, to: 'NOMINATE' }));
  for (const { username } of everyone) {
    await unlessDone(say(username, 'nominate', { ...nominee, reason: reasons }));
  }
  await unlessDone(say(lead, 'proposeNominee', { ...nominee, reasons }));
  for (const { username } of everyone) await unlessDone(say(username, 'signalConsent', { selectionId }));
  await say(lead, 'concludeSelection', { selectionId });
}

/** The start of a team, as far as it has come: a visit, and what is regulated, on the way. */
async function begin(
  client: CircleClient,
  team: DemoTeam,
  { starter: { username }, regulated, stage }: NonNullable<TeamLife['start']>,
  today: string,
): Promise<void> {
  const teamId = teamIdOf(team);
  const say = sayingIn(client);
  await say(username, 'beginStart', { teamId }, 'stage');
  await say(username, 'recordStartVisit', { teamId, on: today }, 'stage');
  await say(username, 'flagRegulatedActivities', { teamId, activities: regulated });
  const stages = ['FIRST_CONTACT', 'RELATIONSHIP', 'MATCH', 'CONVERSATION', 'PROFILE'];
  const way = stages.slice(0, stages.indexOf(stage) + 1);
  const { start } = (
    await client.as<{ team: { start: { stage: string } } }>(
      username,
      'query ($team: ID!) { team(id: $team) { start { stage } } }',
      { team: teamId },
    )
  ).team;
  for (const to of way.slice(way.indexOf(start.stage) + 1)) {
    await say(username, 'moveStage', { teamId, to }, 'stage');
  }
}

/** The ids of a team's hats, by their short names. */
async function hatsOf(client: CircleClient, owner: string, teamId: string) {
  const { team } = await client.as<{
    team: { hats: { edges: { node: { id: string; slug: string } }[] } };
  }>(owner, 'query ($team: ID!) { team(id: $team) { hats { edges { node { id slug } } } } }', {
    team: teamId,
  });
  return (slug: string): string => {
    const found = team.hats.edges.find(({ node }) => node.slug === slug);
    if (!found) throw new Error(`The team has no hat ${slug}.`);
    return found.node.id;
  };
}
