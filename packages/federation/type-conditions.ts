import { type GraphQLSchema, isAbstractType } from 'graphql';

/** Answers type conditions by name, from the schema clients see. */
export interface TypeConditions {
  /** Whether an object that says it is `typename` fits `... on condition`. */
  readonly fits: (typename: string, condition: string) => boolean;
}

/** Looks the subtypes of every abstract type up once, so that a condition costs one set lookup. */
export function typeConditionsOf(schema: GraphQLSchema): TypeConditions {
  const subtypes = new Map<string, Set<string>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const names = schema.getPossibleTypes(type).map(({ name }) => name);
    const interfaces = 'getFields' in type ? schema.getImplementations(type).interfaces : [];
    subtypes.set(type.name, new Set([...names, ...interfaces.map(({ name }) => name)]));
  }
  return {
    fits: (typename, condition) => typename === condition || subtypes.get(condition)?.has(typename) === true,
  };
}
