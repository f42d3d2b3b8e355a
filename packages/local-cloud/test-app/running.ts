import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { type Cloud, startCloud } from '../cloud.ts';
import type { CloudOptions } from '../cloud-options.ts';
import { operatorKey } from '../endpoint/callers.ts';
import type { DemoPerson } from '../sign-in/people.ts';

const people: DemoPerson[] = ['east', 'west'].map((slug) => ({
  pool: `kith-${slug}`,
  sub: `person_of_${slug}`,
  username: slug,
  name: `Person Of ${slug}`,
  groups: ['starter', 'connector'],
}));

/** Starts the test app on free ports and fresh data, unless told otherwise. */
export function runTestApp(assembly: string, more: Partial<CloudOptions> = {}): Promise<Cloud> {
  return startCloud({
    assembly,
    dataDir: mkdtempSync(join(tmpdir(), 'cloud-data-')),
    people,
    secureParameters: { '/kith/east/keys/signing': 'key of east', '/kith/west/keys/signing': 'key of west' },
    ports: { signIn: 0, apis: () => 0 },
    retryBaseMs: 2,
    ...more,
  });
}

/** Posts to a circle's door; as the circle's person unless another token is given. */
export async function post(cloud: Cloud, slug: string, body: object, token?: string): Promise<Response> {
  const door = cloud.apis.find(({ name }) => name === `kith-${slug}`);
  return fetch(`${door?.url}/notes`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token ?? (await cloud.token(`kith-${slug}`, slug))}`,
    },
    body: JSON.stringify(body),
  });
}

/** A client of the local endpoint as the machine's owner. */
function operatorOf(cloud: Cloud): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: cloud.endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: operatorKey, secretAccessKey: 'local' },
  });
}

/** How often each event was heard in a circle, by its id. */
export async function heardIn(cloud: Cloud, slug: string): Promise<Record<string, number>> {
  const client = operatorOf(cloud);
  const heard: Record<string, number> = {};
  let from: Record<string, { S: string }> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: `kith-${slug}-notes`, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    for (const { pk, times } of page.Items ?? []) {
      if (pk?.S?.startsWith('HEARD#')) heard[pk.S.slice(6)] = Number(times?.N);
    }
    from = page.LastEvaluatedKey as typeof from;
  } while (from);
  client.destroy();
  return heard;
}
