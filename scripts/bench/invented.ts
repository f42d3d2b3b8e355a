import { createHash } from 'node:crypto';
import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';

/** An invented thing: all of it follows from its key, in whichever subgraph it is asked for. */
interface Invented {
  readonly __typename: string;
  readonly key: string;
}

/** How long lists are: pages as the portal asks for them, other lists short. */
const PAGE = 20;
const OTHER = 3;

/** What an entity is known by, by type. */
const keyFields: Readonly<Record<string, string>> = {
  LocalCircle: 'slug',
  Neighbour: 'slug',
  NationalSnapshot: 'month',
};

/** Resolves any field of any type with a value that is always the same. */
export const invent: GraphQLFieldResolver<Partial<Invented>, unknown> = (parent, _args, _context, info) => {
  const { fieldName, parentType, returnType, schema } = info;
  const key = parent?.key ?? parentType.name;
  if (fieldName === (keyFields[parentType.name] ?? 'id')) return key;
  return inventedValue(returnType, `${key}/${fieldName}`, { field: fieldName, schema });
};

/** The thing a reference stands for. */
export function inventedFrom(reference: Readonly<Record<string, unknown>>): Invented {
  const typename = String(reference.__typename);
  return { __typename: typename, key: String(reference[keyFields[typename] ?? 'id']) };
}

/** The field that is asked for, and the schema it is of. */
interface Asked {
  readonly field: string;
  readonly schema: GraphQLSchema;
}

function inventedValue(type: GraphQLOutputType, place: string, asked: Asked): unknown {
  const { field, schema } = asked;
  if (isNonNullType(type)) return inventedValue(type.ofType, place, asked);
  if (isListType(type)) {
    const length = field === 'edges' || field === 'lines' ? PAGE : OTHER;
    return Array.from({ length }, (_, i) => inventedValue(type.ofType, `${place}/${i}`, asked));
  }
  const dice = hash(place);
  if (isEnumType(type)) return type.getValues()[dice % type.getValues().length]?.name;
  if (isScalarType(type)) return scalarOf(type.name, dice);
  // The same one of several types in every schema: the first by name.
  const names = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  const name = names.toSorted()[0];
  // Few of each, so that the same one is met again, as workers and teams are.
  return { __typename: name, key: `${name}-${dice % 40}-${hash(`${place}?`) % 2}` };
}

function scalarOf(name: string, dice: number): unknown {
  if (name === 'Int') return dice % 600;
  if (name === 'Float') return (dice % 600) / 10;
  if (name === 'Boolean') return dice % 2 === 0;
  if (name === 'Instant') return `2026-05-${10 + (dice % 20)}T08:00:00Z`;
  if (name === 'Date') return `2026-05-${10 + (dice % 20)}`;
  if (name === 'ClockTime') return '09:00';
  return `word ${dice % 1000} and some more`;
}

function hash(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32LE(0);
}
