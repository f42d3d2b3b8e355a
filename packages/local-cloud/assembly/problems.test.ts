import { describe, expect, test } from 'vitest';
import { probe, writeAssembly } from './fixtures/write-assembly.ts';
import { AssemblyError } from './problems.ts';
import { readAssembly } from './read-assembly.ts';

type Resource = Readonly<Record<string, unknown>>;

function problemsOf(resources: Readonly<Record<string, Resource>>) {
  try {
    readAssembly(writeAssembly({ One: { Resources: resources } }));
  } catch (thrown) {
    if (thrown instanceof AssemblyError) return thrown.problems;
    throw thrown;
  }
  return [];
}

const bus = { Type: 'AWS::Events::EventBus', Properties: { Name: 'kith' } };
const policyOf = (statement: unknown) => ({ Version: '2012-10-17', Statement: [statement] });
const trust = policyOf({
  Effect: 'Allow',
  Action: 'sts:AssumeRole',
  Principal: { Service: 'lambda.amazonaws.com' },
});
const role = (part: Resource = {}) => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: trust, ...part },
});
const rule = (part: Resource) => ({
  Type: 'AWS::Events::Rule',
  Properties: { EventBusName: 'kith', ...part },
});
const inline = (statement: unknown) =>
  role({ Policies: [{ PolicyName: 'p', PolicyDocument: policyOf(statement) }] });
const allow = { Effect: 'Allow', Action: 'sqs:*', Resource: '*' };

test('every problem of an assembly is named at once, with stack, logical id, type and what to do', () => {
  const problems = problemsOf({
    Feed: { Type: 'AWS::Kinesis::Stream' },
    Gateway: { Type: 'AWS::ApiGateway::RestApi' },
    Bus: bus,
    Probe: probe({ 'Fn::GetAtt': ['Bus', 'Colour'] }),
  });
  expect(problems.map(({ code, stack, logicalId, type }) => [code, stack, logicalId, type])).toEqual([
    ['UNSUPPORTED_RESOURCE', 'One', 'Feed', 'AWS::Kinesis::Stream'],
    ['UNSUPPORTED_RESOURCE', 'One', 'Gateway', 'AWS::ApiGateway::RestApi'],
    ['UNSUPPORTED_ATTRIBUTE', 'One', 'Probe', 'AWS::SSM::Parameter'],
  ]);
  expect(new AssemblyError(problems).message).toContain(
    'UNSUPPORTED_RESOURCE: One / Feed (AWS::Kinesis::Stream): the local cloud cannot run AWS::Kinesis::Stream. Build it',
  );
});

describe('values', () => {
  const cases: [string, unknown, string][] = [
    ['a reference to nothing', { Ref: 'Nobody' }, 'UNKNOWN_REFERENCE'],
    ['an attribute that is not known', { 'Fn::GetAtt': ['Bus', 'Colour'] }, 'UNSUPPORTED_ATTRIBUTE'],
    ['an intrinsic that is not known', { 'Fn::Base64': 'x' }, 'UNSUPPORTED_INTRINSIC'],
    ['a dynamic reference', '{{resolve:ssm:/x}}', 'UNSUPPORTED_INTRINSIC'],
    ['an export that no stack makes', { 'Fn::ImportValue': 'x' }, 'UNKNOWN_EXPORT'],
    ['a value that refers to itself', { 'Fn::GetAtt': ['Probe', 'Value'] }, 'CIRCULAR_REFERENCE'],
    ['an element beyond the list', { 'Fn::Select': [2, ['a']] }, 'BAD_PROPERTY'],
    ['a list where a text belongs', ['a'], 'BAD_PROPERTY'],
    ['a key that no mapping has', { 'Fn::FindInMap': ['a', 'b', 'c'] }, 'BAD_PROPERTY'],
  ];
  test.each(cases)('%s', (_title, value, code) => {
    expect(problemsOf({ Bus: bus, Probe: probe(value) })).toEqual([
      expect.objectContaining({ code, stack: 'One', logicalId: 'Probe' }),
    ]);
  });
});

