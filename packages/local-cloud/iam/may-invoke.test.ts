import { expect, test } from 'vitest';
import { mayInvoke } from './may-invoke.ts';

const functionArn = 'arn:aws:lambda:eu-west-2:000000000000:function:kith-todmorden-pay-events';
const rule = 'arn:aws:events:eu-west-2:000000000000:rule/kith-todmorden/to-pay';
const permission = {
  functionArn,
  principal: 'events.amazonaws.com',
  action: 'lambda:InvokeFunction',
  sourceArn: rule,
};
const call = {
  functionArn,
  principal: 'events.amazonaws.com',
  sourceArn: rule,
  sourceAccount: '000000000000',
};

test.each([
  ['the permission that names service and source', {}, true],
  ['a source by wildcard', { sourceArn: rule.replace('to-pay', '*') }, true],
  ['no source named', { sourceArn: undefined }, true],
  ['the right account', { sourceAccount: '000000000000' }, true],
  ['another account', { sourceAccount: '111111111111' }, false],
  ['another source', { sourceArn: `${rule}-2` }, false],
  ['another service', { principal: 'apigateway.amazonaws.com' }, false],
  ['another function', { functionArn: `${functionArn}-2` }, false],
  ['another action', { action: 'lambda:GetFunction' }, false],
  ['a permission for an organisation', { principalOrgId: 'o-1' }, false],
])('%s', (_title, part, allowed) => {
  const { sourceArn, ...rest } = { ...permission, ...part };
  expect(mayInvoke([{ ...rest, ...(sourceArn === undefined ? {} : { sourceArn }) }], call)).toBe(allowed);
});
