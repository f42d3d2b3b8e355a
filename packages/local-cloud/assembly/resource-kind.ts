import type { z } from 'zod';
import type { Draft } from './draft.ts';
import { ResourceProblem } from './problems.ts';
import type { Resource } from './resource.ts';

type Value = (resource: Resource) => string;

/** What the local cloud knows about one resource type. */
export interface ResourceKind {
  readonly type: string;
  /** What `Ref` means for this type. */
  readonly ref: Value;
  /** What each `Fn::GetAtt` means for this type. */
  readonly attributes: Readonly<Record<string, Value>>;
  /** Properties that change nothing on one machine; they are not even resolved. */
  readonly inert: readonly string[];
  /** Adds the resource to the draft. Throws `ResourceProblem`. */
  add(draft: Draft, properties: Readonly<Record<string, unknown>>, resource: Resource): void;
}

function problemOf(issues: readonly z.core.$ZodIssue[]): ResourceProblem {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  const texts = issues.map((issue) => {
    const at = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return `${at}: ${issue.message}`;
    return issue.keys.map((key) => (at === '' ? key : `${at}.${key}`)).join(', ');
  });
  return unknown === undefined
    ? new ResourceProblem('BAD_PROPERTY', `${texts.join('; ')}. Correct the infrastructure code.`)
    : new ResourceProblem(
        'UNSUPPORTED_PROPERTY',
        `not known to the local cloud: ${texts.join('; ')}. Leave it out, or teach the reader of this type what it means.`,
      );
}

/** Describes a resource type whose resolved properties fit a strict schema. */
export function kind<P>(
  described: Omit<ResourceKind, 'add'> & {
    readonly properties: z.ZodType<P>;
    readonly add: (draft: Draft, properties: P, resource: Resource) => void;
  },
): ResourceKind {
  const { properties: schema, add, ...rest } = described;
  return {
    ...rest,
    add: (draft, properties, resource) => {
      const parsed = schema.safeParse(properties);
      if (!parsed.success) throw problemOf(parsed.error.issues);
      add(draft, parsed.data, resource);
    },
  };
}
