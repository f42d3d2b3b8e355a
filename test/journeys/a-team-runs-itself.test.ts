import { newId } from '@kith/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayingIn } from '../../scripts/lib/saying.ts';
import { type LivingTeam, livingTeam } from '../support/living-team.ts';
import { becomeWorker, someone } from '../support/neighbours.ts';
import { refusalOf, within } from '../support/refusals.ts';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';

/** How soon whatever a team decides holds in every other service, in milliseconds. */
const AT_ONCE = 5_000;

const people = ['bea', 'ada', 'carl', 'oz', 'anna', 'nell', 'dora', 'rita'];
const worker = someone('clapton', 'oz');
const personId = (username: string) => `clapton.${username}`;

/** Everyone of the team who has a say, and whom they think fit to hold the rota: A, A, B, pass, B. */
const five = [
  ['bea', 'ada'],
  ['ada', 'ada'],
  ['carl', 'carl'],
  ['oz', undefined],
  ['anna', 'carl'],
] as const;

interface List<T> {
  edges: { node: T }[];
}
interface Seen {
  name: string;
  members: List<{ kind: string; status: string; person: { id: string } }>;
  hats: List<{ id: string; slug: string }>;
  gaps: List<{ id: string; step: string; state: string }>;
  visits: List<{ state: string }>;
  profile: { sections: { key: string; text: string | null }[] | null };
  vacancies: List<{ slug: string }>;
  accessLog: List<{ person: { id: string }; basis: string; sections: string[] }>;
}

