import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CloudModel } from '../model.ts';
import { CircleStack } from './fixtures/circle-stack.ts';
import { readAssembly } from './read-assembly.ts';

const account = '000000000000';
const far = '111111111111';
let directory: string;
let model: CloudModel;

beforeAll(() => {
  process.env.CDK_VALIDATION = 'false';
  directory = mkdtempSync(join(tmpdir(), 'synthesised-'));
  const codeDir = mkdtempSync(join(directory, 'code-'));
  writeFileSync(join(codeDir, 'index.mjs'), 'export const handler = async () => ({});\n');
  const outdir = join(directory, 'cdk.out');
  const app = new App({ outdir });
  const todmorden = new CircleStack(app, 'todmorden', codeDir);
  const hebden = new CircleStack(app, 'hebden-bridge', codeDir);
  new CircleStack(app, 'clapton', codeDir, { env: { account: far, region: 'eu-west-1' } });
  todmorden.forwardTo(hebden);
  app.synth();
  model = readAssembly(outdir);
}, 60_000);
afterAll(() => rmSync(directory, { recursive: true }));

function one<T>(all: readonly T[], fits: (item: T) => boolean): T {
  const [found, ...others] = all.filter(fits);
  if (found === undefined || others.length > 0)
    throw new Error(`${others.length + 1} found where one was expected`);
  return found;
}

const byName = (name: string) => (item: { readonly name: string }) => item.name === name;

