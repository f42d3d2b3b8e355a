import fc from 'fast-check';
import type { RandomField, RandomType, RandomWorld } from './random-world.ts';

type Draw = fc.GeneratorValue;

/** A random world and a random query of it. */
export interface WorldAndQuery {
  readonly world: RandomWorld;
  readonly query: string;
  readonly variables: { readonly yes: boolean; readonly no: boolean };
}

/** Random worlds, each with a query that asks for fields of several subgraphs, with fragments and conditions. */
export const worldAndQuery: fc.Arbitrary<WorldAndQuery> = fc.gen().map((draw) => {
  const world = drawWorld(draw);
  return { world, query: drawQuery(draw, world), variables: { yes: true, no: false } };
});

function drawWorld(draw: Draw): RandomWorld {
  const subgraphs = draw(fc.integer, { min: 2, max: 3 });
  const entities = Array.from({ length: draw(fc.integer, { min: 1, max: 3 }) }, (_, i) => `T${i}`);
  const targets = [...entities, 'Thing', 'Some', 'String', 'Int', 'Colour'];
  const field = (name: string, of: readonly string[]): RandomField => ({
    name,
    owner: draw(fc.integer, { min: 0, max: subgraphs - 1 }),
    of: draw(fc.constantFrom<string[]>, ...of),
    list: draw(fc.boolean),
    nonNull: draw(fc.integer, { min: 0, max: 4 }) === 0,
    takesArgument: draw(fc.boolean),
  });
  const types = entities.map((name): RandomType => {
    const fields = Array.from({ length: draw(fc.integer, { min: 1, max: 5 }) }, (_, i) =>
      field(`${name.toLowerCase()}f${i}`, targets),
    );
    return { name, fields: draw(fc.boolean) ? [...fields, ...drawRequired(draw, name, subgraphs)] : fields };
  });
  const roots = [0, 1].map((i) => field(`q${i}`, [...entities, 'Thing', 'Some']));
  // Every subgraph has a root field, or it could not be composed.
  const anchors = Array.from({ length: subgraphs }, (_, owner) => ({
    ...field(`root${owner}`, entities),
    owner,
    nonNull: false,
  }));
  return {
    seed: draw(fc.integer, { min: 0, max: 1_000_000 }),
    subgraphs,
    types: [{ name: 'Query', fields: [...roots, ...anchors] }, ...types],
  };
}

function drawRequired(draw: Draw, type: string, subgraphs: number): RandomField[] {
  const plain = { of: 'String', list: false, nonNull: false, takesArgument: false };
  const owner = draw(fc.integer, { min: 0, max: subgraphs - 1 });
  const needed = `${type.toLowerCase()}needed`;
  return [
    { ...plain, name: needed, owner },
    { ...plain, name: `${type.toLowerCase()}made`, owner: (owner + 1) % subgraphs, requires: needed },
  ];
}

function drawQuery(draw: Draw, world: RandomWorld): string {
  let aliases = 0;
  const entities = world.types.filter(({ name }) => name !== 'Query');

  const condition = (): string =>
    draw(
      fc.constantFrom,
      '',
      '',
      '',
      ' @skip(if: $yes)',
      ' @skip(if: $no)',
      ' @include(if: $yes)',
      ' @include(if: $no)',
    );

  const drawField = (field: RandomField, depth: number): string => {
    const argument = field.takesArgument && draw(fc.boolean);
    const alias = argument || draw(fc.integer, { min: 0, max: 3 }) === 0 ? `a${aliases++}: ` : '';
    const below = ['String', 'Int', 'Colour'].includes(field.of) ? '' : ` ${selection(field.of, depth - 1)}`;
    return `${alias}${field.name}${argument ? '(n: 2)' : ''}${condition()}${below}`;
  };

  const selection = (of: string, depth: number): string => {
    const type = world.types.find(({ name }) => name === of);
    const usable = (type?.fields ?? []).filter(
      (field) => depth > 0 || ['String', 'Int', 'Colour'].includes(field.of),
    );
    const fields = usable
      .filter(() => draw(fc.integer, { min: 0, max: 2 }) > 0)
      .map((field) => drawField(field, depth));
    const fragments = type
      ? []
      : entities
          .filter(() => draw(fc.boolean))
          .map(({ name }) => `... on ${name}${condition()} ${selection(name, depth - 1)}`);
    const id = of === 'Some' || of === 'Query' ? [] : ['id'];
    const typename = draw(fc.boolean) ? ['__typename'] : [];
    const all = [...id.filter(() => draw(fc.boolean)), ...typename, ...fields, ...fragments];
    return `{ ${all.length > 0 ? all.join(' ') : '__typename'} }`;
  };

  return `query ($yes: Boolean!, $no: Boolean = false) { ${selection('Query', 3).slice(1, -1)} c: __typename @include(if: $yes) d: __typename @skip(if: $no) }`;
}
