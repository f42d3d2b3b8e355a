import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { type Doings, doingsOf } from './testing/doings.ts';
import { teamsOf } from './testing/team-of.ts';

let service: ServiceUnderTest;
let does: Doings;
let teamId: string;
let grace: string;
const fresh = bench.seeded(async (service) => {
  const teams = teamsOf(service);
  await teams.introduce('bernice', 'grace', 'ines');
  const teamId = await teams.team('bernice');
  const { id: grace } = await teams.join('bernice', teamId, 'grace');
  return { teamId, grace };
});
beforeEach(async () => {
  ({
    service,
    seed: { teamId, grace },
  } = await fresh());
  does = doingsOf(service);
});

const KEPT = 'record until source';
const ERASURE = `id person { id } records isLast wasAsked isDone parts { service erased { what count } reduced }`;
const ask = (person: string, of?: string, hats: string[] = []) =>
  does(person, 'askErasure', of ? { personId: of } : {}, `kept { ${KEPT} } erasure { ${ERASURE} }`, hats);
const close = () => does('bernice', 'closeTeam', { teamId, reason: 'MOVED_AWAY' }, 'id');
const keptOf = async (person: string, of?: string, hats: string[] = []) => {
  const query = `query ($of: ID) { recordsKept(personId: $of) { ${KEPT} } }`;
  const { data, errors } = await service.ask<{ recordsKept: { record: string; until: string | null }[] }>(
    person,
    query,
    { of },
    { circleHats: hats },
  );
  return (
    errors?.[0]?.extensions.code ??
    Object.fromEntries(data.recordsKept.map(({ record, until }) => [record, until]))
  );
};
const erasures = async (person: string, hats: string[] = ['coordinator']) => {
  const query = `{ erasures { edges { node { ${ERASURE} } } } }`;
  const { data, errors } = await service.ask<{ erasures: { edges: { node: object }[] } }>(
    person,
    query,
    {},
    { circleHats: hats },
  );
  return errors?.[0]?.extensions.code ?? data.erasures.edges.map(({ node }) => node);
};
const morning = (at: string) => {
  service.setNow(at);
  return service.tick('Daily');
};
/** Hands teams their own word, as the bus does. */
const erase = async () => {
  for (const due of await service.sentOf('ErasureDue')) await service.hear('ErasureDue', due);
};

describe('what is kept of a person', () => {
  it('F13: is in use while they belong; a closed team is kept for eight years, and counts anew when it opens', async () => {
    expect(await keptOf('bernice')).toEqual({ CARE: null, PAY: null, OTHER: null });
    await close();
    expect(await keptOf('bernice')).toMatchObject({ CARE: '2034-11-23' });
    await does('bernice', 'reopenTeam', { teamId }, 'id');
    expect(await keptOf('bernice')).toMatchObject({ CARE: null });
  });

  it('F13: is for themselves, who acts for them and coordinators; anyone else learns as much as of nobody', async () => {
    await does('bernice', 'appointAdvocate', { memberId: grace, until: '2027-05-31T00:00:00Z' }, 'id');
    expect(await keptOf('grace', 'bernice')).toHaveProperty('CARE');
    expect(await keptOf('stranger', 'bernice', ['coordinator'])).toHaveProperty('CARE');
    expect(await keptOf('stranger', 'bernice')).toBe(await keptOf('stranger', 'made-up'));
    expect(await ask('stranger', 'bernice')).toEqual(await ask('stranger', 'made-up'));
    expect(await erasures('bernice', [])).toBe('NOT_ALLOWED');
  });
});

describe('whoever asks to be erased', () => {
  it('F13: hears what is in use, and that it goes by itself once it may', async () => {
    expect(await ask('bernice')).toMatchObject({
      kept: [{ record: 'CARE', until: null }, {}, {}],
      erasure: null,
    });
    expect(await service.sentOf('ErasureDue')).toEqual([]);
    await close();
    expect(await ask('bernice')).toMatchObject({
      kept: [
        { record: 'CARE', until: '2034-11-23', source: expect.stringMatching(/Code of Practice/) },
        { record: 'PAY' },
      ],
      erasure: { records: ['OTHER'], isLast: false, wasAsked: true, isDone: false },
    });
    expect(await ask('bernice')).toMatchObject({ erasure: null });
  });

  it('F13: having left, a friend goes at once: names, notices and all; a reference without content stays', async () => {
    await does('grace', 'endMembership', { memberId: grace }, 'id');
    expect(await ask('grace')).toMatchObject({
      kept: [],
      erasure: { records: expect.arrayContaining(['OTHER']), isLast: true },
    });
    await erase();
    const left = (await service.items()).filter(({ pk }) => !/^(OUTBOX|CONSUMED|ERASURES)/.test(pk));
    expect(JSON.stringify(left)).not.toMatch(/"grace"|#grace|grace of the test/);
    expect(JSON.stringify(left)).toContain('bernice of the test');
    for (const said of await service.sentOf('PersonErased')) await service.hear('PersonErased', said);
    expect(await erasures('stranger')).toMatchObject([
      {
        person: { id: 'grace' },
        isDone: false,
        parts: [{ service: 'teams', erased: expect.arrayContaining([{ what: 'people', count: 2 }]) }],
      },
    ]);
    for (const other of ['matching', 'pay', 'evaluation', 'connectors'] as const) {
      const [{ erasureId } = { erasureId: '' }] = await service.sentOf('ErasureDue');
      await service.hear('PersonErased', { erasureId, service: other, erased: [], reduced: 0 });
    }
    expect(await erasures('stranger')).toMatchObject([{ isDone: true }]);
    const [{ erasureId: id } = { erasureId: '' }] = await service.sentOf('ErasureDue');
    expect(await does('grace', 'repeatErasure', { id }, 'id')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await does('stranger', 'repeatErasure', { id }, 'id', ['coordinator'])).toMatchObject({ id });
    expect(await service.sentOf('ErasureDue')).toHaveLength(2);
  });
});

describe('a Monday', () => {
  it('F13: what has been kept long enough goes, once; who is still there stays', async () => {
    await does('grace', 'endMembership', { memberId: grace }, 'id');
    await morning('2028-11-20T05:00:00Z');
    expect(await service.sentOf('ErasureDue')).toEqual([]);
    await morning('2028-11-28T05:00:00Z');
    expect(await service.sentOf('ErasureDue')).toEqual([]);
    await morning('2028-12-04T05:00:00Z');
    await morning('2028-12-11T05:00:00Z');
    const due = await service.sentOf('ErasureDue');
    expect(new Set(due.map(({ personId }) => personId))).toEqual(new Set(['grace']));
    expect(new Set(due.map(({ erasureId }) => erasureId)).size).toBe(1);
  });

  it('F13: a service that has not answered is told again the next morning', async () => {
    await does('grace', 'endMembership', { memberId: grace }, 'id');
    await ask('grace');
    await morning('2026-11-24T05:00:00Z');
    expect(await service.sentOf('ErasureDue')).toHaveLength(2);
  });
});
