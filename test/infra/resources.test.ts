import { circleFacts, neighbourFacts } from '@kith/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { ofType, type Resource, synthesise, type Template } from './support/assembly.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

let templates: Template[];
let clapton: Template;

beforeAll(async () => {
  templates = await synthesise(new RegistryFixture().root);
  clapton = templates.find(({ stack }) => stack === 'Kith-Circle-clapton') as Template;
});

function everywhere(type: string): Resource[] {
  return templates.flatMap((template) => ofType(template, type));
}

function parameter(template: Template, name: string) {
  const found = ofType(template, 'AWS::SSM::Parameter').find(({ Properties }) => Properties.Name === name);
  return JSON.parse(found?.Properties.Value ?? 'null');
}

describe('what a circle is made of', () => {
  it('every table can be restored to any second, cannot be deleted by accident, uses no key that is billed and costs nothing idle', () => {
    const tables = everywhere('AWS::DynamoDB::GlobalTable');
    expect(tables).toHaveLength(8 * 5 + 1);
    for (const { Properties } of tables) {
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: false },
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      });
      expect(Properties.Replicas).toHaveLength(1);
      expect(Properties.Replicas[0]).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
    }
  });

  it('tables and people outlive their stack', () => {
    for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::Cognito::UserPool']) {
      for (const resource of everywhere(type)) expect(resource).toMatchObject({ DeletionPolicy: 'Retain' });
    }
  });

  it('every log ends after a month', () => {
    const logs = everywhere('AWS::Logs::LogGroup');
    expect(logs).toHaveLength(8 * 16 + 5);
    expect(new Set(logs.map(({ Properties }) => Properties.RetentionInDays))).toEqual(new Set([30]));
  });

  it('every function writes to such a log, as JSON, follows the traces of others, and runs on the current Node on arm64', () => {
    for (const { Properties } of everywhere('AWS::Lambda::Function')) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.any(String) } },
        TracingConfig: { Mode: 'PassThrough' },
      });
    }
  });

  it('every function has a role of its own', () => {
    for (const template of templates) {
      const roles = ofType(template, 'AWS::Lambda::Function').map(
        ({ Properties }) => Properties.Role['Fn::GetAtt'][0],
      );
      expect(new Set(roles).size).toBe(roles.length);
    }
  });

  it('every function is told what it needs and nothing secret', () => {
    const variables = new Map(
      ofType(clapton, 'AWS::Lambda::Function').map(({ Properties }) => [
        Properties.FunctionName,
        Properties.Environment.Variables,
      ]),
    );
    expect(variables.get('kith-clapton-pay-graphql')).toEqual({
      KITH_CIRCLE: 'clapton',
      KITH_SERVICE: 'pay',
      KITH_TABLE: 'kith-clapton-pay',
      POWERTOOLS_SERVICE_NAME: 'pay',
      POWERTOOLS_METRICS_NAMESPACE: 'Kith',
      LOG_LEVEL: 'INFO',
    });
    const { keys } = parameter(clapton, '/kith/circles/clapton');
    expect(variables.get('kith-clapton-pay-events')).toEqual({
      ...variables.get('kith-clapton-pay-graphql'),
      KITH_SIGNING_KEY: JSON.stringify(keys.signing),
    });
    expect(variables.get('kith-clapton-relay')).toMatchObject({ KITH_BUS: 'kith-clapton' });
    expect(JSON.parse(variables.get('kith-clapton-gateway').KITH_SUBGRAPHS)).toEqual({
      teams: 'kith-clapton-teams-graphql',
      matching: 'kith-clapton-matching-graphql',
      pay: 'kith-clapton-pay-graphql',
      evaluation: 'kith-clapton-evaluation-graphql',
      connectors: 'kith-clapton-connectors-graphql',
      national: 'kith-national-national-graphql',
    });
  });

  it('nothing in it is billed while nobody uses it, but for its one alarm, the portal’s files and one key of the whole account', () => {
    const free = [
      'ApiGatewayV2::Api',
      'ApiGatewayV2::Authorizer',
      'ApiGatewayV2::Integration',
      'ApiGatewayV2::Route',
      'ApiGatewayV2::Stage',
      'CloudFront::Distribution',
      'CloudFront::Function',
      'CloudFront::OriginAccessControl',
      'CloudFront::ResponseHeadersPolicy',
      'CloudWatch::Alarm',
      'CloudWatch::Dashboard',
      'Cognito::UserPool',
      'Cognito::UserPoolClient',
      'Cognito::UserPoolDomain',
      'Cognito::UserPoolGroup',
      'DynamoDB::GlobalTable',
      'Events::EventBus',
      'Events::Rule',
      'IAM::Policy',
      'IAM::Role',
      'KMS::Alias',
      'KMS::Key',
      'Lambda::EventInvokeConfig',
      'Lambda::EventSourceMapping',
      'Lambda::Function',
      'Lambda::Permission',
      'Logs::LogGroup',
      'S3::Bucket',
      'S3::BucketPolicy',
      'SNS::Topic',
      'SNS::TopicPolicy',
      'SQS::Queue',
      'SQS::QueuePolicy',
      'SSM::Parameter',
    ].map((type) => `AWS::${type}`);
    const used = templates.flatMap(({ resources }) => resources.map(({ Type }) => Type));
    expect([...new Set(used)].sort()).toEqual(free);
    expect(everywhere('AWS::KMS::Key')).toHaveLength(1);
    const [keys] = templates.filter((template) => ofType(template, 'AWS::KMS::Key').length > 0);
    expect(keys?.stack).toBe('Kith-Keys');
    for (const { Properties } of everywhere('AWS::Lambda::Function')) {
      expect(Properties).not.toHaveProperty('ReservedConcurrentExecutions');
    }
  });

  it('people are let in by their circle, never by themselves, and wear its hats as groups', () => {
    const [pool] = ofType(clapton, 'AWS::Cognito::UserPool');
    expect(pool?.Properties).toMatchObject({
      UserPoolName: 'kith-clapton',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    expect(
      ofType(clapton, 'AWS::Cognito::UserPoolGroup').map(({ Properties }) => Properties.GroupName),
    ).toEqual([
      'community_connector',
      'team_starter',
      'coordinator',
      'vetting_lead',
      'secretary',
      'commons_coordinator',
      'facilitator',
      'safeguarding_lead',
      'coach',
    ]);
    for (const { Properties } of everywhere('AWS::Cognito::UserPoolClient')) {
      expect(Properties).toMatchObject({ AllowedOAuthFlows: ['code'], GenerateSecret: false });
    }
  });

  it('publishes what others may know of a circle, as the contracts have it', () => {
    expect(circleFacts.parse(parameter(clapton, '/kith/circles/clapton'))).toMatchObject({
      slug: 'clapton',
      districts: ['E5'],
    });
    expect(neighbourFacts.parse(parameter(clapton, '/kith/clapton/neighbours/homerton'))).toMatchObject({
      slug: 'homerton',
      minutes: 18,
    });
    expect(parameter(clapton, '/kith/clapton/national')).toMatchObject({
      keys: { sealing: { crv: 'X25519' } },
    });
    expect(parameter(clapton, '/kith/clapton/pay')).toMatchObject({
      independentPence: { lowest: 1700, highest: 2000 },
    });
  });

  it('a neighbour is published with the keys it publishes itself', () => {
    const homerton = templates.find(({ stack }) => stack === 'Kith-Circle-homerton') as Template;
    const { keys } = parameter(homerton, '/kith/circles/homerton');
    expect(parameter(clapton, '/kith/clapton/neighbours/homerton').keys).toEqual(keys);
  });

  it('F12: a circle that is closing says so', () => {
    const stIves = templates.find(({ stack }) => stack === 'Kith-Circle-st-ives') as Template;
    expect(parameter(stIves, '/kith/circles/st-ives').state).toBe('closing');
  });
});
