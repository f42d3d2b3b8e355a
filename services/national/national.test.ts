import { metricNames } from '@kith/contracts';
import { parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { definition } from './definition.ts';
import { freeze, nationalBench, publish, threeCircles } from './testing/circles-publish.ts';

describe('N1: the national co-op', () => {
  it('has no word for a person, a team or a visit in its schema', () => {
    const words: string[] = [];
    visit(parse(definition.typeDefs), { Name: ({ value }) => void words.push(value) });
    expect(words).toContain('LocalCircle');
    expect(words.filter((word) => /person|member|team|visit|worker|owner|address|note/i.test(word))).toEqual(
      [],
    );
  });

  it('keeps months, circles, metrics and numbers, and nothing else', async () => {
    const national = await threeCircles();
    await freeze(national, 'month');
    await publish(national, 'clapton', { counts: { visits: 9 } });
    const names = new Set((await national.items()).flatMap(namesIn));
    const keys = ['pk', 'sk', 'version', 'expiresAt', 'value'];
    const held = ['circle', 'month', 'counts', 'measures', 'trueCounts', 'trueMeasures', 'circles', 'what'];
    // A table has a name as well: that of what is counted.
    const tables = ['tables', 'name', 'key', 'totals', 'bounds', 'words', 'classes', 'repairs'];
    const frozen = [
      'frozenOn',
      'frozen',
      'last',
      'hash',
      'json',
      'format',
      'rule',
      'software',
      'missing',
      'late',
    ];
    const shown = ['groups', 'method', 'metric', 'cells', 'total'];
    const known = new Set<string>([...keys, ...held, ...tables, ...frozen, ...shown, ...metricNames]);
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
  });

  it('names its circles to anyone, young ones as establishing', async () => {
    const national = await nationalBench.fresh('national');
    const query = `query ($first: Int) { circles(first: $first) {
      edges { node { slug country establishing demo founded } } pageInfo { hasNextPage } } }`;
    const { data } = await national.ask('ines', query, { first: 2 }, { circle: 'clapton' });
    expect(data).toMatchObject({
      circles: {
        edges: [
          { node: { slug: 'clapton', country: 'England', establishing: false, demo: true } },
          { node: { slug: 'homerton' } },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
    national.setNow('2024-12-31T09:00:00Z');
    const reference = `{ _entities(representations: [
      { __typename: "LocalCircle", slug: "clapton" }, { __typename: "LocalCircle", slug: "nowhere" }
    ]) { ... on LocalCircle { slug establishing } } }`;
    expect((await national.ask('ines', reference)).data).toEqual({
      _entities: [{ slug: 'clapton', establishing: true }, null],
    });
  });
});

/** Every attribute name in an item, however deep, also in what is kept as text. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string' && /^[{[]/.test(value))
    return namesIn(JSON.parse(value.replaceAll("'", '"')));
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, held]) => [name, ...namesIn(held)]);
}
