import type { CircleFacts, NeighbourFacts } from '@kith/contracts';
import type { CircleSlug, DateText } from '@kith/kernel';
import { dataKeysName } from '../trust/data-keys.ts';
import type { Parameters } from '../trust/parameters.ts';
import { type KeyPairs, makeDataKeys, makeKeys } from './keys.ts';

/** Circles for a test, who know their neighbours, and the national co-op. */
export interface TestCircles {
  /** The parameters one of them reads. */
  parametersOf(slug: CircleSlug): Parameters;
  keysOf(slug: CircleSlug): KeyPairs;
  /** A circle says that it closes, from a day on; without one it does not any more. */
  closes(slug: CircleSlug, since?: DateText): void;
}

export type Country = CircleFacts['jurisdiction']['country'];

/** The day until which two circles share workers; nothing when they are not neighbours. */
export type SharedUntil = (one: CircleSlug, other: CircleSlug) => DateText | undefined;

const everyoneShares: SharedUntil = () => '2100-01-01';

/**
 * Makes keys and agreements for these circles: 7.5 % and 17.5 %, shared half and half, from 2020; among all of them
 * until 2100, unless said otherwise.
 */
export async function makeCircles(
  slugs: readonly CircleSlug[],
  countries: Readonly<Record<CircleSlug, Country>> = {},
  sharedUntil: SharedUntil = everyoneShares,
): Promise<TestCircles> {
  const everyone = [...slugs, 'national'];
  const keys = new Map(await Promise.all(everyone.map(async (slug) => [slug, await makeKeys()] as const)));
  const keysOf = (slug: CircleSlug): KeyPairs => {
    const found = keys.get(slug);
    if (!found) throw new Error(`${slug} is not among the circles of this test.`);
    return found;
  };

  const closing = new Map<CircleSlug, DateText>();

  function allOf(slug: CircleSlug): Map<string, string> {
    const all = new Map<string, string>();
    all.set(`/kith/${slug}/keys/signing`, JSON.stringify(keysOf(slug).private.signing));
    all.set(`/kith/${slug}/keys/sealing`, JSON.stringify(keysOf(slug).private.sealing));
    all.set(dataKeysName(slug), makeDataKeys(slug));
    all.set(`/kith/${slug}/national`, JSON.stringify({ keys: keysOf('national').public }));
    all.set(`/kith/${slug}/circle`, JSON.stringify(factsOf(slug, keysOf(slug), countries[slug])));
    for (const other of slugs) {
      all.set(`/kith/circles/${other}`, JSON.stringify(factsOf(other, keysOf(other), countries[other])));
      const until = other === slug ? undefined : sharedUntil(slug, other);
      if (until) {
        const facts = neighbourOf(other, keysOf(other), until);
        all.set(`/kith/${slug}/neighbours/${other}`, JSON.stringify(facts));
      }
    }
    return all;
  }

  function parametersOf(slug: CircleSlug): Parameters {
    const all = allOf(slug);
    return {
      get: async (name) => {
        const value = all.get(name);
        if (value === undefined) throw new Error(`No parameter ${name}.`);
        const closingSince = name === `/kith/${slug}/circle` ? closing.get(slug) : undefined;
        return closingSince ? JSON.stringify({ ...JSON.parse(value), closingSince }) : value;
      },
      below: async (path) => new Map([...all].filter(([name]) => name.startsWith(`${path}/`))),
    };
  }

  function closes(slug: CircleSlug, since?: DateText): void {
    if (since) closing.set(slug, since);
    else closing.delete(slug);
  }

  return { parametersOf, keysOf, closes };
}

function factsOf(slug: CircleSlug, keys: KeyPairs, country: Country = 'England'): CircleFacts {
  return {
    slug,
    name: `Test ${slug}`,
    jurisdiction: { country, authority: 'Test' },
    districts: ['E5'],
    founded: '2024-01-01',
    state: 'open',
    demo: true,
    keys: keys.public,
  };
}

function neighbourOf(slug: CircleSlug, keys: KeyPairs, until: DateText): NeighbourFacts {
  return {
    slug,
    name: `Test ${slug}`,
    districts: ['E9'],
    minutes: 18,
    agreement: {
      from: '2020-01-01',
      until,
      terms: { worker: 750, payer: 1750, hostShare: 5000 },
    },
    keys: keys.public,
  };
}
