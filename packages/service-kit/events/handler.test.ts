import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { logger } from '../logger.ts';
import { eventsHandler } from './handler.ts';

const context = { awsRequestId: 'a-request', functionName: 'kith-clapton-teams-events' } as never;

describe('what a service does by the clock', () => {
  beforeAll(() => {
    vi.stubEnv('KITH_CIRCLE', 'clapton');
    vi.stubEnv('KITH_SERVICE', 'teams');
    vi.stubEnv('KITH_TABLE', 'kith-clapton-teams');
    vi.stubEnv('AWS_REGION', 'eu-west-2');
    vi.stubEnv('KITH_SIGNING_KEY', JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) }));
  });
  afterAll(() => vi.unstubAllEnvs());

  it('is done on the constant input of its schedule rule, which has no detail', async () => {
    const daily = vi.fn(async () => {});
    const handler = eventsHandler({}, { Daily: daily }) as (event: unknown, context: never) => Promise<void>;
    await handler({ source: 'kith.schedule', 'detail-type': 'Daily' }, context);
    expect(daily).toHaveBeenCalledOnce();
  });

  it('what is logged on hearing an event carries the id of the request that began it, in whichever circle', async () => {
    const set = vi.spyOn(logger, 'setCorrelationId');
    const handler = eventsHandler({}) as (event: unknown, context: never) => Promise<void>;
    const request = 'request-of-homerton';
    const detail = { correlationid: request, id: 'event_1', type: 'CoverOffered.v1', circle: 'homerton' };
    const heard = handler({ source: 'kith.matching', 'detail-type': 'CoverOffered.v1', detail }, context);
    await expect(heard).rejects.toThrow();
    expect(set).toHaveBeenCalledWith(request);
    set.mockRestore();
  });
});
