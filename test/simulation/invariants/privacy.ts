import type { Envelope, Passport } from '@kith/contracts';
import { type Item, OUTBOX_PREFIX } from '@kith/service-kit';
import { type HostClaim, isLive } from '../../../services/matching/domain/claim.ts';
import type { PassportGrant } from '../../../services/matching/domain/passport.ts';
import type { Visit } from '../../../services/matching/domain/visit.ts';
import type { Circle } from '../circle.ts';
import { keptBy } from '../kept.ts';
import type { Names } from '../names.ts';
import { Violation } from '../violation.ts';

/** What bears on who may read what. */
interface World {
  readonly circles: readonly Circle[];
  readonly names: Names;
  readonly said: { readonly byOwners: ReadonlySet<string> };
  /** The fields of each passport, by pairwise id; and of each claim, as they were when it left. */
  readonly granted: Map<string, readonly string[]>;
  /** In which circle an id came up first. */
  readonly bornIn: Map<string, Circle>;
}

const SECRET = /~([a-z-]+)\/[a-z0-9-]+~/g;
/** Ids of things that no contract ever names to another circle. */
const INNER_ID = /\b(?:team|agreed|gap|member|opportunity|match|trial|refusal)_[0-9A-Z]{26}\b/g;

/** What a passport field lets the host read. For what, for whom and until when it is, every passport says. */
const FIELDS: Readonly<Partial<Record<keyof Passport, string>>> = {
  name: 'NAME',
  skills: 'SKILLS',
  languages: 'LANGUAGES',
  vettingClearUntil: 'VETTING',
};

const ALWAYS_SAID: ReadonlySet<keyof Passport> = new Set(['purpose', 'recipient', 'expiresAt']);

/**
 * Invariant 6, of one item as a circle's table keeps it: no text and no id that is private to another circle, but the
 * granted part of a passport while its claim lives, and the address of a visit that both sides said yes to.
 */
export function noLeakIn(world: World, circle: Circle, item: Item): void {
  const shared = sharedBy(world, circle, item);
  const text = JSON.stringify(shared);
  for (const [found, owner] of text.matchAll(SECRET))
    if (owner !== circle.slug)
      throw new Violation(6, `${circle.slug} keeps ${found} in ${item.pk} ${item.sk}`);
  for (const [id] of text.matchAll(INNER_ID)) {
    const first = world.bornIn.get(id) ?? circle;
    world.bornIn.set(id, first);
    if (first !== circle) throw new Violation(6, `${circle.slug} keeps ${id} of ${first.slug} in ${item.pk}`);
  }
  if (item.pk.startsWith(OUTBOX_PREFIX)) noLeakFrom(world, circle, item);
}

/** What leaves a circle names nobody and nothing of it in the clear. */
function noLeakFrom(world: World, circle: Circle, item: Item): void {
  const { envelope } = item as Item & { envelope: Envelope };
  if (envelope.audience.length === 0) return;
  const [found] = JSON.stringify(envelope).match(SECRET) ?? JSON.stringify(envelope).match(INNER_ID) ?? [];
  if (found) throw new Violation(6, `${circle.slug} says ${found} in ${envelope.type}`);
  const { claimId, workerId } = envelope.data;
  // In the order of the stream: this is what was granted when the claim left.
  if (envelope.type === 'CoverClaimed.v1')
    world.granted.set(String(claimId), world.granted.get(String(workerId)) ?? []);
}

/** The item without what its circle may read of another. */
function sharedBy(world: World, circle: Circle, item: Item): unknown {
  const { value } = item as Item & { value?: unknown };
  if (item.sk.startsWith('PASSPORT#')) {
    const { pairwiseId, fields } = value as PassportGrant;
    world.granted.set(pairwiseId, fields);
  }
  if (item.sk === 'HOST' && item.pk.startsWith('CLAIM#'))
    return withoutPassport(world, circle, value as HostClaim);
  if (item.sk === 'VISIT' && item.pk.startsWith('VISIT#') && value)
    return withoutAddress(world, circle, value as Visit);
  return item;
}

function withoutPassport(world: World, circle: Circle, claim: HostClaim): unknown {
  const { asked } = claim;
  if (!asked?.passport || claim.homeCircle === circle.slug) return claim;
  if (!isLive(claim)) throw new Violation(6, `${circle.slug} keeps a passport of ${claim.state} ${claim.id}`);
  const { passport, ...rest } = asked;
  const fields = world.granted.get(claim.id);
  const shown = Object.keys(passport) as (keyof Passport)[];
  const more = shown.filter((field) => !ALWAYS_SAID.has(field) && !fields?.includes(FIELDS[field] ?? field));
  if (more.length > 0)
    throw new Violation(6, `${circle.slug} was shown ${more} of ${world.names.of(claim.id)}`);
  return { ...claim, asked: rest };
}

function withoutAddress(world: World, circle: Circle, visit: Visit): unknown {
  const { whereabouts, ...rest } = visit;
  if (!whereabouts || visit.hostCircle === circle.slug) return visit;
  const claim = visit.claimId && keptBy(circle).homeClaims.get(visit.claimId);
  const host = world.circles.find(({ slug }) => slug === visit.hostCircle);
  const isOfTeam = host?.teams.some((team) => team.whereabouts.address === whereabouts.address);
  if (!claim || !isOfTeam || visit.state !== 'PLANNED' || !world.said.byOwners.has(claim.id))
    throw new Violation(6, `${circle.slug} keeps an address for ${visit.id}, which is not agreed`);
  return rest;
}
