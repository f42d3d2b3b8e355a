import { z } from 'zod';
import { arn, physicalName, type Resource } from '../resource.ts';
import { kind } from '../resource-kind.ts';

const parameterName = (resource: Resource): string => physicalName(resource, 'Name');

export const parameters = kind({
  type: 'AWS::SSM::Parameter',
  ref: parameterName,
  attributes: {
    Type: (resource) => String(resource.property('Type')),
    Value: (resource) => String(resource.property('Value')),
  },
  inert: ['AllowedPattern', 'DataType', 'Description', 'Tags', 'Tier'],
  properties: z.strictObject({
    Name: z.string().optional(),
    Type: z.enum(['String', 'StringList']),
    Value: z.string(),
  }),
  add: (draft, { Value }, resource) => {
    const name = parameterName(resource);
    // A name that starts with a slash brings the one that parts it from the word.
    const path = name.startsWith('/') ? name : `/${name}`;
    draft.parameters.push({ name, arn: arn(resource, 'ssm', `parameter${path}`), value: Value });
  },
});
