import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CircleRequest, loadRegistry, withCircle, writeCircle } from '../../infra/index.ts';
import { finishWriting, writeCircles } from '../../infra/registry/index.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

const wick: CircleRequest = {
  slug: 'wick',
  fields: {
    name: 'Demo Wick',
    demo: true,
    jurisdiction: { country: 'England', authority: 'Hackney' },
    districts: ['E9', 'E15'],
    pay: { employedPence: [1480], contribution: { worker: 750, payer: 1750 } },
  },
  neighbours: [{ slug: 'homerton', minutes: 9 }],
};

function register(fixture: RegistryFixture, request: CircleRequest, today = '2026-11-21'): string[] {
  const changed = withCircle(loadRegistry(fixture.root), request, today);
  return changed.map((circle) => writeCircle(fixture.root, circle));
}

describe('onboarding a circle', () => {
  it('F11: writes the circle and its neighbour, with one agreement of 12 months', () => {
    const fixture = new RegistryFixture();
    expect(register(fixture, wick)).toEqual(['infra/circles/wick.json', 'infra/circles/homerton.json']);
    const { circles } = loadRegistry(fixture.root);
    const added = circles.find(({ slug }) => slug === 'wick');
    const homerton = circles.find(({ slug }) => slug === 'homerton');
    expect(added).toMatchObject({ founded: '2026-11-21', state: 'open' });
    expect(added?.neighbours[0]).toMatchObject({
      minutes: 9,
      agreement: { from: '2026-11-21', until: '2027-11-21' },
    });
    expect(homerton?.neighbours[1]).toEqual({ ...added?.neighbours[0], slug: 'wick' });
  });

  it('changes nothing when asked again, on another day', () => {
    const fixture = new RegistryFixture();
    register(fixture, wick);
    expect(register(fixture, wick, '2026-12-24')).toEqual([]);
  });

  it('that broke off after the first of two files is finished by the next command, and nothing contradicts itself', () => {
    const fixture = new RegistryFixture();
    const changed = withCircle(loadRegistry(fixture.root), wick, '2026-11-21');
    // The neighbour's file cannot be written: a folder stands in its place.
    const homerton = join(fixture.root, 'infra/circles/homerton.json');
    const text = fixture.text('homerton');
    rmSync(homerton);
    mkdirSync(homerton);
    expect(() => writeCircles(fixture.root, changed)).toThrow('EISDIR');
    rmSync(homerton, { recursive: true });
    fixture.write('homerton', text);
    expect(() => loadRegistry(fixture.root)).toThrow('run it again');

    expect(finishWriting(fixture.root)).toEqual(['infra/circles/wick.json', 'infra/circles/homerton.json']);
    expect(withCircle(loadRegistry(fixture.root), wick, '2026-12-24')).toEqual([]);
    expect(finishWriting(fixture.root)).toEqual([]);
  });

  it('adds an agreement to a circle that is there', () => {
    const fixture = new RegistryFixture();
    register(fixture, wick);
    const more = { ...wick, neighbours: [...wick.neighbours, { slug: 'clapton', minutes: 14 }] };
    expect(register(fixture, more)).toEqual(['infra/circles/wick.json', 'infra/circles/clapton.json']);
    expect(loadRegistry(fixture.root).circles.find(({ slug }) => slug === 'wick')?.neighbours).toHaveLength(
      2,
    );
  });

  it('writes a file as it was read', () => {
    const fixture = new RegistryFixture();
    const before = fixture.text('torquay');
    const torquay = loadRegistry(fixture.root).circles.find(({ slug }) => slug === 'torquay');
    if (torquay) writeCircle(fixture.root, torquay);
    expect(JSON.parse(fixture.text('torquay'))).toEqual(JSON.parse(before));
  });

  it.each([
    [
      'a name that differs from the registered one',
      { slug: 'clapton', fields: { name: 'Clapton' }, neighbours: [] },
      'ALREADY_REGISTERED',
    ],
    [
      'a neighbour nobody knows',
      { ...wick, neighbours: [{ slug: 'nowhere', minutes: 5 }] },
      'UNKNOWN_NEIGHBOUR',
    ],
    ['itself as a neighbour', { ...wick, neighbours: [{ slug: 'wick', minutes: 5 }] }, 'OWN_NEIGHBOUR'],
    ['a way of no minutes', { ...wick, neighbours: [{ slug: 'homerton', minutes: 0 }] }, 'BAD_FIELD'],
    ['a circle without districts', { ...wick, fields: { ...wick.fields, districts: [] } }, 'BAD_FIELD'],
    ['a reserved slug', { ...wick, slug: 'national' }, 'BAD_SLUG'],
  ])('refuses %s and writes nothing', (_, request, rule) => {
    const fixture = new RegistryFixture();
    const registry = loadRegistry(fixture.root);
    expect(() => withCircle(registry, request, '2026-11-21')).toThrow(rule);
    expect(loadRegistry(fixture.root)).toEqual(registry);
  });
});
