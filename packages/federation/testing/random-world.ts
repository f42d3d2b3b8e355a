import { GraphQLError } from 'graphql';
import type { TestSubgraph } from './supergraph.ts';

/** A field of a random type. `owner` is the subgraph that resolves it. */
export interface RandomField {
  readonly name: string;
  readonly owner: number;
  /** `String`, `Int`, `Colour`, an entity's name, `Thing` (interface) or `Some` (union). */
  readonly of: string;
  readonly list: boolean;
  readonly nonNull: boolean;
  readonly takesArgument: boolean;
  /** Another subgraph's field it is computed from. */
  readonly requires?: string;
}

/** A random type; the first is Query. */
export interface RandomType {
  readonly name: string;
  readonly fields: readonly RandomField[];
}

/** Random entities spread over subgraphs, whose every value follows from its place: no data is stored. */
export interface RandomWorld {
  readonly seed: number;
  readonly subgraphs: number;
  readonly types: readonly RandomType[];
}

type Parent = { readonly __typename: string; readonly id: string } & Record<string, unknown>;

/** The world as subgraphs that each own some of the fields. */
export function subgraphsOf(world: RandomWorld): Record<string, TestSubgraph> {
  return Object.fromEntries(
    Array.from({ length: world.subgraphs }, (_, owner) => [
      `s${owner}`,
      { sdl: sdlOf(world, owner), resolvers: resolversOf(world, owner) },
    ]),
  );
}

/** The same world as one schema. */
export function monolithOf(world: RandomWorld): TestSubgraph {
  return { sdl: sdlOf(world, undefined), resolvers: resolversOf(world, undefined) };
}

function sdlOf({ types }: RandomWorld, owner: number | undefined): string {
  const entities = types.filter(({ name }) => name !== 'Query');
  const objects = types.map(({ name, fields }) => {
    const own = fields.filter((field) => owner === undefined || field.owner === owner);
    const external = own.flatMap(({ requires }) => fields.filter((field) => field.name === requires));
    const lines = own.map((field) => fieldSdl(field, owner !== undefined));
    const borrowed =
      owner === undefined ? [] : external.map(({ name: other }) => `${other}: String @external`);
    if (name === 'Query') return lines.length > 0 ? `type Query { ${lines.join(' ')} }` : '';
    const key = owner === undefined ? '' : '@key(fields: "id")';
    return `type ${name} implements Thing ${key} { id: ID! ${[...lines, ...new Set(borrowed)].join(' ')} }`;
  });
  return `
    enum Colour { RED GREEN }
    interface Thing { id: ID! }
    union Some = ${entities.map(({ name }) => name).join(' | ')}
    ${objects.join('\n')}
  `;
}

function fieldSdl(
  { name, of, list, nonNull, takesArgument, requires }: RandomField,
  federated: boolean,
): string {
  const argument = takesArgument ? '(n: Int = 1)' : '';
  const type = `${list ? `[${of}]` : of}${nonNull ? '!' : ''}`;
  return `${name}${argument}: ${type} ${requires && federated ? `@requires(fields: "${requires}")` : ''}`;
}

function resolversOf(world: RandomWorld, owner: number | undefined): unknown {
  const named = { __resolveType: ({ __typename }: Parent) => __typename };
  const objects = world.types.map(({ name, fields }) => [
    name,
    {
      ...(owner !== undefined &&
        name !== 'Query' && {
          __resolveReference: (reference: Parent) => ({ ...reference, __typename: name }),
        }),
      ...Object.fromEntries(
        fields
          .filter((field) => owner === undefined || field.owner === owner)
          .map((field) => [
            field.name,
            (parent: Parent | undefined, { n = 0 }: { n?: number }) =>
              valueAt(world, name, parent, field, n, owner === undefined ? fields : undefined),
          ]),
      ),
    },
  ]);
  return { Thing: named, Some: named, ...Object.fromEntries(objects) };
}

/** The value of a field: the same wherever it is asked for. `fields` are those of a monolith, which borrows nothing. */
function valueAt(
  world: RandomWorld,
  type: string,
  parent: Parent | undefined,
  field: RandomField,
  n: number,
  fields: readonly RandomField[] | undefined,
): unknown {
  const place = `${world.seed}/${type}/${parent?.id ?? ''}/${field.name}/${n}`;
  if (field.requires) {
    const other = fields?.find(({ name }) => name === field.requires);
    const needed = other ? valueAt(world, type, parent, other, 0, fields) : parent?.[field.requires];
    return `${field.name} of ${needed ?? 'nothing'}`;
  }
  const dice = hash(place);
  if (dice % 11 === 0 && !isNeeded(world, type, field)) throw new GraphQLError(`No ${place}.`);
  if (dice % 7 === 0 && !field.nonNull) return null;
  if (!field.list) return single(world, field.of, place);
  return Array.from({ length: dice % 4 }, (_, i) =>
    hash(`${place}#${i}`) % 6 === 0 ? null : single(world, field.of, `${place}#${i}`),
  );
}

function isNeeded(world: RandomWorld, type: string, field: RandomField): boolean {
  return world.types.some(
    ({ name, fields }) => name === type && fields.some(({ requires }) => requires === field.name),
  );
}

function single(world: RandomWorld, of: string, place: string): unknown {
  const dice = hash(`${place}!`);
  if (of === 'String') return `"${place}"`;
  if (of === 'Int') return dice % 1000;
  if (of === 'Colour') return dice % 2 === 0 ? 'RED' : 'GREEN';
  const entities = world.types.filter(({ name }) => name !== 'Query');
  const name = of === 'Thing' || of === 'Some' ? entities[dice % entities.length]?.name : of;
  // Few entities, so that the same one is met again and again.
  return { __typename: name, id: `${name}-${dice % 3}` };
}

/** FNV-1a: spreads a text over 31 bits. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  value ^= value >>> 15;
  return (Math.imul(value, 2_246_822_519) >>> 1) & 0x7fffffff;
}
