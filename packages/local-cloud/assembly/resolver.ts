import { intrinsicOf, type Lookup, noValue, pseudoParameter } from './intrinsics.ts';
import { kindOf } from './kinds.ts';
import { ResourceProblem } from './problems.ts';
import type { Resource } from './resource.ts';
import type { Stack } from './template.ts';

/** Values of an assembly's resources, whichever stack they are in. */
export interface Resolver {
  resource(stack: Stack, logicalId: string): Resource;
  /** Whether a resource's condition holds, or it has none. */
  exists(stack: Stack, logicalId: string): boolean;
}

const unknownReference = (name: string): never => {
  throw new ResourceProblem(
    'UNKNOWN_REFERENCE',
    `refers to "${name}", which the template does not have. Correct the template.`,
  );
};

function refuseDynamicReference(text: string): string {
  if (!text.includes('{{resolve:')) return text;
  throw new ResourceProblem(
    'UNSUPPORTED_INTRINSIC',
    `"${text}" is a dynamic reference. Read the parameter in the function instead.`,
  );
}

/** Makes the resolver of these stacks. Intrinsics are resolved when asked for; a circle of them is found out. */
export function resolverOf(stacks: readonly Stack[]): Resolver {
  const underWay = new Set<string>();

  /** Guards against templates that refer to themselves in a circle. */
  function once<T>(key: string, run: () => T): T {
    if (underWay.has(key)) {
      throw new ResourceProblem('CIRCULAR_REFERENCE', `${key} depends on itself. Break the circle.`);
    }
    underWay.add(key);
    try {
      return run();
    } finally {
      underWay.delete(key);
    }
  }

  function resolve(value: unknown, stack: Stack): unknown {
    if (typeof value === 'string') return refuseDynamicReference(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one) => resolve(one, stack)).filter((one) => one !== noValue);
    const intrinsic = intrinsicOf(value);
    if (intrinsic !== undefined) return intrinsic.run(intrinsic.operand, lookupOf(stack));
    const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, resolve(one, stack)]);
    return Object.fromEntries(entries.filter(([, one]) => one !== noValue));
  }

  function resource(stack: Stack, logicalId: string): Resource {
    const { Type: type, Properties: properties = {} } =
      stack.template.Resources?.[logicalId] ?? unknownReference(logicalId);
    const property = (name: string): unknown => {
      const value = once(`${stack.name}.${logicalId}.${name}`, () => resolve(properties[name], stack));
      return value === noValue ? undefined : value;
    };
    return { stack, logicalId, type, property };
  }

  function parameter(stack: Stack, name: string): unknown {
    const found = stack.template.Parameters?.[name] ?? unknownReference(name);
    if (found.Default !== undefined && !found.Type.startsWith('AWS::SSM::')) return found.Default;
    throw new ResourceProblem(
      'UNKNOWN_REFERENCE',
      `the parameter ${name} has no value here. Give it a default.`,
    );
  }

  function ref(stack: Stack, name: string): unknown {
    const pseudo = pseudoParameter(name, stack);
    if (pseudo !== undefined) return pseudo;
    if (stack.template.Resources?.[name] === undefined) return parameter(stack, name);
    const found = resource(stack, name);
    return kindOf(found.type).ref(found);
  }

  function attribute(stack: Stack, logicalId: string, name: string): unknown {
    const found = resource(stack, logicalId);
    const { attributes } = kindOf(found.type);
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (value !== undefined) return value(found);
    throw new ResourceProblem(
      'UNSUPPORTED_ATTRIBUTE',
      `what "${name}" of ${logicalId} (${found.type}) means is not known. Do without it, or add it to that type's table.`,
    );
  }

  function imported(name: string): unknown {
    for (const stack of stacks) {
      for (const { Value: value, Export: exported } of Object.values(stack.template.Outputs ?? {})) {
        if (exported !== undefined && resolve(exported.Name, stack) === name) {
          return once(`export ${name}`, () => resolve(value, stack));
        }
      }
    }
    throw new ResourceProblem(
      'UNKNOWN_EXPORT',
      `no stack of the assembly exports "${name}". Synthesise all stacks.`,
    );
  }

  function condition(stack: Stack, name: string): boolean {
    const expression = stack.template.Conditions?.[name] ?? unknownReference(name);
    return once(`${stack.name} condition ${name}`, () => resolve(expression, stack)) === true;
  }

  const lookupOf = (stack: Stack): Lookup => ({
    stack,
    resolve: (value) => resolve(value, stack),
    ref: (name) => ref(stack, name),
    attribute: (logicalId, name) => attribute(stack, logicalId, name),
    imported,
    condition: (name) => condition(stack, name),
  });

  return {
    resource,
    exists: (stack, logicalId) => {
      const name = stack.template.Resources?.[logicalId]?.Condition;
      return name === undefined || condition(stack, name);
    },
  };
}
