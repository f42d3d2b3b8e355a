import { createHash } from 'node:crypto';
import { ResourceProblem } from './problems.ts';
import { partition, type Stack } from './template.ts';

/** One resource of a template while it is read: where it is, and its properties with intrinsics resolved. */
export interface Resource {
  readonly stack: Stack;
  readonly logicalId: string;
  readonly type: string;
  /** The resolved value of one property; undefined when it is not set. Throws `ResourceProblem`. */
  property(name: string): unknown;
}

/** The name a property gives or, as CloudFormation does, one made of the stack's and the logical id: always the same. */
export function physicalName(resource: Resource, property: string): string {
  const given = resource.property(property);
  return typeof given === 'string' ? given : `${resource.stack.name}-${resource.logicalId}`.slice(-64);
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** An identifier as a service would draw by lot, but the same at every start. */
export function identifier(resource: Resource, length: number): string {
  const { stack, logicalId } = resource;
  const digest = createHash('sha256')
    .update(`${stack.account}/${stack.region}/${stack.name}/${logicalId}`)
    .digest();
  return Array.from({ length }, (_, at) => alphabet[(digest[at] ?? 0) % alphabet.length]).join('');
}

export function arn({ stack }: Resource, service: string, rest: string): string {
  return `arn:${partition}:${service}:${stack.region}:${stack.account}:${rest}`;
}

/** IAM knows no regions. */
export function iamArn({ stack }: Resource, rest: string): string {
  return `arn:${partition}:iam::${stack.account}:${rest}`;
}

/** The ARN of a function that is named by name, partial ARN or ARN. */
export function functionArn(resource: Resource, reference: string): string {
  const name = /(?:^|:)function:([\w-]+)/.exec(reference)?.[1] ?? reference;
  return reference.startsWith('arn:')
    ? reference.replace(/:\$LATEST$/, '')
    : arn(resource, 'lambda', `function:${name}`);
}

/** The directory of a code asset by its key in the asset bucket. */
export function assetDirectory({ stack }: Resource, objectKey: string): string {
  const directory = stack.assets.get(objectKey);
  if (directory !== undefined) return directory;
  throw new ResourceProblem(
    'MISSING_ASSET',
    `there is no directory for the asset ${objectKey}. Give the code as a directory (Code.fromAsset of a folder).`,
  );
}
