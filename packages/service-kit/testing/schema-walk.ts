import {
  astFromValue,
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
} from 'graphql';

/** A field as the subgraph's SDL has it. */
export type SchemaField = GraphQLField<unknown, unknown>;

/** Values by `Type.field`, by the name of the argument or field alone, or else by the name of its type. */
export type SchemaValues = Readonly<Record<string, unknown>>;

/** An operation as it is sent. */
export interface Sent {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A type that other subgraphs may refer to, and the field they name one of it by. */
export interface EntityType {
  readonly name: string;
  readonly key: string;
  readonly fields: readonly SchemaField[];
}

/** How to walk a schema. */
export interface WalkOptions {
  /** Types of which an answer holds only so much, because they are asked for by themselves: type → its selection. */
  readonly stopAt?: Readonly<Record<string, string>>;
  /** How many levels of an answer are asked for; as many as there are to reach anything, unless said. */
  readonly depth?: number;
}

/** Writes operations that ask for all there is, from the schema alone: so that a test meets what is new by itself. */
export interface SchemaWalk {
  /** The fields of a type; none when the schema has no such type. */
  fieldsOf(type: string): SchemaField[];
  entities(): EntityType[];
  /** A field with its arguments and all that it holds, as it stands in a query. */
  asked(field: SchemaField, values: SchemaValues): string;
  /** A mutation with all that it needs and a little of what it answers. */
  mutationOf(field: SchemaField, values: SchemaValues): Sent & { variables: { input?: unknown } };
}

/** How many levels of an answer are asked for: enough to reach whoever signed a resolution of an objection. */
const DEEP = 9;
const DEEP_IN_MUTATIONS = 4;

interface Wanted {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** Walks the schema of a subgraph. */
export function schemaWalk(
  typeDefs: string,
  { stopAt = {}, depth: deepest = DEEP }: WalkOptions = {},
): SchemaWalk {
  const schema = buildASTSchema(parse(typeDefs), { assumeValidSDL: true });

  function asked(
    { name, args, type }: SchemaField,
    values: SchemaValues,
    depth = deepest,
    on: readonly string[] = [],
  ): string {
    const said = args.flatMap((arg) => {
      const value = valueFor(arg, name, values);
      const node = value === undefined ? undefined : astFromValue(value, arg.type);
      return node ? [`${arg.name}: ${print(node)}`] : [];
    });
    const inside = held(getNamedType(type), values, depth - 1, on);
    if (inside === undefined) return '';
    return `${name}${said.length > 0 ? `(${said.join(', ')})` : ''}${inside}`;
  }

  /** What a type holds, so many levels deep; undefined where that is too deep, or inside itself. */
  function held(
    type: GraphQLNamedType,
    values: SchemaValues,
    depth: number,
    on: readonly string[],
  ): string | undefined {
    if (type.name in stopAt) return ` ${stopAt[type.name]}`;
    if (isInterfaceType(type)) return ' { __typename }';
    if (!isObjectType(type)) return '';
    if (on.includes(type.name)) return undefined;
    const within = [...on, type.name];
    const fields =
      depth > 0 ? Object.values(type.getFields()).map((field) => asked(field, values, depth, within)) : [];
    const some = fields.filter((field) => field !== '');
    return some.length > 0 ? ` { ${some.join(' ')} }` : undefined;
  }

  return {
    fieldsOf: (name) => {
      const type = schema.getType(name);
      return isObjectType(type) ? Object.values(type.getFields()) : [];
    },
    entities: () =>
      Object.values(schema.getTypeMap())
        .filter(isObjectType)
        .flatMap((type) =>
          keyOf(type).map((key) => ({
            key,
            name: type.name,
            fields: Object.values(type.getFields()).filter(isOwn),
          })),
        ),
    asked: (field, values) => asked(field, values),
    mutationOf: (field, values) => {
      const inside = held(getNamedType(field.type), values, DEEP_IN_MUTATIONS, []) ?? '';
      const [input] = field.args;
      if (!input) return { query: `mutation { ${field.name}${inside} }`, variables: {} };
      return {
        query: `mutation($input: ${String(input.type)}) { ${field.name}(input: $input)${inside} }`,
        variables: { input: valueFor(input, field.name, values) },
      };
    },
  };
}

/** Whether a field is the subgraph's own, and not what it is told of another's. */
function isOwn({ astNode }: SchemaField): boolean {
  return !astNode?.directives?.some(({ name }) => name.value === 'external');
}

/** By which field a type is referred to; none for what cannot be. */
function keyOf(type: GraphQLObjectType): string[] {
  const nodes = [type.astNode, ...type.extensionASTNodes];
  for (const directive of nodes.flatMap((node) => node?.directives ?? [])) {
    if (directive.name.value !== 'key') continue;
    const said = new Map(directive.arguments?.map(({ name, value }) => [name.value, print(value)]));
    if (said.get('resolvable') !== 'false') return [String(said.get('fields')).replaceAll('"', '')];
  }
  return [];
}

/** A value for an argument or a field of an input; none for one that may be left out. Throws when none is known. */
function valueFor({ name, type }: Wanted, parent: string, values: SchemaValues): unknown {
  for (const key of [`${parent}.${name}`, name]) if (key in values) return values[key];
  if (!isNonNullType(type)) return undefined;
  const named = getNamedType(type);
  const one = single(named, name, parent, values);
  return isListType(type.ofType) ? [one] : one;
}

function single(type: GraphQLNamedType, name: string, parent: string, values: SchemaValues): unknown {
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field, type.name, values)]));
  }
  if (type.name in values) return values[type.name];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  throw new Error(
    `No value for ${parent}.${name}: say one among the seeds of the test that walks the schema.`,
  );
}
