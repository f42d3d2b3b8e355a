import {
  astFromValue,
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
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
import { definition } from '../definition.ts';

const schema = buildASTSchema(parse(definition.typeDefs), { assumeValidSDL: true });

type Field = GraphQLField<unknown, unknown>;

/** How many levels of an answer are asked for: enough to reach whoever signed a resolution of an objection. */
const DEEP = 9;

/** Values by `Type.field`, by the name of the argument or field alone, or else by the name of its type. */
export type Values = Readonly<Record<string, unknown>>;

/** The fields of a type of the subgraph, as its SDL has them. */
export function fieldsOf(type: string): Field[] {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`No type ${type}.`);
  return Object.values(found.getFields());
}

/** A field with its arguments and all that it holds, as it stands in a query. */
export function asked({ name, args, type }: Field, values: Values, depth = DEEP): string {
  const said = args.flatMap((arg) => {
    const value = valueFor(arg, name, values);
    const node = value === undefined ? undefined : astFromValue(value, arg.type);
    return node ? [`${arg.name}: ${print(node)}`] : [];
  });
  const inside = held(getNamedType(type), values, depth - 1);
  if (inside === undefined) return '';
  return `${name}${said.length > 0 ? `(${said.join(', ')})` : ''}${inside}`;
}

/** What a type holds, so many levels deep; undefined where that is too deep to say anything. */
function held(type: GraphQLNamedType, values: Values, depth: number): string | undefined {
  // A group within an answer is asked for by itself.
  const isGroup = isInterfaceType(type) || ['Team', 'GovernanceCircle'].includes(type.name);
  if (isGroup) return ' { id name }';
  if (!isObjectType(type)) return '';
  const fields = depth > 0 ? Object.values(type.getFields()).map((field) => asked(field, values, depth)) : [];
  const some = fields.filter((field) => field !== '');
  return some.length > 0 ? ` { ${some.join(' ')} }` : undefined;
}

/** A mutation as it is sent: its text, and an input with all that it needs. */
export function mutationOf(field: Field, values: Values): { query: string; variables: { input?: unknown } } {
  const inside = held(getNamedType(field.type), values, 4) ?? '';
  const [input] = field.args;
  if (!input) return { query: `mutation { ${field.name}${inside} }`, variables: {} };
  return {
    query: `mutation($input: ${String(input.type)}) { ${field.name}(input: $input)${inside} }`,
    variables: { input: valueFor(input, field.name, values) },
  };
}

interface Wanted {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** A value for an argument or a field of an input; none for one that may be left out. Throws when none is known. */
function valueFor({ name, type }: Wanted, parent: string, values: Values): unknown {
  for (const key of [`${parent}.${name}`, name]) if (key in values) return values[key];
  if (!isNonNullType(type)) return undefined;
  const named = getNamedType(type);
  const one = single(named, name, parent, values);
  return isListType(type.ofType) ? [one] : one;
}

function single(type: GraphQLNamedType, name: string, parent: string, values: Values): unknown {
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field, type.name, values)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name in values) return values[type.name];
  throw new Error(`No value for ${parent}.${name}: say one in the test that walks the schema.`);
}