describe('a synthesised circle', () => {
  test('its table can be made on a DynamoDB engine', () => {
    expect(one(model.tables, byName('kith-todmorden-pay'))).toEqual({
      name: 'kith-todmorden-pay',
      arn: `arn:aws:dynamodb:eu-west-2:${account}:table/kith-todmorden-pay`,
      streamArn: expect.stringMatching(/:table\/kith-todmorden-pay\/stream\//),
      timeToLiveAttribute: 'expiresAt',
      create: {
        TableName: 'kith-todmorden-pay',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
          { AttributeName: 'gsi1pk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'gsi1',
            KeySchema: [{ AttributeName: 'gsi1pk', KeyType: 'HASH' }],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
      },
    });
  });

  test('its function has code, environment, limits and asynchronous settings', () => {
    const pay = one(model.functions, byName('kith-todmorden-pay-events'));
    expect(pay).toMatchObject({
      arn: `arn:aws:lambda:eu-west-2:${account}:function:kith-todmorden-pay-events`,
      handler: 'index.handler',
      environment: { KITH_TABLE: 'kith-todmorden-pay', KITH_BUS: 'kith-todmorden' },
      timeoutMs: 10_000,
      memoryMb: 256,
      asyncRetries: 1,
      asyncMaxAgeSeconds: 3600,
      onFailureArn: `arn:aws:sqs:eu-west-2:${account}:kith-todmorden-undelivered`,
    });
    expect(pay.codeDir.startsWith(join(directory, 'cdk.out', 'asset.'))).toBe(true);
  });

  test('its role has the statements of all policies attached to it, and who may assume it', () => {
    const pay = one(model.functions, byName('kith-todmorden-pay-events'));
    const role = one(model.roles, ({ arn }) => arn === pay.roleArn);
    expect(role.assumedBy).toEqual(['lambda.amazonaws.com']);
    const table = `arn:aws:dynamodb:eu-west-2:${account}:table/kith-todmorden-pay`;
    expect(role.statements).toContainEqual({
      effect: 'Allow',
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      resources: [table, `${table}/index/*`],
      conditions: {},
    });
  });

  test('its rules have their bus, pattern, retry policy and dead-letter queue', () => {
    expect(
      one(model.rules, ({ arn }) => arn.includes('rule/kith-todmorden/Circle-todmorden-ToPay')),
    ).toMatchObject({
      busName: 'kith-todmorden',
      pattern: { 'detail-type': ['VisitConfirmed.v1'] },
      targets: [
        {
          arn: `arn:aws:lambda:eu-west-2:${account}:function:kith-todmorden-pay-events`,
          deadLetterArn: `arn:aws:sqs:eu-west-2:${account}:kith-todmorden-undelivered`,
          maximumRetryAttempts: 5,
          maximumEventAgeSeconds: 7200,
        },
      ],
    });
    const nightly = one(model.rules, ({ arn }) => arn.includes('rule/Circle-todmorden-Nightly'));
    expect(nightly).toMatchObject({
      schedule: 'cron(30 2 * * ? *)',
      targets: [{ input: '{"job":"nightly"}', maximumRetryAttempts: 185, maximumEventAgeSeconds: 86_400 }],
    });
    expect(nightly).not.toHaveProperty('busName');
  });

  test('its forwarding rule targets the neighbour’s bus, known by an export of that stack, with a role', () => {
    const forward = one(model.rules, ({ name }) => name.includes('Tohebdenbridge'));
    const bus = `arn:aws:events:eu-west-2:${account}:event-bus/kith-hebden-bridge`;
    expect(forward.targets[0]?.arn).toBe(bus);
    const role = one(model.roles, ({ arn }) => arn === forward.targets[0]?.roleArn);
    expect(role).toMatchObject({
      assumedBy: ['events.amazonaws.com'],
      statements: [{ actions: ['events:PutEvents'], resources: [bus] }],
    });
    expect(one(model.buses, byName('kith-hebden-bridge')).policy).toEqual([
      {
        effect: 'Allow',
        actions: ['events:PutEvents'],
        resources: [bus],
        principals: [`arn:aws:iam::${account}:root`],
        conditions: {},
      },
    ]);
  });

  test('its queue has a policy with the conditions of who may send', () => {
    const queue = one(model.queues, byName('kith-todmorden-undelivered'));
    expect(queue).toMatchObject({ visibilityTimeoutSeconds: 45, retentionSeconds: 1_209_600 });
    expect(queue.policy).toContainEqual({
      effect: 'Deny',
      actions: ['sqs:*'],
      resources: [queue.arn],
      principals: ['*'],
      conditions: { Bool: { 'aws:SecureTransport': ['false'] } },
    });
    const rule = one(model.rules, ({ name }) => name.startsWith('Circle-todmorden-ToPay'));
    expect(queue.policy).toContainEqual(
      expect.objectContaining({ conditions: { ArnEquals: { 'aws:SourceArn': [rule.arn] } } }),
    );
  });

  test('its stream trigger reads the table’s stream through a filter', () => {
    const table = one(model.tables, byName('kith-todmorden-pay'));
    expect(one(model.streamTriggers, ({ tableName }) => tableName === table.name)).toMatchObject({
      streamArn: table.streamArn,
      functionArn: `arn:aws:lambda:eu-west-2:${account}:function:kith-todmorden-pay-events`,
      batchSize: 10,
      reportBatchItemFailures: true,
      bisectOnError: true,
      maximumRetryAttempts: -1,
      onFailureArn: `arn:aws:sqs:eu-west-2:${account}:kith-todmorden-undelivered`,
      filters: [{ eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'OUTBOX#' }] } } } }],
    });
  });

  test('its API, the permission to call the function, and its pool fit together', () => {
    const api = one(model.apis, byName('kith-todmorden'));
    const pool = one(model.userPools, byName('kith-todmorden'));
    expect(pool).toMatchObject({
      groups: ['team-starter'],
      clients: [
        { name: 'portal', callbackUrls: ['http://localhost:4000/'], scopes: ['openid', 'kith/read'] },
      ],
    });
    expect(api).toMatchObject({
      stack: 'Circle-todmorden',
      cors: { origins: ['http://localhost:4000'], methods: ['POST'], headers: [] },
      routes: [
        {
          key: 'POST /graphql',
          functionArn: `arn:aws:lambda:eu-west-2:${account}:function:kith-todmorden-pay-events`,
          authorizer: {
            issuer: `https://cognito-idp.eu-west-2.amazonaws.com/${pool.id}`,
            audiences: [pool.clients[0]?.id],
          },
        },
      ],
    });
    expect(model.permissions).toContainEqual({
      functionArn: api.routes[0]?.functionArn,
      principal: 'apigateway.amazonaws.com',
      action: 'lambda:InvokeFunction',
      sourceArn: `${api.arn}/*/*/graphql`,
    });
    expect(one(model.parameters, byName('/kith/circles/todmorden')).value).toBe(
      JSON.stringify({ slug: 'todmorden', pool: pool.id }),
    );
  });

  test('a circle in an account and region of its own has ARNs of that place', () => {
    expect(one(model.tables, byName('kith-clapton-pay')).arn).toBe(
      `arn:aws:dynamodb:eu-west-1:${far}:table/kith-clapton-pay`,
    );
    const defaults = model.buses.filter(byName('default')).map(({ arn }) => arn);
    expect(defaults).toEqual([
      `arn:aws:events:eu-west-2:${account}:event-bus/default`,
      `arn:aws:events:eu-west-1:${far}:event-bus/default`,
    ]);
  });

  test('reading the same assembly again gives the same identifiers', () => {
    expect(readAssembly(join(directory, 'cdk.out'))).toEqual(model);
  });
});
