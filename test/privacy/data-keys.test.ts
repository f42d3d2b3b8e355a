import { awsParameters, dataKeyring, openTable, type Table } from '@kith/service-kit';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';

const CAUSE = { correlationId: 'test', causationId: 'test' };
const NOW = '2026-11-23T09:00:00Z';
const NOTE = { pk: 'NOTE#1', sk: 'NOTE', version: 1, words: 'Bernice likes the window open.' };
let coOp: TestCoOp;

beforeAll(async () => {
  coOp = await startTestCoOp(['clapton', 'homerton']);
}, 900_000);
afterAll(() => coOp?.stop(), 60_000);
afterEach(() => vi.unstubAllEnvs());

/** A service's table of Clapton, as a function has it: with its own name as its credentials, and the role that it has. */
function tableAs(functionName: string, circle = 'clapton'): Table {
  vi.stubEnv('AWS_ENDPOINT_URL', coOp.cloud.endpoint);
  vi.stubEnv('AWS_REGION', 'eu-west-2');
  vi.stubEnv('AWS_ACCESS_KEY_ID', functionName);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  return openTable('kith-clapton-teams', { circle, service: 'teams' }, dataKeyring(circle, awsParameters()));
}

/** The keys a function is given, by trying to seal with them. */
async function keysAs(functionName: string, circle: string): Promise<string> {
  tableAs(functionName);
  try {
    await dataKeyring(circle, awsParameters()).keys();
    return 'has them';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe('the data keys of a circle, by the roles that are deployed', () => {
  it('let a function of a service keep and read what it knows', async () => {
    const table = tableAs('kith-clapton-teams-graphql');
    await table.change(CAUSE, NOW, async () => ({ value: undefined, writes: [{ put: NOTE }], events: [] }));
    expect(await table.get(NOTE)).toEqual(NOTE);
    expect(await tableAs('kith-clapton-teams-events').get(NOTE)).toEqual(NOTE);
  }, 120_000);

  it.each([
    ['kith-clapton-teams-graphql', 'clapton', 'has them'],
    ['kith-clapton-evaluation-forms', 'clapton', 'has them'],
    ['kith-national-national-graphql', 'national', 'has them'],
    ['kith-homerton-teams-graphql', 'clapton', 'DATA_KEY_REFUSED'],
    ['kith-national-national-graphql', 'clapton', 'DATA_KEY_REFUSED'],
    ['kith-clapton-gateway', 'clapton', 'DATA_KEY_REFUSED'],
    ['kith-clapton-relay', 'clapton', 'DATA_KEY_REFUSED'],
  ])(
    '%s, asking for those of %s: %s',
    async (functionName, circle, outcome) => {
      expect(await keysAs(functionName, circle)).toBe(outcome);
    },
    120_000,
  );
});
