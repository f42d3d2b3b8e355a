import type { CloudModel } from '../model.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { kindOf } from './kinds.ts';
import { readStacks } from './manifest.ts';
import { modelOf } from './model-of.ts';
import { type Place, Problems } from './problems.ts';
import { type Resolver, resolverOf } from './resolver.ts';
import { partition, type Stack } from './template.ts';

/** Reads one resource into the draft. Each property is resolved by itself, so that all bad ones are noted. */
function readResource(
  draft: Draft,
  resolver: Resolver,
  problems: Problems,
  stack: Stack,
  place: Place,
): void {
  const kind = problems.collect(place, () => kindOf(place.type));
  if (kind === undefined) return;
  const resource = resolver.resource(stack, place.logicalId);
  const given = Object.keys(stack.template.Resources?.[place.logicalId]?.Properties ?? {});
  const properties: Record<string, unknown> = {};
  let whole = true;
  for (const name of given.filter((one) => !kind.inert.includes(one))) {
    const resolved = problems.collect(place, () => ({ value: resource.property(name) }));
    if (resolved === undefined) whole = false;
    else if (resolved.value !== undefined) properties[name] = resolved.value;
  }
  if (whole) problems.collect(place, () => kind.add(draft, properties, resource));
}

/** Every account has a bus named default in every region, which no template declares. */
function addDefaultBuses(draft: Draft, stacks: readonly Stack[]): void {
  const arns = stacks.map(
    ({ region, account }) => `arn:${partition}:events:${region}:${account}:event-bus/default`,
  );
  for (const arn of new Set(arns)) draft.buses.push({ name: 'default', arn, policy: [] });
}

/**
 * Reads a synthesised cloud assembly directory and resolves every intrinsic. Unknown accounts are twelve zeros, an
 * unknown region is eu-west-2. Throws `AssemblyError` naming all problems at once:
 * first those of single resources, then those between them.
 */
export function readAssembly(directory: string): CloudModel {
  const stacks = readStacks(directory);
  const resolver = resolverOf(stacks);
  const problems = new Problems();
  const draft = emptyDraft();
  addDefaultBuses(draft, stacks);
  for (const stack of stacks) {
    for (const [logicalId, { Type: type }] of Object.entries(stack.template.Resources ?? {})) {
      const place = { stack: stack.name, logicalId, type };
      const exists = problems.collect(place, () => resolver.exists(stack, logicalId));
      if (exists) readResource(draft, resolver, problems, stack, place);
    }
  }
  problems.throwIfAny();
  const model = modelOf(draft, stacks[0]?.region ?? 'eu-west-2', problems);
  problems.throwIfAny();
  return model;
}
