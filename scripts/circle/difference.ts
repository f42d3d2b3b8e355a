import { isDeepStrictEqual } from 'node:util';

/** A resource of a synthesised stack. */
interface Resource {
  readonly Type: string;
  readonly Properties?: unknown;
}

/** Synthesised stacks: name → logical id → resource. */
export type Templates = Readonly<Record<string, Readonly<Record<string, Resource>>>>;

/** What happens to one stack. */
export interface StackChange {
  readonly stack: string;
  readonly is: 'NEW' | 'CHANGED' | 'GONE';
  /** Types of resources and how many of each. */
  readonly added: ReadonlyMap<string, number>;
  readonly changed: ReadonlyMap<string, number>;
  readonly removed: ReadonlyMap<string, number>;
}

/** What differs between two assemblies, stack by stack; stacks that stay as they are are left out. */
export function differenceOf(before: Templates, after: Templates): StackChange[] {
  const stacks = [...new Set([...Object.keys(after), ...Object.keys(before)])].sort();
  return stacks.flatMap((stack) => {
    const [then, now] = [before[stack] ?? {}, after[stack] ?? {}];
    const change = {
      added: countTypes(now, (id) => !then[id]),
      changed: countTypes(now, (id) => then[id] !== undefined && !isDeepStrictEqual(then[id], now[id])),
      removed: countTypes(then, (id) => !now[id]),
    };
    if (change.added.size + change.changed.size + change.removed.size === 0) return [];
    const is = !before[stack] ? ('NEW' as const) : !after[stack] ? ('GONE' as const) : ('CHANGED' as const);
    return [{ stack, is, ...change }];
  });
}

function countTypes(
  resources: Readonly<Record<string, Resource>>,
  counts: (id: string) => boolean,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [id, { Type }] of Object.entries(resources)) {
    if (counts(id)) found.set(Type, (found.get(Type) ?? 0) + 1);
  }
  return found;
}

/** What resources are to people. What is not named here holds the others together, and is counted as parts. */
const words: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'AWS::DynamoDB::GlobalTable': ['table', 'tables'],
  'AWS::Lambda::Function': ['function', 'functions'],
  'AWS::Events::EventBus': ['bus', 'buses'],
  'AWS::Events::Rule': ['rule', 'rules'],
  'AWS::SQS::Queue': ['queue', 'queues'],
  'AWS::Cognito::UserPool': ['sign-in of its own', 'sign-ins'],
  'AWS::ApiGatewayV2::Api': ['address on the web', 'addresses on the web'],
  'AWS::CloudWatch::Alarm': ['alarm', 'alarms'],
  'AWS::SSM::Parameter': ['published fact', 'published facts'],
  'AWS::IAM::Role': ['permission', 'permissions'],
  'AWS::Lambda::EventSourceMapping': ['stream trigger', 'stream triggers'],
};

/** Counts of resources in words: `5 tables, 14 functions and 60 parts that hold them together`. */
export function inWords(counts: ReadonlyMap<string, number>): string {
  const named = Object.entries(words).flatMap(([type, [one, many]]) => {
    const count = counts.get(type) ?? 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const others = [...counts].filter(([type]) => !words[type]).reduce((sum, [, count]) => sum + count, 0);
  const all =
    others > 0 ? [...named, `${others} ${others === 1 ? 'part' : 'parts'} that hold them together`] : named;
  return all.length < 2 ? (all[0] ?? 'nothing') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const lasting = ['AWS::DynamoDB::GlobalTable', 'AWS::Lambda::Function', 'AWS::Cognito::UserPool'];

/** One change of a stack as lines to read. */
export function linesOf({ stack, is, added, changed, removed }: StackChange): string[] {
  if (is === 'NEW') return [`${stack} is new: ${inWords(added)}.`];
  if (is === 'GONE') return [`${stack} is no longer there: ${inWords(removed)}.`];
  const parts = [
    ...(added.size > 0 ? [`gains ${inWords(added)}`] : []),
    ...(removed.size > 0 ? [`loses ${inWords(removed)}`] : []),
    ...(changed.size > 0 ? [`changes ${inWords(changed)}`] : []),
  ];
  const touched = lasting.filter((type) => added.has(type) || changed.has(type) || removed.has(type));
  const kept = touched.length === 0 ? ' Its tables, functions and people stay as they are.' : '';
  return [`${stack} ${parts.join(', and ')}.${kept}`];
}
