import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';

const bench = serviceBench({ service: 'connectors', subgraph: definition, consumers });
let service: ServiceUnderTest;
beforeEach(async () => {
  service = await bench.fresh();
});

describe('a message to a person', () => {
  it('C6: is kept once, however often it is asked for', async () => {
    const message = {
      messageId: newId('message'),
      personId: 'bernice',
      kind: 'ROUND_INVITATION',
      values: { by: '2026-12-03' },
      notAfter: '2026-12-04T00:00:00Z',
    } as const;
    await service.hear('MessageRequested', message);
    await service.hear('MessageRequested', message);
    const kept = (await service.items()).filter(({ pk }) => pk === 'MESSAGES#bernice');
    expect(kept).toMatchObject([{ sk: message.messageId, value: { kind: 'ROUND_INVITATION' } }]);
  });
});