describe('a team runs itself', () => {
  let coOp: TestCoOp;
  let team: LivingTeam;
  const say: LivingTeam['say'] = (...said) => team.say(...said);
  const clapton = () => coOp.circle('clapton');
  const look = async (username: string, fields: string): Promise<Seen> => {
    const query = `query ($id: ID!) { team(id: $id) { ${fields} } }`;
    return (await clapton().as<{ team: Seen }>(username, query, { id: team.teamId })).team;
  };
  const refusedWith = (username: string, mutation: string, input: Record<string, unknown>) =>
    say(username, mutation, input).then(
      () => 'nothing',
      (error: Error) => error.message.split(':')[0],
    );

  beforeAll(async () => {
    coOp = await startTestCoOp(['clapton', 'homerton'], {
      morePeople: [
        someone('clapton', 'lead', ['vetting_lead']),
        ...people.map((name) => someone('clapton', name)),
        someone('homerton', 'wanda'),
      ],
    });
    for (const name of people) await sayingIn(clapton())(name, 'introduceMyself', { name });
    team = await livingTeam(clapton(), 'clapton', 'bea');
  });
  afterAll(() => coOp?.stop());

  it('T1, T2, T15: is built by its people, each with two yeses; a worker waits for a check, a professional comes within scopes', async () => {
    const { teamId } = team;
    const invited = await say<{ id: string }>('bea', 'inviteMember', {
      teamId,
      personId: personId('ada'),
      kind: 'FAMILY_FRIEND',
    });
    const outside = 'name owner { id } members { edges { node { id } } } profile { version }';
    const name = { name: 'bea’s team', owner: null, members: null, profile: null };
    expect(await look('ada', outside)).toEqual(name);
    await say('ada', 'answerInvitation', { memberId: invited.id, accept: true });
    expect(await team.join('carl', 'FAMILY_FRIEND')).toMatchObject({ status: 'ACTIVE' });
    expect(await team.join('anna', 'VOLUNTEER')).toMatchObject({ status: 'ACTIVE' });
    const inAMonth = new Date(Date.now() + 30 * 24 * 3600_000).toISOString().replace(/\.\d+/, '');
    const nell = { scopes: ['PLAN'], endsAt: inAMonth };
    expect(await team.join('nell', 'PROFESSIONAL', nell)).toMatchObject({ status: 'ACTIVE' });

    expect(await team.join('oz', 'PAID_WORKER')).toMatchObject({ status: 'PENDING_VETTING' });
    await becomeWorker(clapton(), 'lead', worker, []);
    const { members } = await look('bea', 'members { edges { node { kind status person { id } } } }');
    expect(members.edges.map(({ node }) => [node.person.id, node.kind, node.status]).sort()).toEqual(
      [
        ['bea', 'OWNER'],
        ['ada', 'FAMILY_FRIEND'],
        ['carl', 'FAMILY_FRIEND'],
        ['oz', 'PAID_WORKER'],
        ['anna', 'VOLUNTEER'],
        ['nell', 'PROFESSIONAL'],
      ]
        .map(([who = '', kind]) => [personId(who), kind, 'ACTIVE'])
        .sort(),
    );
    await team.agree('09:00', '10:00', 'oz');
    await team.agree('14:00', '17:00');

    // The plan is within Nell's scopes; requests for another package are not.
    expect((await look('nell', 'gaps { edges { node { id } } }')).gaps.edges).not.toEqual([]);
    const requests = `{ team(id: "${teamId}") { requests { edges { node { id } } } } }`;
    expect(await refusalOf(clapton(), 'nell', requests)).toContain('NOT_ALLOWED');
  });

  it('T5, T25: a section is read while its owner says so and not a moment longer; who read what, and who tried, is the owner’s to see', async () => {
    const { teamId } = team;
    const profile = { teamId, kind: 'PROFILE' };
    const written = { ...profile, basedOn: 0, sections: [{ key: 'routines', text: 'Tea at four.' }] };
    const share = (sharedWith: string[]) =>
      say('bea', 'shareSection', { ...profile, section: 'routines', sharedWith }, 'version');
    const read = 'profile { sections { key text } }';
    await say('bea', 'writeDocument', written, 'version');
    await share(['CIRCLE_OF_SUPPORT']);
    expect((await look('ada', read)).profile.sections).toEqual([{ key: 'routines', text: 'Tea at four.' }]);

    await share([]);
    const tried = await refusalOf(clapton(), 'ada', `{ team(id: "${teamId}") { ${read} } }`);
    expect(tried).toContain('NOT_ALLOWED');
    expect(tried).not.toContain('Tea');
    const { accessLog } = await look('bea', 'accessLog { edges { node { person { id } basis sections } } }');
    // Newest first; the last is what she tried when she was only invited.
    expect(accessLog.edges.map(({ node }) => node)).toEqual([
      { person: { id: personId('ada') }, basis: 'DENIED', sections: [] },
      { person: { id: personId('ada') }, basis: 'CONSENT', sections: ['routines'] },
      { person: { id: personId('ada') }, basis: 'DENIED', sections: [] },
    ]);
    expect((await look('ada', 'accessLog { edges { cursor } }')).accessLog).toBeNull();
  });

  it('T9, T10: chooses its rota holder in nine steps: A, A, B, pass, B; “cannot do Sundays”; 8 weeks instead of 26; and what the hat permits in matching comes and goes with it', async () => {
    const rota = (await look('bea', 'hats { edges { node { id slug } } }')).hats.edges.find(
      ({ node }) => node.slug === 'rota',
    )?.node.id as string;
    const gap = (await look('carl', 'gaps { edges { node { id step } } }')).gaps.edges[0]?.node;
    const gapId = gap?.id as string;
    expect(gap?.step).toBe('TEAM');
    expect(await refusedWith('carl', 'widenGap', { gapId, to: 'CIRCLE' })).toBe('NOT_ALLOWED');

    const selectionId = newId('selection');
    const all = 'step nominations { nominee { id } } proposal { objections { argument } }';
    const inRound = (who: string, mutation: string, input: object = {}) =>
      say<{ step: string; nominations: { nominee: { id: string } | null }[] | null }>(
        who,
        mutation,
        { selectionId, ...input },
        all,
      );
    await say('carl', 'openSelection', { id: selectionId, hatId: rota });
    await inRound('bea', 'moveSelectionOn', { to: 'NOMINATE' });
    for (const [who, whom] of five) {
      const nominee = whom && { nomineeId: personId(whom), reason: 'Knows everyone’s hours.' };
      const { step, nominations } = await inRound(who, 'nominate', nominee);
      if (who !== 'anna') expect({ step, nominations }).toEqual({ step: 'NOMINATE', nominations: null });
      else
        expect(nominations?.map((said) => said.nominee?.id).sort()).toEqual(
          [personId('ada'), personId('ada'), personId('carl'), personId('carl'), undefined].sort(),
        );
    }
    await inRound('bea', 'moveSelectionOn', { to: 'INFORMATION' });
    await inRound('bea', 'moveSelectionOn', { to: 'CHANGE' });
    await inRound('bea', 'proposeNominee', { nomineeId: personId('carl'), reasons: 'He lives next door.' });
    for (const [who] of five.filter(([name]) => name !== 'carl')) await inRound(who, 'signalConsent');
    expect(await inRound('carl', 'signalConsent', { objection: 'I cannot do Sundays.' })).toMatchObject({
      step: 'RESOLVE',
      proposal: { objections: [{ argument: 'I cannot do Sundays.' }] },
    });
    const resolve = (verb: string, more: object) =>
      inRound('bea', 'resolveObjection', { objectorId: personId('carl'), verb, words: 'Try it.', ...more });
    await resolve('SHORTEN', { termWeeks: 8 });
    const accountabilities = ['Agree the regular hours', 'Leave Sundays to Ada'];
    await resolve('AMEND', { description: { accountabilities } });
    expect(await inRound('carl', 'clearObjection')).toMatchObject({ step: 'AGREED' });
    expect(await refusedWith('carl', 'widenGap', { gapId, to: 'CIRCLE' })).toBe('NOT_ALLOWED');
    const outcome = 'step changes { what before after } hat { accountabilities holders { person { id } } }';
    expect(
      await say('bea', 'concludeSelection', { selectionId, celebration: 'Cake.' }, outcome),
    ).toMatchObject({
      step: 'GRANTED',
      changes: [
        { what: 'TERM', before: '26 weeks', after: '8 weeks' },
        { what: 'ROLE', after: expect.stringContaining('Leave Sundays to Ada') },
      ],
      hat: { accountabilities, holders: [{ person: { id: personId('carl') } }] },
    });

    // The very next request, in another service.
    expect(await refusedWith('carl', 'widenGap', { gapId, to: 'CIRCLE' })).toBe('nothing');
    expect(await refusedWith('ada', 'widenGap', { gapId, to: 'NEIGHBOURS' })).toBe('NOT_ALLOWED');
    await say('carl', 'giveBackHat', { hatId: rota });
    expect(await refusedWith('carl', 'widenGap', { gapId, to: 'NEIGHBOURS' })).toBe('NOT_ALLOWED');
    const after = await look('bea', 'vacancies { edges { node { slug } } } gaps { edges { node { step } } }');
    expect(after.gaps.edges[0]?.node.step).toBe('CIRCLE');
    expect(after.vacancies.edges.map(({ node }) => node.slug)).toContain('rota');
  });

  it('F1: another team and another circle cannot tell it from a team that was never made', async () => {
    const team2 = await livingTeam(clapton(), 'clapton', 'dora');
    await team2.join('rita', 'FAMILY_FRIEND');
    const door =
      'query ($id: ID!) { team(id: $id) { id name members { edges { node { id } } } visits { edges { node { id } } } } }';
    const asked = async (slug: string, who: string, id: string) =>
      refusalOf(coOp.circle(slug), who, door, { id });
    for (const [slug, who] of [
      ['clapton', 'dora'],
      ['clapton', 'rita'],
      ['homerton', 'wanda'],
    ] as const) {
      const madeUp = await asked(slug, who, newId('team'));
      expect(madeUp).toMatch(/^NOT_FOUND:/);
      expect(await asked(slug, who, team.teamId)).toBe(madeUp);
    }
    // A token of one circle opens no other.
    const stranger = await coOp.cloud.token('kith-homerton', 'wanda');
    const response = await fetch(coOp.url('clapton'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${stranger}` },
      body: JSON.stringify({ query: door, variables: { id: team.teamId } }),
    });
    expect(response.status).toBe(401);
  });

  it('T26: when its owner dies, visits ahead and open hours are called off in matching within 5 s', async () => {
    const ahead =
      'visits(first: 100) { edges { node { state } } } gaps(first: 100) { edges { node { id step state } } }';
    const standing = async () => {
      const { visits, gaps } = await look('ada', ahead);
      const of = (list: List<{ state: string }>, wanted: string) =>
        list.edges.filter(({ node }) => node.state === wanted).length;
      return { planned: of(visits, 'PLANNED'), open: of(gaps, 'OPEN') };
    };
    const before = await standing();
    expect(Math.min(before.planned, before.open)).toBeGreaterThan(0);
    const today = new Date().toISOString().slice(0, 10);
    const bereaved = { teamId: team.teamId, diedOn: today };
    expect(await say('ada', 'recordBereavement', bereaved, 'state')).toEqual({ state: 'BEREAVED' });
    await within(AT_ONCE, async () => {
      const { planned, open } = await standing();
      return planned + open === 0;
    });
    expect(coOp.cloud.deadLetters()).toEqual([]);
  });
});
