import { newId } from '@kith/kernel';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import {
  type Consumers,
  event,
  type Item,
  parseInput,
  type RequestContext,
  seal,
  signEnvelope,
  verifyEnvelope,
} from './index.ts';
import { logger } from './powertools.ts';
import { serviceBench } from './testing/index.ts';
import { open } from './trust/sealing.ts';

interface Counter extends Item {
  readonly count: number;
}

const key = { pk: 'COUNTER#1', sk: 'COUNTER' };

async function countUp({ table, cause, now }: Pick<RequestContext, 'table' | 'cause' | 'now'>, by: number) {
  return table.change(cause, now, async () => {
    const found = await table.get<Counter>(key);
    const count = (found?.count ?? 0) + by;
    const version = (found?.version ?? 0) + 1;
    const teamId = newId('team');
    return {
      value: count,
      writes: [{ put: { ...key, version, count } as Counter }],
      events: [
        event({ name: 'TeamCreated', subject: teamId, sequence: version, data: { teamId, ownerId: 'p' } }),
      ],
    };
  });
}

const typeDefs = `
  type Query { count: Int! broken: Int list(first: Int, after: String): [String!]! checked(n: Int!): Int! }
  type Mutation { countUp(by: Int!): Int! }
`;

const resolvers = {
  Query: {
    count: async (_: unknown, __: unknown, { table }: RequestContext) =>
      (await table.get<Counter>(key))?.count ?? 0,
    broken: () => {
      throw new Error('select * from secrets');
    },
    checked: (_: unknown, args: unknown) => parseInput(z.object({ n: z.int().min(5, 'at least 5') }), args).n,
    list: async (
      _: unknown,
      { first, after }: { first: number; after?: string },
      { table }: RequestContext,
    ) => {
      const page = await table.list<Item>({ pk: 'LIST', prefix: 'A#', limit: first, after });
      return page.items.map((item) => page.cursorOf(item));
    },
  },
  Mutation: {
    countUp: (_: unknown, { by }: { by: number }, context: RequestContext) => countUp(context, by),
  },
};

const consumers: Consumers = {
  TeamCreated: async (_, { table }) => {
    const found = await table.get<Counter>(key);
    const next: Counter = { ...key, version: (found?.version ?? 0) + 1, count: (found?.count ?? 0) + 1 };
    return { value: undefined, writes: [{ put: next }], events: [] };
  },
  PassportRevoked: async () => ({ value: undefined, writes: [], events: [] }),
};

const bench = serviceBench({ service: 'counter', subgraph: { typeDefs, resolvers }, consumers });

describe('a change', () => {
  it('goes through once each when fifty come at the same moment, with an event each', async () => {
    const service = await bench.fresh();
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        service.ask<{ countUp: number }>('ines', 'mutation { countUp(by: 1) }'),
      ),
    );
    const done = answers.filter((answer) => !answer.errors);
    expect((await service.ask('ines', '{ count }')).data).toEqual({ count: done.length });
    expect(await service.sent()).toHaveLength(done.length);
    expect(
      answers.flatMap((answer) => answer.errors ?? []).every(({ extensions }) => extensions.code === 'BUSY'),
    ).toBe(true);
  });
});

describe('an event', () => {
  const data = { teamId: newId('team'), ownerId: 'bernice' };

  it('F10: heard three times changes things once', async () => {
    const service = await bench.fresh();
    const sent = await service.hear('TeamCreated', data);
    await service.hearEnvelope(sent);
    await service.hearEnvelope(sent);
    expect((await service.ask('ines', '{ count }')).data).toEqual({ count: 1 });
  });

  it('is heard with what a newer sender added to it, in its payload or around it', async () => {
    const service = await bench.fresh();
    const { signing } = service.circles.keysOf('clapton').private;
    const sent = await service.hear('TeamCreated', data);
    const newer = {
      ...sent,
      id: newId('event'),
      data: { ...data, addedLater: true },
      attributeAddedLater: 1,
    };
    await service.hearEnvelope(await signEnvelope(newer, signing));
    expect((await service.ask('ines', '{ count }')).data).toEqual({ count: 2 });
  });

  it('from a neighbour is heard when the neighbour signed it', async () => {
    const service = await bench.fresh();
    await expect(
      service.hear('PassportRevoked', { workerId: `pw_${'a'.repeat(43)}` }, { circle: 'homerton' }),
    ).resolves.toBeDefined();
  });

  it('is refused as forged when changed on the way, unsigned, from a stranger, or meant for another circle', async () => {
    const service = await bench.fresh();
    const sent = await service.hear(
      'PassportRevoked',
      { workerId: `pw_${'a'.repeat(43)}` },
      { circle: 'homerton' },
    );
    const { signature: _, ...unsigned } = sent;
    const forgeries = [
      { ...sent, id: 'another', data: { workerId: `pw_${'b'.repeat(43)}` } },
      unsigned,
      { ...sent, circle: 'stoke-newington' },
      { ...sent, circle: 'nowhere' },
      await signEnvelope(
        { ...sent, audience: ['raglan'] },
        service.circles.keysOf('homerton').private.signing,
      ),
    ];
    for (const forgery of forgeries) {
      await expect(service.hearEnvelope(forgery)).rejects.toMatchObject({ code: 'EVENT_FORGED' });
    }
  });
});

