import { newId } from '@kith/kernel';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Answer, type Teams, teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let teams: Teams;
beforeAll(async () => {
  service = await bench.fresh();
  teams = teamsOf(service);
});

const people = ['bernice', 'ines', 'grace', 'omar'] as const;
const anyone = fc.constantFrom(...people);
const command = fc.record({
  by: anyone,
  does: fc.constantFrom('invite', 'ask', 'answer', 'approve', 'end', 'vet'),
  whom: anyone,
  kind: fc.constantFrom('FAMILY_FRIEND', 'PAID_WORKER', 'OWNER'),
  yes: fc.boolean(),
});
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** Who said yes to whom, as a bystander would note it from what was accepted. */
interface Noted {
  readonly person: string;
  readonly kind: string;
  readonly yes: Set<'owner' | 'member'>;
}

async function play(
  { by, does, whom, kind, yes }: Command,
  team: { id: string; notes: Map<string, Noted>; clear: Set<string>; as: (who: string) => string },
): Promise<void> {
  const last = [...team.notes].findLast(([, note]) => note.person === whom);
  const note = (answer: Answer, words: (noted: Noted) => void) => {
    if (answer.code) return;
    const noted = team.notes.get(answer.id) ?? { person: whom, kind, yes: new Set() };
    words(noted);
    team.notes.set(answer.id, noted);
  };
  const actor = team.as(by);
  if (does === 'vet') {
    await teams.vet(team.as(whom), yes ? '2027-06-01' : null);
    if (yes) team.clear.add(whom);
    else team.clear.delete(whom);
  }
  if (does === 'invite')
    note(await teams.invite(actor, team.id, team.as(whom), { kind }), (noted) => noted.yes.add('owner'));
  if (does === 'ask' && by === whom)
    note(await teams.say(actor, 'askToJoin', { teamId: team.id, kind }), (noted) => noted.yes.add('member'));
  if (!last) return;
  const [memberId] = last;
  if (does === 'answer')
    note(await teams.accept(actor, memberId, yes), (noted) =>
      yes ? noted.yes.add('member') : noted.yes.delete('member'),
    );
  if (does === 'approve')
    note(await teams.say(actor, 'answerRequest', { memberId, approve: yes }), (noted) =>
      yes ? noted.yes.add('owner') : noted.yes.delete('owner'),
    );
  if (does === 'end')
    note(await teams.say(actor, 'endMembership', { memberId }), (noted) =>
      noted.yes.delete(by === whom ? 'member' : 'owner'),
    );
}

describe('whatever people do with a team', () => {
  it('T1, T2: it has one owner, is joined by two consents only, and shows others no more than its name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 14 }), async (commands) => {
        const tag = newId('event').slice(-12);
        const as = (who: string) => `${who}-${tag}`;
        await teams.introduce(...people.map(as));
        const team = { id: await teams.team(as('bernice')), notes: new Map(), clear: new Set<string>(), as };
        for (const each of commands) await play(each, team);

        const seen = await teams.look(as('bernice'), team.id);
        const { edges } = seen.members as {
          edges: { node: { kind: string; status: string; person: { id: string } } }[];
        };
        const owners = edges.filter(({ node }) => node.kind === 'OWNER');
        expect(owners.map(({ node }) => node.person.id)).toEqual([as('bernice')]);

        const active = edges.filter(({ node }) => node.status === 'ACTIVE' && node.kind !== 'OWNER');
        const agreed = [...team.notes.values()].filter(
          ({ yes, kind, person }: Noted) =>
            yes.size === 2 && (kind !== 'PAID_WORKER' || team.clear.has(person)),
        );
        expect(active.map(({ node }) => node.person.id).sort()).toEqual(
          agreed.map(({ person }) => as(person)).sort(),
        );

        const outside = people.filter(
          (who) => who !== 'bernice' && !agreed.some(({ person }) => person === who),
        );
        for (const who of outside) {
          const { owner, members } = await teams.look(as(who), team.id);
          expect([owner ?? null, members ?? null]).toEqual([null, null]);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('two at the same instant', () => {
  const race = (...contenders: Promise<Answer>[]) => Promise.all(contenders);

  it('T2: one place for one person, however many invitations and wishes meet', async () => {
    await teams.introduce('a-owner', 'a-guest');
    const id = await teams.team('a-owner');
    const answers = await race(
      ...Array.from({ length: 5 }, () => teams.invite('a-owner', id, 'a-guest')),
      teams.say('a-guest', 'askToJoin', { teamId: id, kind: 'PEER' }),
    );
    expect(answers.filter(({ code }) => !code)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ALREADY_MEMBER')).toHaveLength(5);
  });

  it('T2: accepted five times over is accepted once', async () => {
    await teams.introduce('b-owner', 'b-guest');
    const id = await teams.team('b-owner');
    const invited = await teams.invite('b-owner', id, 'b-guest');
    const answers = await race(...Array.from({ length: 5 }, () => teams.accept('b-guest', invited.id)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['ACTIVE']));
    const told = (await service.sentOf('MembershipChanged')).filter(({ personId }) => personId === 'b-guest');
    expect(told.map(({ status }) => status)).toEqual(['INVITED', 'ACTIVE']);
  });

  it('T2: yes and no at once: one of them stands, the other is told so', async () => {
    await teams.introduce('c-owner', 'c-guest');
    const id = await teams.team('c-owner');
    const invited = await teams.invite('c-owner', id, 'c-guest');
    const answers = await race(
      teams.accept('c-guest', invited.id),
      teams.accept('c-guest', invited.id, false),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual(['ALREADY_ANSWERED', undefined]);
  });

  it('T2: a check recorded while the worker is invited or accepts is never missed', async () => {
    await teams.introduce('d-owner', 'd-worker');
    const id = await teams.team('d-owner');
    const paid = { kind: 'PAID_WORKER' };
    const [invited] = await race(
      teams.invite('d-owner', id, 'd-worker', paid),
      teams.vet('d-worker', '2027-01-01'),
    );
    await race(teams.accept('d-worker', String(invited?.id)), teams.vet('d-worker', '2027-06-01'));
    expect(await teams.look('d-worker', id)).toMatchObject({ myMembership: { status: 'ACTIVE' } });
    await race(teams.vet('d-worker', null), teams.vet('d-worker', null));
    expect(await teams.look('d-worker', id)).toMatchObject({
      myMembership: { status: 'PENDING_VETTING' },
      members: null,
    });
  });
});
