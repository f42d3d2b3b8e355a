import { describe, expect, test } from 'vitest';
import type { PolicyStatement } from '../model.ts';
import { type AccessRequest, combine, evaluate } from './evaluate.ts';

const table = 'arn:aws:dynamodb:eu-west-2:000000000000:table/kith-todmorden-pay';

const statement = (part: Partial<PolicyStatement>): PolicyStatement => ({
  effect: 'Allow',
  actions: ['dynamodb:GetItem'],
  resources: [table],
  conditions: {},
  ...part,
});

const request = (part: Partial<AccessRequest> = {}): AccessRequest => ({
  action: 'dynamodb:GetItem',
  resource: table,
  ...part,
});

describe('statements', () => {
  const cases: [string, Partial<PolicyStatement>, Partial<AccessRequest>, boolean][] = [
    ['the named action on the named resource', {}, {}, true],
    ['another action', {}, { action: 'dynamodb:PutItem' }, false],
    ['another resource', {}, { resource: `${table}-x` }, false],
    ['an action by wildcard', { actions: ['dynamodb:*Item'] }, { action: 'dynamodb:PutItem' }, true],
    ['an action in another case', { actions: ['DynamoDB:getitem'] }, {}, true],
    [
      'a resource by wildcard',
      { resources: [`${table}/index/*`] },
      { resource: `${table}/index/gsi1` },
      true,
    ],
    ['a resource by question mark', { resources: [table.replace('pay', 'p?y')] }, {}, true],
    ['a dot is only a dot', { resources: ['arn:aws:s3:::a.b'] }, { resource: 'arn:aws:s3:::aXb' }, false],
    ['everyone', { principals: ['*'] }, { principal: 'events.amazonaws.com' }, true],
    [
      'the named service',
      { principals: ['sqs.amazonaws.com'] },
      { principal: 'events.amazonaws.com' },
      false,
    ],
    [
      'an account stands for its roles',
      { principals: ['arn:aws:iam::111111111111:root'] },
      { principal: 'arn:aws:iam::111111111111:role/x' },
      true,
    ],
    [
      'an account is not another',
      { principals: ['111111111111'] },
      { principal: 'arn:aws:iam::222222222222:role/x' },
      false,
    ],
  ];
  test.each(cases)('%s', (_title, part, asked, allowed) => {
    expect(evaluate([statement(part)], request(asked)).allowed).toBe(allowed);
  });

  test('a Deny wins over any Allow', () => {
    const verdict = evaluate([statement({}), statement({ effect: 'Deny', actions: ['*'] })], request());
    expect(verdict).toEqual({
      allowed: false,
      explicitlyDenied: true,
      reason: `a statement denies dynamodb:GetItem on ${table}`,
    });
  });

  test('nothing said is a denial', () => {
    expect(evaluate([], request())).toMatchObject({ allowed: false, explicitlyDenied: false });
  });
});

describe('conditions', () => {
  const holds = (conditions: PolicyStatement['conditions'], context: AccessRequest['context'] = {}) =>
    evaluate([statement({ conditions })], request({ context })).allowed;
  const bus = 'arn:aws:events:eu-west-2:000000000000:rule/kith-todmorden/to-pay';

  test('StringEquals and StringLike compare with the case, and fail when the key is absent', () => {
    expect(holds({ StringEquals: { 'aws:SourceAccount': ['1', '2'] } }, { 'aws:SourceAccount': ['2'] })).toBe(
      true,
    );
    expect(
      holds({ StringEquals: { 'aws:PrincipalOrgID': ['o-A'] } }, { 'aws:PrincipalOrgID': ['o-a'] }),
    ).toBe(false);
    expect(holds({ StringLike: { 'aws:SourceArn': ['*to-*'] } }, { 'aws:SourceArn': [bus] })).toBe(true);
    expect(holds({ StringEquals: { 'aws:SourceAccount': ['1'] } })).toBe(false);
  });

  test('ArnLike compares part by part: a star does not reach over a colon', () => {
    const context = { 'aws:SourceArn': [bus] };
    expect(holds({ ArnLike: { 'aws:SourceArn': ['arn:aws:events:*:*:rule/*'] } }, context)).toBe(true);
    expect(holds({ ArnEquals: { 'aws:SourceArn': [bus] } }, context)).toBe(true);
    expect(holds({ ArnLike: { 'aws:SourceArn': ['arn:aws:*:rule/kith-todmorden/to-pay'] } }, context)).toBe(
      false,
    );
  });

  test('Bool and Null', () => {
    expect(holds({ Bool: { 'aws:SecureTransport': ['false'] } }, { 'aws:SecureTransport': ['true'] })).toBe(
      false,
    );
    expect(holds({ Bool: { 'aws:SecureTransport': ['false'] } })).toBe(false);
    expect(holds({ Null: { 'dynamodb:LeadingKeys': ['true'] } })).toBe(true);
    expect(holds({ Null: { 'dynamodb:LeadingKeys': ['false'] } })).toBe(false);
  });

  test('ForAllValues wants every value and is true of none; ForAnyValue wants one', () => {
    const all = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['OUTBOX#*'] } };
    expect(holds(all, { 'dynamodb:LeadingKeys': ['OUTBOX#1', 'OUTBOX#2'] })).toBe(true);
    expect(holds(all, { 'dynamodb:LeadingKeys': ['OUTBOX#1', 'TEAM#2'] })).toBe(false);
    expect(holds(all)).toBe(true);
    const any = { 'ForAnyValue:StringEquals': { 'dynamodb:Attributes': ['a'] } };
    expect(holds(any, { 'dynamodb:Attributes': ['b', 'a'] })).toBe(true);
    expect(holds(any)).toBe(false);
  });

  test('key names are compared whatever their case; all conditions must hold', () => {
    const both = { StringEquals: { 'AWS:sourceaccount': ['1'] }, ArnLike: { 'aws:SourceArn': [bus] } };
    expect(holds(both, { 'aws:SourceAccount': ['1'], 'aws:SourceArn': [bus] })).toBe(true);
    expect(holds(both, { 'aws:SourceAccount': ['1'] })).toBe(false);
  });

  test.each([
    ['an unknown operator', { DateLessThan: { 'aws:SourceArn': ['x'] } }],
    ['an unknown quantifier', { 'ForSome:StringEquals': { 'aws:SourceArn': ['x'] } }],
    ['an unknown key', { StringEquals: { 'aws:UserAgent': ['x'] } }],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how a policy writes a variable
    ['a policy variable', { StringEquals: { 'aws:SourceArn': ['${aws:username}'] } }],
  ])('%s is refused, even in a statement that does not apply', (_title, conditions) => {
    expect(() => evaluate([statement({ actions: ['s3:GetObject'], conditions })], request())).toThrow(
      expect.objectContaining({ code: 'UnsupportedPolicy' }),
    );
  });
});

test('inside an account either policy may allow, between accounts both must, a Deny in either wins', () => {
  const yes = { allowed: true, explicitlyDenied: false, reason: 'yes' };
  const silent = { allowed: false, explicitlyDenied: false, reason: 'silent' };
  const no = { allowed: false, explicitlyDenied: true, reason: 'no' };
  expect(combine(yes, silent, true).allowed).toBe(true);
  expect(combine(silent, yes, true).allowed).toBe(true);
  expect(combine(yes, silent, false).allowed).toBe(false);
  expect(combine(silent, yes, false).allowed).toBe(false);
  expect(combine(yes, yes, false).allowed).toBe(true);
  expect(combine(yes, no, true)).toBe(no);
  expect(combine(no, yes, true)).toBe(no);
});
