import { type IdKind, newId } from '@kith/kernel';
import { type SchemaValues, type Sent, schemaWalk } from '@kith/service-kit/testing';
import type { Ground, Ids } from '../worlds/world.ts';

/** Something that can be asked of a subgraph: a query, a mutation, or a field of something by its reference. */
export interface Question {
  /** `Query.team`, `Mutation.widenGap`, `Gap.claim` */
  readonly name: string;
  readonly changes: boolean;
  /** Whether it names something by its id that is not open to everyone. */
  readonly names: boolean;
  about(ids: Ids): Sent;
}

/** Ids like those of a world, which name nothing; of kinds that are `open` to everyone the world's own. */
export function madeUp(ids: Ids, open: Ground['open'] = {}): Ids {
  const like = ([kind, id]: [string, string]) => [kind, kind in open ? id : likeOf(id)];
  return Object.fromEntries(Object.entries(ids).map(like));
}

function likeOf(id: string): string {
  // A hat is named by its group and what it is.
  const [, kind, more] = /^([a-z]+)_[0-9A-Z]{26}(.*)$/.exec(id) ?? [];
  return kind ? `${newId(kind as IdKind)}${more}` : 'nobody-there';
}

/** Everything that can be asked of a service, from its schema; so many levels deep, or to the bottom. */
export function questionsOf(
  { typeDefs, kinds, says, service, open }: Ground,
  example: Ids,
  depth?: number,
): Question[] {
  const boundary = { Team: '{ id }', Person: '{ id }', LocalCircle: '{ slug }' };
  const walk = schemaWalk(typeDefs, {
    ...(depth !== undefined && { depth }),
    stopAt:
      service === 'teams'
        ? { Team: '{ id name }', GovernanceCircle: '{ id name }', Group: '{ id name }' }
        : boundary,
  });
  const nothing = madeUp(example, open);

  const valuesOf = (ids: Ids): SchemaValues => {
    const byName = Object.entries(ids).flatMap(([kind, id]) => [
      [`${kind}Id`, id],
      [`${kind}.id`, id],
    ]);
    const byPlace = Object.entries(kinds).map(([place, kind]) => [place, idOf(ids, kind, place)]);
    return { ...Object.fromEntries(byName), ...says, ...Object.fromEntries(byPlace) };
  };
  const question = (name: string, changes: boolean, about: (ids: Ids) => Sent): Question => ({
    name,
    changes,
    about,
    names: JSON.stringify(about(example)) !== JSON.stringify(about(nothing)),
  });

  const roots = walk.fieldsOf('Query').map((field) =>
    question(`Query.${field.name}`, false, (ids) => ({
      query: `{ ${walk.asked(field, valuesOf(ids))} }`,
      variables: {},
    })),
  );
  const mutations = walk
    .fieldsOf('Mutation')
    .map((field) => question(`Mutation.${field.name}`, true, (ids) => walk.mutationOf(field, valuesOf(ids))));
  const entities = walk.entities().flatMap(({ name: type, key, fields }) =>
    fields
      .filter(({ name }) => name !== key)
      .map((field) =>
        question(`${type}.${field.name}`, false, (ids) => ({
          query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${walk.asked(field, valuesOf(ids))} } } }`,
          variables: { r: [{ __typename: type, [key]: idOf(ids, kinds[type] ?? lowerFirst(type), type) }] },
        })),
      ),
  );
  // The circle is named by nobody's id, and all its fields are under one.
  const circle = walk
    .fieldsOf('GovernanceCircle')
    .filter(({ name }) => name !== 'id')
    .map((field) =>
      question(`GovernanceCircle.${field.name}`, false, (ids) => ({
        query: `{ governance { ${walk.asked(field, valuesOf(ids))} } }`,
        variables: {},
      })),
    );
  return [...roots, ...mutations, ...entities, ...circle];
}

function idOf(ids: Ids, kind: string, place: string): string {
  const id = ids[kind];
  if (id !== undefined) return id;
  throw new Error(
    `${place} names a ${kind}: put one into the world of the isolation matrix (test/trust/worlds).`,
  );
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
