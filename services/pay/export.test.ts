import { newId } from '@kith/kernel';
import { serviceBench } from '@kith/service-kit/testing';
import { expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { agreedTerms } from './testing/terms.ts';
import { as } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

it('C11: what pay keeps about someone is theirs to take, with nobody else in it by id', async () => {
  const pay = await bench.fresh();
  await agreedTerms(pay, { workerId: 'ines', basis: 'HOURLY', from: '2026-11-23', payPeriod: 'MONTHLY' });
  const teamId = newId('team');
  await pay.hear('MembershipChanged', {
    teamId,
    memberId: newId('member'),
    personId: 'ines',
    kind: 'PAID_WORKER',
    status: 'ACTIVE',
    scopes: [],
  } as never);
  const taken = async (person: string, asker = {}) => {
    const query = '{ exportMyPay { madeAt json } }';
    const { data } = await pay.ask<{ exportMyPay: { json: string } }>(person, query, {}, asker);
    return JSON.parse(data.exportMyPay.json);
  };
  const own = await taken('ines', as('PAID_WORKER', teamId));
  expect(own).toMatchObject({
    format: 'kith.person-export.pay.v1',
    personId: 'ines',
    asWorker: {
      terms: [{ workerId: 'YOU', basis: 'HOURLY', ratePence: 1_480, offeredBy: 'SOMEONE_ELSE' }],
      places: [{ personId: 'YOU', teamId }],
      statements: [],
    },
    teams: [],
  });
  expect(JSON.stringify(own)).not.toContain('gwen');
  expect(await taken('bernice', as('OWNER', teamId))).toMatchObject({
    asWorker: { terms: [], places: [] },
    teams: [{ teamId, invoices: [] }],
  });
});
