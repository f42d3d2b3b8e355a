import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { bundleFunctions } from './bundle.ts';
import { bundleTable, oversized } from './bundle-table.ts';

const made: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true });
});

/** A project with the given modules, where the libraries of this one are found. */
function project(files: Record<string, string>): string {
  const home = join(import.meta.dirname, '..', '..', '.kith');
  mkdirSync(home, { recursive: true });
  const root = mkdtempSync(join(home, 'bundle-test-'));
  made.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, 'services', file, '..'), { recursive: true });
    writeFileSync(join(root, 'services', file), text);
  }
  return root;
}

const nothing = 'export const handler = async () => ({});';

async function answerOf(root: string, name: string, ...input: unknown[]): Promise<unknown> {
  const { handler } = await import(pathToFileURL(join(root, 'dist', 'functions', name, 'index.mjs')).href);
  return handler(...input);
}

/** What a gateway sends a subgraph. */
function asked(query: string) {
  return {
    version: '2.0',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json' },
    requestContext: {
      http: { method: 'POST', path: '/graphql' },
      authorizer: {
        jwt: {
          claims: {
            sub: 'ines',
            username: 'ines',
            token_use: 'access',
            client_id: 'portal',
            scope: 'openid',
          },
        },
        lambda: { circle: 'clapton', relations: '[]' },
      },
    },
    body: JSON.stringify({ query }),
    isBase64Encoded: false,
  };
}

describe('bundling', () => {
  it('finds every function by its folder and gives each the name its stack expects', async () => {
    const root = project({
      'pay/subgraph.ts': nothing,
      'pay/events.ts': nothing,
      'pay/consumers.ts': nothing,
      'gateway/handler.ts': nothing,
      'gateway/national-handler.ts': nothing,
      'relay/handler.ts': nothing,
    });
    const sizes = await bundleFunctions({ root });
    expect(sizes.map(({ name }) => name)).toEqual([
      'gateway',
      'gateway-national',
      'pay-graphql',
      'pay-events',
      'relay',
    ]);
    expect(await answerOf(root, 'pay-events')).toEqual({});
  });

  it('carries SDL as text, without what is for readers', async () => {
    const root = project({
      'pay/schema.graphql': '"All there is." type Query { ok: Boolean }',
      'pay/subgraph.ts': "import sdl from './schema.graphql'; export const handler = async () => sdl;",
    });
    await bundleFunctions({ root });
    expect(await answerOf(root, 'pay-graphql')).toBe('type Query{ok:Boolean}');
  });

  it('leaves in what a subgraph needs to answer', async () => {
    vi.stubEnv('KITH_CIRCLE', 'clapton');
    vi.stubEnv('KITH_SERVICE', 'pay');
    vi.stubEnv('KITH_TABLE', 'kith-clapton-pay');
    vi.stubEnv('AWS_REGION', 'eu-west-2');
    vi.stubEnv('POWERTOOLS_TRACE_ENABLED', 'false');
    const root = project({
      'pay/subgraph.ts': `
        import { subgraphHandler } from '@kith/service-kit';
        const typeDefs = 'type Query { greeting: String }';
        export const handler = subgraphHandler({ typeDefs, resolvers: { Query: { greeting: () => 'hello' } } });`,
    });
    await bundleFunctions({ root });
    const answer = await answerOf(root, 'pay-graphql', asked('{ greeting }'), { awsRequestId: 'one' });
    expect(answer).toMatchObject({ statusCode: 200, body: expect.stringContaining('{"greeting":"hello"}') });
  });

  it('has one GraphQL, also where a library asks for it the old way', async () => {
    const root = project({
      'pay/subgraph.ts': `
        import { GraphQLError } from 'graphql';
        import old from './old.cjs';
        export const handler = async () => old() === GraphQLError;`,
      'pay/old.cjs': "const { GraphQLError } = require('graphql'); module.exports = () => GraphQLError;",
    });
    await bundleFunctions({ root });
    expect(await answerOf(root, 'pay-graphql')).toBe(true);
  });

  it('makes the same bytes from the same sources', async () => {
    const root = project({
      'pay/subgraph.ts': "export { buildSubgraphSchema as handler } from '@apollo/subgraph';",
    });
    const bytes = async (outdir: string) => {
      await bundleFunctions({ root, outdir: join(root, outdir) });
      return readFileSync(join(root, outdir, 'pay-graphql', 'index.mjs'), 'utf8');
    };
    expect((await bytes('one')) === (await bytes('other'))).toBe(true);
  });

  it('says which function is too large', () => {
    const sizes = [
      { name: 'relay', bytes: 210_000, limit: 1_200_000 },
      { name: 'pay-graphql', bytes: 1_300_000, limit: 1_200_000 },
    ];
    expect(oversized(sizes).map(({ name }) => name)).toEqual(['pay-graphql']);
    expect(bundleTable(sizes)).toMatch(/pay-graphql +1,300 kB +1,200 kB +too large$/);
  });

  it('refuses a module that does not compile', async () => {
    const root = project({ 'pay/subgraph.ts': 'export const handler = ;' });
    await expect(bundleFunctions({ root })).rejects.toThrow('Unexpected');
  });
});