describe('resources', () => {
  const lambda = 'arn:aws:lambda:eu-west-2:000000000000:function:x';
  const fn = (part: Resource) => ({
    Type: 'AWS::Lambda::Function',
    Properties: {
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Role: 'arn:aws:iam::000000000000:role/x',
      Code: { S3Bucket: 'b', S3Key: 'k.zip' },
      ...part,
    },
  });
  const cases: [string, Resource, string, RegExp][] = [
    [
      'a property that is not known',
      { ...bus, Properties: { Name: 'kith', Colour: 'red' } },
      'UNSUPPORTED_PROPERTY',
      /Colour/,
    ],
    [
      'a property inside one',
      rule({ Targets: [{ Id: 'a', Arn: lambda, InputPath: '$' }] }),
      'UNSUPPORTED_PROPERTY',
      /Targets\.0\.InputPath/,
    ],
    ['a function that is not for Node.js', fn({ Runtime: 'python3.13' }), 'BAD_PROPERTY', /only Node\.js/],
    ['a function without its code', fn({}), 'MISSING_ASSET', /k\.zip/],
    [
      'a target that is neither function nor bus',
      rule({ Targets: [{ Id: 'a', Arn: 'arn:aws:sqs:::q' }] }),
      'UNSUPPORTED_TARGET',
      /neither a function nor a bus/,
    ],
    [
      'an input that is not JSON',
      rule({ Targets: [{ Id: 'a', Arn: lambda, Input: '{' }] }),
      'BAD_PROPERTY',
      /Input: must be JSON/,
    ],
    [
      'a pattern that is not valid',
      rule({ EventPattern: { source: 'kith' } }),
      'INVALID_PATTERN',
      /at "source"/,
    ],
    [
      'a schedule that is not valid',
      rule({ ScheduleExpression: 'rate(1 days)' }),
      'INVALID_SCHEDULE',
      /rate\(1 days\)/,
    ],
    [
      'a policy with NotAction',
      inline({ Effect: 'Allow', NotAction: 'sqs:*', Resource: '*' }),
      'UNSUPPORTED_POLICY',
      /NotAction/,
    ],
    [
      'a policy with an unknown operator',
      inline({ ...allow, Condition: { IpAddress: { 'aws:SourceArn': 'x' } } }),
      'UNSUPPORTED_POLICY',
      /IpAddress/,
    ],
    [
      'a policy with an unknown key',
      inline({ ...allow, Condition: { Bool: { 'aws:ViaAWSService': 'true' } } }),
      'UNSUPPORTED_POLICY',
      /aws:ViaAWSService/,
    ],
    [
      'a trust policy with a condition',
      role({
        AssumeRolePolicyDocument: policyOf({
          ...(trust.Statement[0] as object),
          Condition: { StringEquals: { 'aws:SourceAccount': '1' } },
        }),
      }),
      'UNSUPPORTED_POLICY',
      /trust policy/,
    ],
    [
      'a managed policy that is not known',
      role({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }),
      'UNKNOWN_MANAGED_POLICY',
      /AdministratorAccess/,
    ],
    [
      'a table in two regions',
      {
        Type: 'AWS::DynamoDB::GlobalTable',
        Properties: { AttributeDefinitions: [], KeySchema: [], Replicas: [{}, {}] },
      },
      'BAD_PROPERTY',
      /Replicas/,
    ],
    [
      'a policy for a role that is not there',
      {
        Type: 'AWS::IAM::Policy',
        Properties: { PolicyName: 'p', PolicyDocument: policyOf(allow), Roles: ['nobody'] },
      },
      'UNKNOWN_REFERENCE',
      /role\/nobody/,
    ],
    [
      'settings for a function that is not there',
      { Type: 'AWS::Lambda::EventInvokeConfig', Properties: { FunctionName: 'x', Qualifier: '$LATEST' } },
      'UNKNOWN_REFERENCE',
      /function:x/,
    ],
  ];
  test.each(cases)('%s', (_title, resource, code, message) => {
    expect(problemsOf({ Odd: resource })).toEqual([
      expect.objectContaining({ code, logicalId: 'Odd', message: expect.stringMatching(message) }),
    ]);
  });

  test('two resources of one name', () => {
    expect(problemsOf({ Bus: bus, Again: bus })).toEqual([
      expect.objectContaining({ code: 'DUPLICATE_NAME' }),
    ]);
  });
});

test('AWS’s policies for logs and traces are known, and allow nothing here', () => {
  const basic = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
  const model = readAssembly(
    writeAssembly({ One: { Resources: { Role: role({ ManagedPolicyArns: [basic] }) } } }),
  );
  expect(model.roles[0]?.statements).toEqual([]);
});

test('a policy of one’s own reaches the roles that name it by its ARN', () => {
  const own = { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: policyOf(allow) } };
  const resources = { Own: own, Role: role({ ManagedPolicyArns: [{ Ref: 'Own' }] }) };
  const model = readAssembly(writeAssembly({ One: { Resources: resources } }));
  expect(model.roles[0]?.statements).toMatchObject([{ actions: ['sqs:*'] }]);
});

test('a directory that is no assembly is a clear error', () => {
  expect(() => readAssembly('/nowhere')).toThrow(
    /NOT_AN_ASSEMBLY: cannot read .*Synthesise the CDK app first/,
  );
});
