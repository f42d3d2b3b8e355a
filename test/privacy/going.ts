import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Envelope, type EventData, schemaUrn, typeOf } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { type Item, signEnvelope } from '@kith/service-kit';
import { keepingServices, tableOf } from '../../scripts/circle/archive/tables.ts';
import { awsCall, type Where } from '../../scripts/lib/aws-call.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { itemsOf } from '../../scripts/lib/table-copies.ts';
import type { TestCoOp } from '../support/test-co-op.ts';

/** What a circle keeps about some of its people, over all services, as they may take it: the same before and after. */
export async function whatIsKeptOf(
  coOp: TestCoOp,
  slug: string,
  people: readonly string[],
): Promise<string[]> {
  const kept: string[] = [];
  for (const person of people) {
    const query = '{ me { id name } exportWhole { teams hours pay answers neighbourhood } }';
    const answer = await coOp.circle(slug).as(person, query);
    kept.push(JSON.stringify(answer).replaceAll(/\\"madeAt\\":\\"[^"]*\\"/g, ''));
  }
  return kept;
}

/** Takes everything out of a circle's tables, as if they had just been made. */
export async function empty(where: Where, slug: string): Promise<void> {
  for (const service of keepingServices) {
    const name = `kith-${slug}-${service}`;
    for await (const page of itemsOf(where, name))
      for (const { pk, sk } of page) {
        const body = { TableName: name, Key: { pk, sk } };
        await awsCall(where, { service: 'dynamodb', target: 'DynamoDB_20120810.DeleteItem', body });
      }
  }
}

/** Everything a circle's tables hold, opened, by service; events that were said and heard are not looked at. */
export async function everythingIn(where: Where, slug: string): Promise<Readonly<Record<string, Item[]>>> {
  const found: Record<string, Item[]> = {};
  for (const service of keepingServices) {
    const items = await tableOf(where, slug, service).read();
    found[service] = items.filter(({ pk }) => !pk.startsWith('CONSUMED#'));
  }
  return found;
}

/** Says, as the circle's teams do when it is time, that someone is to be erased. */
export async function sayErasure(
  coOp: TestCoOp,
  circle: string,
  data: EventData<'ErasureDue'>,
): Promise<void> {
  const keys = JSON.parse(readFileSync(join(ROOT, '.kith', 'keys', `${circle}.json`), 'utf8'));
  const said: Envelope = {
    specversion: '1.0',
    id: newId('event'),
    source: `/circles/${circle}/teams`,
    type: typeOf('ErasureDue'),
    time: new Date().toISOString(),
    subject: data.erasureId,
    dataschema: schemaUrn('ErasureDue'),
    datacontenttype: 'application/json',
    circle,
    audience: [],
    sequence: 1,
    correlationid: 'test',
    causationid: 'test',
    data: { ...data },
  };
  const Detail = JSON.stringify(await signEnvelope(said, keys.signing));
  const DetailType = typeOf('ErasureDue');
  coOp.cloud.putEvents([{ Source: 'kith.teams', DetailType, EventBusName: `kith-${circle}`, Detail }]);
}