describe('an event under way while its circle replaces its key', () => {
  it('is believed until the day that is said of the key before, and not when changed on the way', async () => {
    const service = await bench.fresh();
    const { public: now, private: secret } = service.circles.keysOf('homerton');
    const { public: before } = service.circles.keysOf('stoke-newington');
    const { signature: _, ...unsigned } = await service.hear(
      'PassportRevoked',
      { workerId: `pw_${'a'.repeat(43)}` },
      { circle: 'homerton' },
    );
    const sent = await signEnvelope(unsigned, secret.signing);
    const keys = { signing: before.signing, former: { signing: now.signing, until: '2026-12-07' } };
    expect(await verifyEnvelope(sent, keys, '2026-12-06')).toMatchObject({ ok: true });
    for (const [forgery, day] of [
      [sent, '2026-12-07'],
      [{ ...sent, id: 'another' }, '2026-12-06'],
    ] as const)
      expect(await verifyEnvelope(forgery, keys, day)).toMatchObject({ ok: false });
  });
});

describe('an event in the name of our own circle', () => {
  const data = { teamId: newId('team'), ownerId: 'bernice' };

  it('is heard when our relay signed it, and refused as forged unsigned or signed by a neighbour', async () => {
    const service = await bench.fresh();
    const { signature: _, ...unsigned } = await service.hear('TeamCreated', data);
    const forged = { ...unsigned, id: newId('event') };
    const { signing } = service.circles.keysOf('homerton').private;
    for (const forgery of [forged, await signEnvelope(forged, signing)]) {
      await expect(service.hearEnvelope(forgery)).rejects.toMatchObject({ code: 'EVENT_FORGED' });
    }
    expect((await service.ask('ines', '{ count }')).data).toEqual({ count: 1 });
  });

  it('changes nothing here when it is for others', async () => {
    const service = await bench.fresh();
    const sent = await service.hear('TeamCreated', data);
    const { signing } = service.circles.keysOf('clapton').private;
    const toOthers = { ...sent, id: newId('event'), audience: ['homerton'] };
    await service.hearEnvelope(await signEnvelope(toOthers, signing));
    expect((await service.ask('ines', '{ count }')).data).toEqual({ count: 1 });
  });
});

describe('an event that may not leave its circle', () => {
  const data = { teamId: newId('team'), ownerId: 'mallory' };

  it('is refused from a neighbour, however well signed', async () => {
    const service = await bench.fresh();
    await expect(service.hear('TeamCreated', data, { circle: 'homerton' })).rejects.toMatchObject({
      code: 'EVENT_FORGED',
    });
  });
});

describe('an answer', () => {
  it('says what was wrong with the input, by field', async () => {
    const service = await bench.fresh();
    const { errors } = await service.ask('ines', '{ checked(n: 3) }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ field: 'n', problem: 'at least 5' }],
    });
  });

  it('never tells what broke inside', async () => {
    const service = await bench.fresh();
    const answer = await service.ask('ines', '{ broken }');
    expect(JSON.stringify(answer)).not.toContain('secrets');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL' });
  });

  it('T25: does not log what somebody wrote, when it is what is wrong with the request', async () => {
    const service = await bench.fresh();
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const { errors } = await service.ask('ines', 'query($n: Int!) { checked(n: $n) }', { n: 'my diagnosis' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it('refuses a cursor that belongs to another list', async () => {
    const service = await bench.fresh();
    const foreign = Buffer.from(JSON.stringify({ pk: 'OTHER', sk: 'A#1' })).toString('base64url');
    const { errors } = await service.ask('ines', 'query($after: String) { list(first: 2, after: $after) }', {
      after: foreign,
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });
});

describe('a sealed part', () => {
  it('opens only for the circle and the claim it was sealed for', async () => {
    const { circles } = await bench.fresh();
    const [homerton, raglan] = [circles.keysOf('homerton'), circles.keysOf('clapton')];
    const schema = z.object({ name: z.string() });
    const sealed = await seal({ name: 'Ines' }, homerton.public, 'claim-1');
    expect(sealed).not.toContain('Ines');
    expect(await open(sealed, homerton.private.sealing, 'claim-1', schema)).toEqual({
      ok: true,
      value: { name: 'Ines' },
    });
    expect(await open(sealed, homerton.private.sealing, 'claim-2', schema)).toMatchObject({
      refusal: { code: 'SEAL_BROKEN' },
    });
    expect(await open(sealed, raglan.private.sealing, 'claim-1', schema)).toMatchObject({
      refusal: { code: 'SEAL_BROKEN' },
    });
  });
});
