import { expect, test } from 'vitest';
import { probe, writeAssembly } from './fixtures/write-assembly.ts';
import { readAssembly } from './read-assembly.ts';

/** What a value resolves to, in a stack with a bus, a mapping, conditions and a parameter. */
function resolved(value: unknown): string | undefined {
  const template = {
    Parameters: { Level: { Type: 'String', Default: 'INFO' } },
    Mappings: { Sizes: { small: { memory: '128' } } },
    Conditions: {
      Yes: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-2'] },
      No: { 'Fn::Not': [{ Condition: 'Yes' }] },
      Both: { 'Fn::And': [{ Condition: 'Yes' }, { Condition: 'No' }] },
      Either: { 'Fn::Or': [{ Condition: 'Yes' }, { Condition: 'No' }] },
    },
    Resources: { Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'kith' } }, Probe: probe(value) },
  };
  const other = {
    Resources: { Topic: { Type: 'AWS::SNS::Topic' } },
    Outputs: {
      Exported: { Value: { 'Fn::GetAtt': ['Topic', 'TopicArn'] }, Export: { Name: 'other:topic' } },
    },
  };
  return readAssembly(writeAssembly({ One: template, Other: other })).parameters[0]?.value;
}

const busArn = 'arn:aws:events:eu-west-2:000000000000:event-bus/kith';

test.each([
  ['Ref', { Ref: 'Bus' }, 'kith'],
  ['Ref of a parameter', { Ref: 'Level' }, 'INFO'],
  ['GetAtt as a list', { 'Fn::GetAtt': ['Bus', 'Arn'] }, busArn],
  ['GetAtt as a text', { 'Fn::GetAtt': 'Bus.Arn' }, busArn],
  ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Bus' }, { Ref: 'AWS::NoValue' }, 'b']] }, 'a-kith-b'],
  [
    'Sub',
    { 'Fn::Sub': ['$', '{Bus} $', '{Bus.Arn} $', '{!Kept} $', '{AWS::AccountId}'].join('') },
    `kith ${busArn} \${Kept} 000000000000`,
  ],
  ['Sub with variables', { 'Fn::Sub': [['$', '{x}!'].join(''), { x: { Ref: 'Bus' } }] }, 'kith!'],
  [
    'Select of Split',
    { 'Fn::Select': [5, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Bus', 'Arn'] }] }] },
    'event-bus/kith',
  ],
  ['FindInMap', { 'Fn::FindInMap': ['Sizes', 'small', 'memory'] }, '128'],
  [
    'ImportValue',
    { 'Fn::ImportValue': 'other:topic' },
    expect.stringMatching(/^arn:aws:sns:eu-west-2:000000000000:/),
  ],
  ['If', { 'Fn::If': ['Yes', 'then', 'else'] }, 'then'],
  ['If with Not', { 'Fn::If': ['No', 'then', 'else'] }, 'else'],
  ['If with And', { 'Fn::If': ['Both', 'then', 'else'] }, 'else'],
  ['If with Or', { 'Fn::If': ['Either', 'then', 'else'] }, 'then'],
  [
    'partition and suffix',
    { 'Fn::Join': [' ', [{ Ref: 'AWS::Partition' }, { Ref: 'AWS::URLSuffix' }]] },
    'aws amazonaws.com',
  ],
  ['the stack', { Ref: 'AWS::StackName' }, 'One'],
])('%s', (_title, value, expected) => {
  expect(resolved(value)).toEqual(expected);
});

test('a resource whose condition does not hold is not there', () => {
  const template = {
    Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
    Resources: { Gone: { ...probe('x', '/gone'), Condition: 'Never' }, Probe: probe('x') },
  };
  expect(readAssembly(writeAssembly({ One: template })).parameters.map(({ name }) => name)).toEqual([
    '/probe',
  ]);
});

test('account and region are those of the stack’s environment, if it has one', () => {
  const template = {
    Resources: { Probe: probe({ 'Fn::Sub': ['$', '{AWS::AccountId} $', '{AWS::Region}'].join('') }) },
  };
  const model = readAssembly(writeAssembly({ One: template }, 'aws://123456789012/eu-west-1'));
  expect(model.parameters[0]?.value).toBe('123456789012 eu-west-1');
  expect(model.region).toBe('eu-west-1');
});
