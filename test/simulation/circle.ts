import type { PublicKey } from '@kith/contracts';
import type { CircleSlug, Id, PersonId } from '@kith/kernel';
import { type Neighbourhood, neighbourhoodOf } from '@kith/service-kit';
import { type MemoryTable, makeCircles, memoryTable, type TestCircles } from '@kith/service-kit/testing';
import type { JWK } from 'jose';

/** Services that run here. Of teams there is only the outbox: what it says of checks, training and how teams live. */
export const services = ['matching', 'pay', 'teams'] as const;
export type Service = (typeof services)[number];

/** A team, and who it is about. */
export interface Team {
  readonly id: Id<'team'>;
  readonly owner: PersonId;
  /** Only the team, and whoever both sides agreed on, may know (F7). */
  readonly whereabouts: { readonly name: string; readonly address: string; readonly directions: string };
}

/** One circle of the simulation. */
export interface Circle {
  readonly slug: CircleSlug;
  readonly tables: Readonly<Record<Service, MemoryTable>>;
  readonly neighbourhood: Neighbourhood;
  readonly keys: { readonly signing: PublicKey; readonly private: JWK; readonly sealing: JWK };
  readonly workers: readonly PersonId[];
  readonly teams: readonly Team[];
  /** How far its clock is from the right time, in milliseconds. */
  readonly skewMs: number;
  /** Its functions do not run before this moment. */
  downUntil: number;
  /** The daily round of a new day has not been yet. */
  roundDue: boolean;
  /** The round of a new hour has not been yet. */
  hourDue: boolean;
  /** The newest sequence that teams said of someone. */
  sequences: Map<string, number>;
}

const SLUGS = ['clapton', 'homerton', 'stoke-newington', 'todmorden'] as const;

/** Not all are neighbours of each other, and one agreement ends on the way. */
const AGREEMENTS: Readonly<Record<string, string>> = {
  'clapton homerton': '2100-01-01',
  'clapton stoke-newington': '2100-01-01',
  'homerton todmorden': '2100-01-01',
  'stoke-newington todmorden': '2026-11-28',
};

const known = new Map<number, Promise<TestCircles>>();

/** Keys and agreements of so many circles. Keys are drawn once a process: nothing depends on which they are. */
function circlesOf(count: number): Promise<TestCircles> {
  const made =
    known.get(count) ??
    makeCircles(SLUGS.slice(0, count), {}, (one, other) => AGREEMENTS[[one, other].sort().join(' ')]);
  known.set(count, made);
  return made;
}

/** Makes so many circles, each with nothing but people. */
export async function makeCirclesOf(
  count: number,
  people: { workers: number; teams: number },
  skew: () => number,
  newTeam: () => Id<'team'>,
): Promise<Circle[]> {
  const circles = await circlesOf(count);
  return SLUGS.slice(0, count).map((slug): Circle => {
    const tables = Object.fromEntries(
      services.map((service) => [service, memoryTable({ circle: slug, service })]),
    ) as Record<Service, MemoryTable>;
    const pairs = circles.keysOf(slug);
    return {
      slug,
      tables,
      neighbourhood: neighbourhoodOf(slug, circles.parametersOf(slug)),
      keys: {
        signing: pairs.public.signing,
        private: pairs.private.signing,
        sealing: pairs.private.sealing,
      },
      workers: numbered(people.workers, (number) => secret(slug, `worker-${number}`)),
      teams: numbered(people.teams, (number) => ({
        id: newTeam(),
        owner: secret(slug, `owner-${number}`),
        whereabouts: {
          name: secret(slug, `name-of-owner-${number}`),
          address: secret(slug, `address-of-owner-${number}`),
          directions: secret(slug, `directions-to-owner-${number}`),
        },
      })),
      skewMs: skew(),
      downUntil: 0,
      roundDue: false,
      hourDue: false,
      sequences: new Map(),
    };
  });
}

/** A text that is private to a circle, and can be told as such wherever it turns up. */
export function secret(circle: CircleSlug, what: string): string {
  return `~${circle}/${what}~`;
}

function numbered<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
