import { recordKinds } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { operatorKey } from '@kith/local-cloud';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive, sealArchive } from '../../scripts/circle/archive/archive.ts';
import { putIn, takeOut } from '../../scripts/circle/archive/move.ts';
import { demoCircles } from '../../scripts/demo-data/index.ts';
import { patient } from '../../scripts/lib/circle-client.ts';
import { seedCircle } from '../../scripts/lib/seed.ts';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';
import { empty, everythingIn, sayErasure, whatIsKeptOf } from './going.ts';
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

const PEOPLE = ['bernice', 'dovid', 'ines', 'gwen'];
const where = () => ({ region: 'eu-west-2', endpoint: coOp.cloud.endpoint });

describe('whoever asks for what is kept about them', () => {
  it('C11: gets all of it over all services, as data and as a tagged PDF; others are in it by what they are only', async () => {
    const query = '{ exportWhole { madeAt json pdf } }';
    const { exportWhole } = await coOp
      .circle('clapton')
      .as<{ exportWhole: { json: string; pdf: string } }>('bernice', query);
    const kept = JSON.parse(exportWhole.json);
    expect(kept).toMatchObject({
      format: 'kith.person-export.v1',
      circle: 'clapton',
      personId: 'clapton.bernice',
    });
    for (const service of ['teams', 'matching', 'pay', 'evaluation', 'connectors'])
      expect(kept[service]).toMatchObject({
        format: `kith.person-export.${service}.v1`,
        personId: 'clapton.bernice',
      });
    expect(kept.matching.teams[0].visits.length).toBeGreaterThan(0);
    expect(exportWhole.json).toContain(reachedBy.email);
    expect(exportWhole.json).not.toMatch(/clapton\.(ines|abena|colm)|Carvalho|Heatherington/);
    const pdf = Buffer.from(exportWhole.pdf, 'base64').toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toMatch(/\/MarkInfo|\/StructTreeRoot/);
  });
});

describe('a circle that moves', () => {
  it('C11: takes everything along in one file: put into an empty instance, people are answered as before', async () => {
    await coOp.cloud.idle();
    const before = await whatIsKeptOf(coOp, 'clapton', PEOPLE);
    const file = sealArchive(await takeOut(where(), 'clapton', {}), 'four words picked at random');
    const archive = openArchive(file, 'four words picked at random');
    expect(archive.records.length).toBeGreaterThan(300);
    await expect(putIn(where(), 'homerton', archive)).rejects.toThrow('of that name only');
    await expect(putIn(where(), 'clapton', { ...archive, records: [] })).rejects.toThrow('an empty one only');
    await empty(where(), 'clapton');
    expect(await whatIsKeptOf(coOp, 'clapton', PEOPLE)).not.toEqual(before);
    await putIn(where(), 'clapton', { ...archive, records: archive.records.slice(0, 100) });
    await putIn(where(), 'clapton', archive);
    expect(await whatIsKeptOf(coOp, 'clapton', PEOPLE)).toEqual(before);
  });
});

describe('whoever was erased', () => {
  it('F13: is in no table of the circle any more, but for references without content', async () => {
    const clapton = coOp.circle('clapton');
    const mine = '{ me { id name } myTeams { edges { node { id } } } }';
    const { me, myTeams } = await clapton.as<{
      me: { id: string; name: string };
      myTeams: { edges: { node: { id: `team_${string}` } }[] };
    }>('bernice', mine);
    const secrets = [me.id, me.name, ...textsOf(reachedBy)];
    const held = await everythingIn(where(), 'clapton');
    const holding = Object.keys(held).filter(
      (name) => personalIn(JSON.stringify(held[name]), secrets).length > 0,
    );
    expect(holding.length).toBe(5);
    const erasureId = newId('erasure');
    const teamIds = myTeams.edges.map(({ node }) => node.id);
    const due = { erasureId, personId: me.id, teamIds, records: [...recordKinds], last: true };
    await sayErasure(coOp, 'clapton', due);
    await coOp.cloud.idle();
    const left = await everythingIn(where(), 'clapton');
    for (const [service, items] of Object.entries(left)) {
      const found = items.filter(
        ({ pk, ...item }) =>
          !/^(ERASURES|ERASED#)/.test(pk) && personalIn(JSON.stringify([pk, item]), secrets).length > 0,
      );
      expect({ service, found }).toEqual({ service, found: [] });
      const [tally] = items.filter(({ pk }) => pk === `ERASED#${erasureId}`);
      expect(tally).toMatchObject({ value: { erasureId, erased: expect.any(Object) } });
      expect(personalIn(JSON.stringify(tally), secrets)).toEqual([]);
    }
    const others = await everythingIn(where(), 'clapton');
    expect(JSON.stringify(others)).toContain('clapton.dovid');
  });
});

/** The texts that would give somebody away. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 7 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
