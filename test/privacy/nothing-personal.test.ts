import { operatorKey } from '@kith/local-cloud';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCircles } from '../../scripts/demo-data/index.ts';
import { patient } from '../../scripts/lib/circle-client.ts';
import { seedCircle } from '../../scripts/lib/seed.ts';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';
import { personalValues, reachedBy, SLIP } from './personal-values.ts';

const SLUGS = ['clapton', 'homerton'];
/** On a busy machine a first call may end before its function has started. */
const PATIENCE = 20;
const DAY_MS = 24 * 3_600_000;
/** Everything that the functions and the cloud around them said. */
const lines: string[] = [];
let coOp: TestCoOp;

/** Lives through two days of two circles: their data is entered, mistakes are made, and what is due by the clock is done. */
beforeAll(async () => {
  coOp = await startTestCoOp(SLUGS, { log: (line) => lines.push(line) });
  const today = new Date().toISOString().slice(0, 10);
  for (const circle of demoCircles.filter(({ slug }) => SLUGS.includes(slug)))
    await seedCircle(circle, patient(coOp.circle(circle.slug), PATIENCE), today);
  await makeMistakes();
  await coOp.cloud.idle();
  await coOp.cloud.advanceClock(DAY_MS);
  await coOp.circle('clapton').as('bernice', '{ me { id } }');
  await coOp.cloud.idle();
}, 900_000);

afterAll(() => coOp?.stop(), 60_000);

/** Words where they do not belong, in each way that something can be refused or can fail. */
async function makeMistakes(): Promise<void> {
  const { as } = coOp.circle('clapton');
  const setContact = 'mutation ($input: ContactInput!) { setMyContact(input: $input) { email } }';
  await as('bernice', setContact, { input: reachedBy });
  const wrong: [query: string, variables?: Record<string, unknown>][] = [
    [setContact, { input: { ...reachedBy, email: SLIP } }],
    [setContact, { input: { [SLIP]: true } }],
    [setContact, { input: SLIP }],
    ['query ($id: ID!) { team(id: $id) { id } }', { id: SLIP }],
    ['query ($id: ID!) { team(id: $id) { id } }', { id: { words: SLIP } }],
    [`{ team(id: "${SLIP}") { id } }`],
    [`{ me { "${SLIP}" } }`],
    [
      'mutation ($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { id } }',
      { input: { name: SLIP, channel: SLIP } },
    ],
  ];
  const answers = await Promise.allSettled(
    wrong.map(([query, variables]) => as('bernice', query, variables)),
  );
  expect(answers.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(5);
  const detail = { circle: 'clapton', audience: ['clapton'], data: { words: SLIP } };
  coOp.cloud.putEvents([
    {
      Source: 'kith.teams',
      DetailType: 'TeamCreated.v1',
      EventBusName: 'kith-clapton',
      Detail: JSON.stringify(detail),
    },
  ]);
}

interface Scan {
  readonly Items: readonly Readonly<Record<string, unknown>>[];
  readonly LastEvaluatedKey?: unknown;
}

/** Every item of a table as it lies on disk, in the words of DynamoDB. */
async function scan(table: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found: Readonly<Record<string, unknown>>[] = [];
  let from: unknown;
  do {
    const answer = await fetch(coOp.cloud.endpoint, {
      method: 'POST',
      headers: {
        'x-amz-target': 'DynamoDB_20120810.Scan',
        'content-type': 'application/x-amz-json-1.0',
        authorization: `AWS4-HMAC-SHA256 Credential=${operatorKey}/20261122/eu-west-2/dynamodb/aws4_request`,
      },
      body: JSON.stringify({ TableName: table, ...(from ? { ExclusiveStartKey: from } : {}) }),
    });
    const page: Scan = JSON.parse(await answer.text());
    found.push(...page.Items);
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
}

/** Which of the values a text holds, each as a word or words of its own. */
function personalIn(text: string, values: readonly string[]): string[] {
  return values.filter((value) => text.includes(value));
}

describe('what the software says of its work', () => {
  it('was heard: what a consumer could not take is among it', () => {
    expect(lines.filter((line) => /-events failed/.test(line))).not.toEqual([]);
  });

  it('F14: holds no name, address, number, birthday or note of anyone in the demo data, nor what was typed by mistake', () => {
    const values = personalValues(SLUGS);
    expect(values).toEqual(expect.arrayContaining(['Bernice', '7700900143', SLIP.slice(0, 24)]));
    expect(values.length).toBeGreaterThan(100);
    const found = lines.flatMap((line) => personalIn(line, values).map((value) => ({ value, line })));
    expect(found).toEqual([]);
  });
});

describe('what lies in the tables', () => {
  it.each(['teams', 'matching', 'pay', 'evaluation', 'connectors'])(
    '%s: says nothing personal to whoever has no key of the circle',
    async (service) => {
      const values = personalValues(SLUGS);
      for (const slug of SLUGS) {
        const items = await scan(`kith-${slug}-${service}`);
        expect(items.length).toBeGreaterThan(0);
        expect(items.filter((item) => 'sealed' in item).length).toBeGreaterThan(0);
        const found = items.flatMap(({ sealed: _, ...item }) => personalIn(JSON.stringify(item), values));
        expect(found).toEqual([]);
      }
    },
  );
});
