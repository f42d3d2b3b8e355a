import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts one finding of a check on one construct, with the reason that an auditor will read.
 * `finding` narrows a rule that can find several things in one resource, e.g. `Resource::*`.
 */
export function acknowledge(construct: IConstruct, rule: string, reason: string, finding?: string): void {
  Validations.of(construct).acknowledge({ id: finding ? `${rule}[${finding}]` : rule, reason });
}

/** How cdk-nag names a wildcard resource: references to what only AWS knows stand in angle brackets. */
export function wildcardFinding(scope: IConstruct, arn: string): string {
  return `Resource::${printed(Stack.of(scope).resolve(arn))}`;
}

function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if ('Ref' in value) return `<${value.Ref}>`;
  const [, parts] = 'Fn::Join' in value ? (value['Fn::Join'] as [string, unknown[]]) : ['', []];
  return parts.map(printed).join('');
}
