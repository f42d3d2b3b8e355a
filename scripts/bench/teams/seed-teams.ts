import type { AskCircle } from '../circles.ts';

/** A team of a benchmark: its id, and who may be asked for what. */
export interface BenchTeam {
  readonly ask: AskCircle;
  readonly teamId: string;
  readonly owner: string;
  readonly members: readonly string[];
}

const INTRODUCE = 'mutation($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { id } }';
const CREATE = 'mutation($input: CreateTeamInput!) { createTeam(input: $input) { id } }';
const INVITE = 'mutation($input: InviteMemberInput!) { inviteMember(input: $input) { id } }';
const ACCEPT = 'mutation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { status } }';
const VET = 'mutation($input: RecordVettingInput!) { recordVetting(input: $input) { id } }';

const kinds = ['PAID_WORKER', 'PAID_WORKER', 'FAMILY_FRIEND', 'VOLUNTEER'];

/** Makes a team as its people would: everyone introduces themselves, is invited, and accepts. */
async function seedTeam(ask: AskCircle, name: string, size: number): Promise<BenchTeam> {
  const owner = `${name}-owner`;
  await ask(owner, INTRODUCE, { name: `Owner of ${name}` });
  const made = await ask<{ createTeam: { id: string } }>(owner, CREATE, {});
  const teamId = made.createTeam.id;
  const members = Array.from({ length: size - 1 }, (_, index) => `${name}-member-${index + 1}`);
  for (const [index, person] of members.entries()) {
    const kind = kinds[index % kinds.length];
    await ask(person, INTRODUCE, { name: `Member ${index + 1} of ${name}`, channel: 'APP' });
    if (kind === 'PAID_WORKER') await ask('vera', VET, { personId: person, clearUntil: '2027-11-01' });
    const invited = await ask<{ inviteMember: { id: string } }>(owner, INVITE, {
      teamId,
      personId: person,
      kind,
    });
    await ask(person, ACCEPT, { memberId: invited.inviteMember.id, accept: true });
  }
  return { ask, teamId, owner, members };
}

/** Spreads this many teams over circles, several at a time. */
export async function seedTeams(
  circles: readonly AskCircle[],
  count: number,
  size: number,
): Promise<BenchTeam[]> {
  const teams: BenchTeam[] = [];
  let next = 0;
  const worker = async () => {
    for (let number = next++; number < count; number = next++) {
      const ask = circles[number % circles.length] as AskCircle;
      teams.push(await seedTeam(ask, `team-${number + 1}`, size));
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return teams;
}
