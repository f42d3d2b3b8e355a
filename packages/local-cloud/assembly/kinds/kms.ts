import { z } from 'zod';
import type { PolicyStatement } from '../../model.ts';
import { ResourceProblem } from '../problems.ts';
import { arn, identifier, physicalName, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';
import { statementsOf } from './policy-document.ts';

const keyId = (resource: Resource): string => identifier(resource, 32);
const keyArn = (resource: Resource): string => arn(resource, 'kms', `key/${keyId(resource)}`);

export const keys = kind({
  type: 'AWS::KMS::Key',
  ref: keyId,
  attributes: { KeyId: keyId, Arn: keyArn },
  inert: ['Description', 'EnableKeyRotation', 'PendingWindowInDays', 'RotationPeriodInDays', 'Tags'],
  properties: z.strictObject({ KeyPolicy: z.unknown() }),
  add: (draft, { KeyPolicy }, resource) => {
    if (!statementsOf(KeyPolicy).every(leavesItToRoles)) {
      throw new ResourceProblem(
        'UNSUPPORTED_POLICY',
        'a policy of a key that does more than leave it to the account’s roles. Say in their policies who may use it.',
      );
    }
    draft.keys.push({ id: keyId(resource), arn: keyArn(resource) });
  },
});

/** The statement by which a key's policy hands the decision to the policies of roles in its account. */
function leavesItToRoles({ effect, actions, principals = [], conditions }: PolicyStatement): boolean {
  const isAccount = principals.every((one) => /^arn:[^:]+:iam::\d{12}:root$/.test(one));
  return (
    effect === 'Allow' && actions.join() === 'kms:*' && isAccount && Object.keys(conditions).length === 0
  );
}

export const keyAliases = kind({
  type: 'AWS::KMS::Alias',
  ref: (resource) => physicalName(resource, 'AliasName'),
  attributes: {},
  inert: [],
  properties: z.strictObject({ AliasName: z.string(), TargetKeyId: z.string() }),
  add: (draft, { AliasName, TargetKeyId }) => {
    draft.keyAliases.push({ name: AliasName, key: TargetKeyId });
  },
});
