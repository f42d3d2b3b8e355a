import { describe, expect, it } from 'vitest';
import { loadRegistry, withClosed, withClosing, writeCircle } from '../../infra/registry/index.ts';
import { differenceOf, linesOf } from '../../scripts/circle/difference.ts';
import { ofType, synthesise, type Template } from './support/assembly.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

function close(fixture: RegistryFixture, slug: string): string[] {
  for (const circle of withClosing(loadRegistry(fixture.root), slug, '2026-11-01'))
    writeCircle(fixture.root, circle);
  const changed = withClosed(loadRegistry(fixture.root), slug, '2026-11-22');
  return changed.map((circle) => writeCircle(fixture.root, circle));
}

const named = (templates: readonly Template[], stack: string) =>
  templates.find((template) => template.stack === stack) as Template;

describe('F12: a circle that closed', () => {
  it('is nobody’s neighbour, and is kept for eight years', () => {
    const fixture = new RegistryFixture();
    expect(close(fixture, 'todmorden')).toEqual([
      'infra/circles/todmorden.json',
      'infra/circles/hebden-bridge.json',
    ]);
    const { circles } = loadRegistry(fixture.root);
    expect(circles.find(({ slug }) => slug === 'todmorden')).toMatchObject({
      state: 'closed',
      closed: { on: '2026-11-22', keepUntil: '2034-11-22' },
      neighbours: [],
    });
    expect(circles.find(({ slug }) => slug === 'hebden-bridge')?.neighbours).toEqual([]);
    expect(close(fixture, 'todmorden')).toEqual([]);
  });

  it('says first that it is closing', () => {
    const registry = loadRegistry(new RegistryFixture().root);
    expect(() => withClosed(registry, 'clapton', '2026-11-22')).toThrow('NOT_CLOSING');
    expect(() => withClosing(registry, 'nowhere', '2026-11-01')).toThrow('UNKNOWN_CIRCLE');
    const [stIves] = withClosing(registry, 'st-ives', '2026-11-01');
    expect(stIves).toMatchObject({ state: 'closing', closingSince: '2026-11-01' });
    const circles = registry.circles.map((one) => (one.slug === 'st-ives' && stIves ? stIves : one));
    expect(withClosing({ ...registry, circles }, 'st-ives', '2026-11-02')).toEqual([]);
  });

  it('cannot be written down as closed without a day, nor with neighbours', () => {
    const undated = new RegistryFixture().edit('raglan', (entry) => {
      entry.state = 'closed';
    });
    expect(() => loadRegistry(undated.root)).toThrow('since when');
    const withNeighbours = new RegistryFixture().edit('clapton', (entry) => {
      entry.state = 'closed';
      entry.closed = { on: '2026-11-22', keepUntil: '2034-11-22' };
    });
    expect(() => loadRegistry(withNeighbours.root)).toThrow('no neighbours');
  });

  it('is read-only, has no door without sign-in, and does nothing by the clock but once a day; its tables stay', async () => {
    const fixture = new RegistryFixture();
    const circles = ['hebden-bridge', 'todmorden'];
    const before = await synthesise(fixture.root, { circles });
    close(fixture, 'todmorden');
    const after = await synthesise(fixture.root, { circles });
    const todmorden = named(after, 'Kith-Circle-todmorden');
    const gateway = ofType(todmorden, 'AWS::Lambda::Function').find(
      ({ Properties }) => Properties.FunctionName === 'kith-todmorden-gateway',
    );
    expect(gateway?.Properties.Environment.Variables.KITH_READ_ONLY).toBe('yes');
    const routes = ofType(todmorden, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey);
    expect(routes).toEqual(['POST /graphql']);
    const times = ofType(todmorden, 'AWS::Events::Rule').flatMap(
      ({ Properties }) => Properties.ScheduleExpression ?? [],
    );
    expect(new Set(times)).toEqual(new Set(['cron(0 5 * * ? *)']));
    const tables = (template: Template) =>
      ofType(template, 'AWS::DynamoDB::GlobalTable').map(({ Properties }) => Properties.TableName);
    expect(tables(todmorden)).toEqual(tables(named(before, 'Kith-Circle-todmorden')));

    const asText = (templates: readonly Template[]) =>
      Object.fromEntries(templates.map(({ stack, text }) => [stack, JSON.parse(text).Resources]));
    const [, neighbour] = differenceOf(asText(before), asText(after)).sort((one, other) =>
      one.stack > other.stack ? -1 : 1,
    );
    expect(neighbour && linesOf(neighbour)).toEqual([
      'Kith-Circle-hebden-bridge loses 1 rule, 1 published fact, 1 permission and 1 part that hold them together. Its tables, functions and people stay as they are.',
    ]);
  });
});
