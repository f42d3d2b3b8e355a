import { describe, expect, it } from 'vitest';
import { loadRegistry, RegistryError } from '../../infra/index.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

function problemsIn(fixture: RegistryFixture) {
  try {
    loadRegistry(fixture.root);
    return [];
  } catch (error) {
    if (error instanceof RegistryError) return error.problems;
    throw error;
  }
}

const publicKey = (crv: string) => ({ kty: 'OKP', crv, x: 'A'.repeat(43) });
const keys = { signing: publicKey('Ed25519'), sealing: publicKey('X25519') };

describe('the registry of circles', () => {
  it('holds the eight demo circles', () => {
    const { circles } = loadRegistry(new RegistryFixture().root);
    expect(circles.map(({ slug }) => slug)).toEqual([
      'clapton',
      'hebden-bridge',
      'homerton',
      'raglan',
      'st-ives',
      'stoke-newington',
      'todmorden',
      'torquay',
    ]);
    expect(circles.every(({ demo, name }) => demo && name.startsWith('Demo '))).toBe(true);
  });

  it.each([
    [
      'a neighbour that is not in the registry',
      'UNKNOWN_NEIGHBOUR',
      'raglan',
      'neighbours[0].slug',
      (f: RegistryFixture) => f.edit('raglan', (raglan) => raglan.neighbours.push(neighbour('chepstow'))),
    ],
    [
      'F11: an agreement only one circle knows of',
      'ONE_SIDED_AGREEMENT',
      'raglan',
      'neighbours[0].slug',
      (f: RegistryFixture) => f.edit('raglan', (raglan) => raglan.neighbours.push(neighbour('torquay'))),
    ],
    [
      'a circle as its own neighbour',
      'OWN_NEIGHBOUR',
      'raglan',
      'neighbours[0].slug',
      (f: RegistryFixture) => f.edit('raglan', (raglan) => raglan.neighbours.push(neighbour('raglan'))),
    ],
    [
      'a slug that is not the name of its file',
      'SLUG_IS_NOT_FILE_NAME',
      'raglan',
      'slug',
      (f: RegistryFixture) =>
        f.edit('raglan', (raglan) => {
          raglan.slug = 'usk';
        }),
    ],
    [
      'a slug that cannot be part of a name',
      'BAD_SLUG',
      'raglan',
      'slug',
      (f: RegistryFixture) =>
        f.edit('raglan', (raglan) => {
          raglan.slug = 'Raglan Castle';
        }),
    ],
    [
      'a slug that means something else',
      'BAD_SLUG',
      'national-2',
      'slug',
      (f: RegistryFixture) =>
        f.copy('raglan', 'national-2', (copy) => {
          copy.slug = 'national';
        }),
    ],
    [
      'a rate in pounds',
      'BAD_RATE',
      'clapton',
      'pay.independentPence.lowest',
      (f: RegistryFixture) =>
        f.edit('clapton', (clapton) => {
          clapton.pay.independentPence.lowest = 17.5;
        }),
    ],
    [
      'P6: a band that ends below its start',
      'BAD_RATE',
      'clapton',
      'pay.independentPence.lowest',
      (f: RegistryFixture) =>
        f.edit('clapton', (clapton) => {
          clapton.pay.independentPence = { lowest: 2000, highest: 1700 };
        }),
    ],
    [
      'P5: a contribution in per cent',
      'BAD_RATE',
      'clapton',
      'pay.contribution.worker',
      (f: RegistryFixture) =>
        f.edit('clapton', (clapton) => {
          clapton.pay.contribution.worker = 7.5;
        }),
    ],
    [
      'a whole postcode where only a district may stand',
      'BAD_DISTRICT',
      'clapton',
      'districts[0]',
      (f: RegistryFixture) =>
        f.edit('clapton', (clapton) => {
          clapton.districts = ['E5 8QJ'];
        }),
    ],
    [
      'a day that does not exist',
      'BAD_DATE',
      'torquay',
      'founded',
      (f: RegistryFixture) =>
        f.edit('torquay', (torquay) => {
          torquay.founded = '2021-02-30';
        }),
    ],
    [
      'a misspelt field',
      'BAD_FIELD',
      'torquay',
      '',
      (f: RegistryFixture) =>
        f.edit('torquay', (torquay) => {
          torquay.neighbors = [];
        }),
    ],
    [
      'a file that is no JSON',
      'NOT_JSON',
      'torquay',
      '',
      (f: RegistryFixture) => f.write('torquay', '{ "slug": "torquay", }'),
    ],
    [
      'a private key',
      'PRIVATE_KEY',
      'clapton',
      'keys.signing',
      (f: RegistryFixture) =>
        f.edit('clapton', (clapton) => {
          clapton.keys = { ...keys, signing: { ...keys.signing, d: 'secret' } };
        }),
    ],
    [
      'keys that were swapped',
      'BAD_KEY',
      'clapton',
      'keys.signing',
      (f: RegistryFixture) =>
        f.edit('clapton', (clapton) => {
          clapton.keys = { ...keys, signing: keys.sealing };
        }),
    ],
  ])('refuses %s', (_, rule, circle, field, change) => {
    const problems = problemsIn(change(new RegistryFixture()));
    expect(problems).toContainEqual(
      expect.objectContaining({ rule, field, file: `infra/circles/${circle}.json` }),
    );
  });

  it('refuses two files with one slug, and names both', () => {
    const problems = problemsIn(new RegistryFixture().copy('raglan', 'raglan-2'));
    expect(problems.map(({ rule }) => rule)).toEqual(['SLUG_IS_NOT_FILE_NAME', 'SLUG_CLASH']);
    const { file, message } = problems[1] ?? {};
    expect(`${file}: ${message}`).toMatch(/raglan\.json.*raglan-2\.json/);
  });

  it.each([
    [
      'minutes',
      (own: ReturnType<typeof neighbour>) => {
        own.minutes = 25;
      },
    ],
    [
      'agreement.until',
      (own: ReturnType<typeof neighbour>) => {
        own.agreement.until = '2027-09-30';
      },
    ],
    [
      'agreement.terms',
      (own: ReturnType<typeof neighbour>) => {
        own.agreement.terms.hostShare = 4000;
      },
    ],
  ])('F11: refuses an agreement on which the two circles differ in %s', (field, change) => {
    const fixture = new RegistryFixture().edit('homerton', (homerton) => change(homerton.neighbours[0]));
    expect(problemsIn(fixture)).toEqual([
      expect.objectContaining({
        rule: 'DIFFERING_AGREEMENT',
        field: `neighbours[0].${field}`,
        file: expect.stringContaining('clapton'),
      }),
      expect.objectContaining({
        rule: 'DIFFERING_AGREEMENT',
        field: `neighbours[0].${field}`,
        file: expect.stringContaining('homerton'),
      }),
    ]);
  });

  it('F11: refuses an agreement of more than 12 months', () => {
    const fixture = new RegistryFixture();
    for (const [circle, index] of [
      ['clapton', 0],
      ['homerton', 0],
    ] as const) {
      fixture.edit(circle, (entry) => {
        entry.neighbours[index].agreement.until = '2027-11-02';
      });
    }
    expect(problemsIn(fixture).map(({ rule }) => rule)).toEqual(['AGREEMENT_LENGTH', 'AGREEMENT_LENGTH']);
  });

  it('refuses two circles that sign with one key', () => {
    const fixture = new RegistryFixture();
    for (const circle of ['raglan', 'torquay'])
      fixture.edit(circle, (entry) => {
        entry.keys = keys;
      });
    expect(problemsIn(fixture)).toEqual([
      expect.objectContaining({ rule: 'SHARED_KEY', field: 'keys.signing' }),
    ]);
  });

  it('asks for the account of the others once one circle has an account of its own', () => {
    const fixture = new RegistryFixture().edit('raglan', (raglan) => {
      raglan.account = '123456789012';
    });
    expect(problemsIn(fixture)).toEqual([
      expect.objectContaining({ rule: 'ACCOUNT_UNKNOWN', file: 'infra/national.json' }),
    ]);
  });

  it('says everything that is wrong at once, in one readable message', () => {
    const fixture = new RegistryFixture()
      .edit('torquay', (torquay) => {
        torquay.founded = 'last year';
        torquay.districts = [];
      })
      .edit('raglan', (raglan) => raglan.neighbours.push(neighbour('chepstow')));
    expect(problemsIn(fixture)).toHaveLength(3);
    expect(() => loadRegistry(fixture.root)).toThrow(
      /3 problems:[\s\S]*infra\/circles\/torquay\.json › founded: a day that exists, written like 2026-11-01 \[BAD_DATE\]/,
    );
  });

  it('does not blame a neighbour for a file that cannot be read', () => {
    const problems = problemsIn(new RegistryFixture().write('homerton', '{'));
    expect(problems.map(({ rule }) => rule)).toEqual(['NOT_JSON']);
  });
});

function neighbour(slug: string) {
  const terms = { worker: 750, payer: 1750, hostShare: 5000 };
  return { slug, minutes: 20, agreement: { from: '2026-11-01', until: '2027-11-01', terms } };
}
