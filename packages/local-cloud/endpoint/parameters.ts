import type { KeyModel, ParameterModel } from '../model.ts';
import { AwsError } from './aws-error.ts';
import type { Caller } from './callers.ts';

export interface ParametersOptions {
  readonly parameters: readonly ParameterModel[];
  /** SecureStrings by name: they are in no template. */
  readonly secure: Readonly<Record<string, string>>;
  /** Aliases of the keys that some of them are encrypted by; the others by one that AWS manages, open to all readers. */
  readonly encryptedBy: Readonly<Record<string, string>>;
  readonly keys: readonly KeyModel[];
  /** `arn:aws:ssm:<region>:<account>:parameter`, to which a name (with its slash) is appended. */
  readonly arnPrefix: string;
}

type Input = Record<string, unknown>;
export type ParameterOperation = (caller: Caller, input: Input) => unknown;

interface Stored {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
}

/** Systems Manager's parameter store, read-only. */
export function parameterStore({ parameters, secure, encryptedBy, keys, arnPrefix }: ParametersOptions) {
  const stored = new Map<string, Stored>();
  for (const { name, value } of parameters) stored.set(name, { name, value, secure: false });
  for (const [name, value] of Object.entries(secure)) stored.set(name, { name, value, secure: true });
  const arnOf = (name: string) => `${arnPrefix}${name.startsWith('/') ? '' : '/'}${name}`;

  /** Systems Manager decrypts as the caller, with the parameter's own ARN as the encryption context. */
  function decrypting(caller: Caller, name: string): void {
    const alias = encryptedBy[name];
    if (!alias) return;
    const key = keys.find(({ aliases }) => aliases.includes(alias));
    if (!key) throw new AwsError('InvalidKeyId', `Alias ${alias} is not found.`);
    caller.authorise('kms:Decrypt', key.arn, {
      'kms:EncryptionContext:PARAMETER_ARN': [arnOf(name)],
      'kms:ResourceAliases': key.aliases,
      'kms:ViaService': [`ssm.${arnPrefix.split(':')[3]}.amazonaws.com`],
    });
  }

  function shown({ name, value, secure }: Stored, input: Input, caller: Caller): Record<string, unknown> {
    if (secure && input.WithDecryption === true) decrypting(caller, name);
    return {
      Name: name,
      Type: secure ? 'SecureString' : 'String',
      // Without decryption AWS gives the ciphertext; here, something that is as useless.
      Value: secure && input.WithDecryption !== true ? `encrypted:${name}` : value,
      Version: 1,
      LastModifiedDate: 0,
      ARN: arnOf(name),
      DataType: 'text',
    };
  }

  const operations: Record<string, ParameterOperation> = {
    GetParameter(caller, input) {
      const name = String(input.Name ?? '');
      caller.authorise('ssm:GetParameter', arnOf(name));
      const found = stored.get(name);
      if (!found) throw new AwsError('ParameterNotFound', `Parameter ${name} not found.`);
      return { Parameter: shown(found, input, caller) };
    },

    GetParameters(caller, input) {
      const names = (input.Names ?? []) as string[];
      if (names.length < 1 || names.length > 10) {
        throw new AwsError('ValidationException', 'Names must have between 1 and 10 members');
      }
      for (const name of names) caller.authorise('ssm:GetParameters', arnOf(name));
      return {
        Parameters: names.flatMap((name) => stored.get(name) ?? []).map((one) => shown(one, input, caller)),
        InvalidParameters: names.filter((name) => !stored.has(name)),
      };
    },

    GetParametersByPath(caller, input) {
      const path = String(input.Path ?? '');
      if (!path.startsWith('/')) {
        throw new AwsError('ValidationException', 'The parameter path must begin with a slash "/"');
      }
      caller.authorise('ssm:GetParametersByPath', arnOf(path));
      const found = below(path, input.Recursive === true);
      const from = Number(input.NextToken ?? 0);
      const size = Math.min(Number(input.MaxResults ?? 10), 10);
      return {
        Parameters: found.slice(from, from + size).map((one) => shown(one, input, caller)),
        ...(from + size < found.length ? { NextToken: String(from + size) } : {}),
      };
    },
  };

  function below(path: string, recursive: boolean): Stored[] {
    const prefix = path.endsWith('/') ? path : `${path}/`;
    return [...stored.values()]
      .filter(({ name }) => name.startsWith(prefix))
      .filter(({ name }) => recursive || !name.slice(prefix.length).includes('/'))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  return operations;
}
