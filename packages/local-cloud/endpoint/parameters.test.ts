import { describe, expect, it } from 'vitest';
import type { PolicyStatement } from '../model.ts';
import { type Caller, knownCallers } from './callers.ts';
import { parameterStore } from './parameters.ts';

const ARN = 'arn:aws:ssm:eu-west-2:000000000000:parameter';
const KEY = 'arn:aws:kms:eu-west-2:000000000000:key/one';
const reading = {
  effect: 'Allow',
  actions: ['ssm:GetParameter'],
  resources: [`${ARN}/*`],
  conditions: {},
} as const;

/** May decrypt by the key of this alias what is the value of this parameter. */
function decrypting(name: string, alias = 'alias/data'): PolicyStatement {
  return {
    effect: 'Allow',
    actions: ['kms:Decrypt'],
    resources: ['arn:aws:kms:eu-west-2:000000000000:key/*'],
    conditions: {
      StringEquals: {
        'kms:EncryptionContext:PARAMETER_ARN': [ARN + name],
        'kms:ViaService': ['ssm.eu-west-2.amazonaws.com'],
      },
      'ForAnyValue:StringEquals': { 'kms:ResourceAliases': [alias] },
    },
  };
}

function callerWith(...statements: readonly PolicyStatement[]): Caller {
  const roleArn = 'arn:aws:iam::000000000000:role/f';
  const fn = { name: 'f', arn: 'arn:aws:lambda:eu-west-2:000000000000:function:f', roleArn };
  const role = { arn: roleArn, name: 'f', assumedBy: [], statements };
  return knownCallers([fn as never], [role]).of('AWS4-HMAC-SHA256 Credential=f/20261122/x');
}

function read(caller: Caller, name: string, WithDecryption = true, aliases = ['alias/data']): string {
  const store = parameterStore({
    parameters: [],
    secure: { '/east/data': 'the key of east', '/west/data': 'the key of west', '/east/other': 'plain' },
    encryptedBy: { '/east/data': 'alias/data', '/west/data': 'alias/data' },
    keys: [{ arn: KEY, aliases }],
    arnPrefix: ARN,
  });
  const answer = store.GetParameter?.(caller, { Name: name, WithDecryption });
  return (answer as { Parameter: { Value: string } }).Parameter.Value;
}

describe('a secure parameter under a key of ours', () => {
  it('is read by whoever may decrypt with that key, for that parameter', () => {
    expect(read(callerWith(reading, decrypting('/east/data')), '/east/data')).toBe('the key of east');
  });

  it.each([
    ['without a word on the key', callerWith(reading), '/east/data'],
    ['by a permission for another parameter', callerWith(reading, decrypting('/east/data')), '/west/data'],
    [
      'by a permission on another key',
      callerWith(reading, decrypting('/east/data', 'alias/x')),
      '/east/data',
    ],
  ])('is refused %s', (_, caller, name) => {
    expect(() => read(caller, name)).toThrow(/not authorized to perform: kms:Decrypt/);
  });

  it('needs no key while it is not decrypted, nor when AWS’s own key encrypted it', () => {
    expect(read(callerWith(reading), '/east/data', false)).toBe('encrypted:/east/data');
    expect(read(callerWith(reading), '/east/other')).toBe('plain');
  });

  it('cannot be read when no key has its alias', () => {
    const caller = callerWith(reading, decrypting('/east/data'));
    expect(() => read(caller, '/east/data', true, [])).toThrow('Alias alias/data is not found.');
  });
});
