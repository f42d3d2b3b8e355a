import { type Id, type InstantText, isBefore } from '@kith/kernel';
import type { Item } from '@kith/service-kit';
import type { HostClaim } from '../../../services/matching/domain/claim.ts';
import { isSharing } from '../../../services/matching/domain/sharing/agreement.ts';
import {
  consentTo,
  type StandingConsent,
  standsAt,
} from '../../../services/matching/domain/sharing/standing-consent.ts';
import type { Visit } from '../../../services/matching/domain/visit.ts';
import type { Circle } from '../circle.ts';
import { keptBy } from '../kept.ts';
import type { Names } from '../names.ts';
import { Violation } from '../violation.ts';

/** What bears on a yes given ahead. */
interface World {
  readonly names: Names;
  readonly said: { readonly byOwners: Set<string> };
  now(circle: Circle): InstantText;
  reach(what: string): void;
}

/** The newest standing consent of each team to each circle, as the table's stream tells them in order. */
const newest = new WeakMap<World, Map<string, StandingConsent>>();

/**
 * Invariant 3, of a visit by a yes given ahead: when it was written the yes had been given, by that owner to that
 * circle, and had neither run out nor been taken back (F7). Such a yes counts as said from then on.
 */
export function standsBehind(world: World, circle: Circle, item: Item): void {
  const given = newest.get(world) ?? new Map<string, StandingConsent>();
  newest.set(world, given);
  const { value } = item as Item & { value?: unknown };
  if (item.sk.startsWith('STANDING#')) {
    const consent = value as StandingConsent;
    given.set(standingYes(consent.teamId, consent.circle), consent);
  }
  if (item.pk.startsWith('CLAIM#') && item.sk === 'HOST') notesRace(world, circle, value as HostClaim, given);
  if (item.sk !== 'VISIT' || !item.pk.startsWith('VISIT#') || !value) return;
  const { id, state, host, homeCircle, claimId, consents } = value as Visit;
  if (!host || !claimId || state !== 'PLANNED' || !consents.owner.standing) return;
  if (world.said.byOwners.has(claimId)) return;
  const yes = standingYes(host.teamId, homeCircle);
  const consent = given.get(yes);
  const isLive =
    consent?.ownerId === host.ownerId &&
    consent.givenAt === consents.owner.at &&
    consent.revokedAt === undefined &&
    isBefore(world.now(circle), consent.expiresAt);
  if (!isLive || !world.said.byOwners.has(yes))
    throw new Violation(3, `${world.names.of(id)} rests on a yes given ahead that does not stand`);
  world.said.byOwners.add(claimId);
  world.reach('YES AHEAD');
}

/** A claim at short notice that a yes given ahead would have booked, had it not ended: how it ended is noted. */
function notesRace(
  world: World,
  circle: Circle,
  { state, homeCircle, asked, reason }: HostClaim,
  given: ReadonlyMap<string, StandingConsent>,
): void {
  const { occurrences, sharing } = keptBy(circle);
  const gap = occurrences.find(({ id }) => id === asked?.gapId);
  const consent = gap && given.get(standingYes(gap.teamId, homeCircle));
  if (!gap || !consent) return;
  const now = world.now(circle);
  const { revokedAt, ...kept } = consent;
  // What it would have been worth, had it neither been taken back nor run out.
  if (!consentTo({ ...kept, expiresAt: gap.window.from }, gap, now)) return;
  const isStopped = sharing.some((record) => record.circle === homeCircle && !isSharing(record));
  if (state === 'WAITING' && !standsAt(consent, now))
    world.reach(revokedAt ? 'AHEAD, TAKEN BACK' : 'AHEAD, RUN OUT');
  else if (state === 'DECLINED' && reason === 'OFFER_CLOSED' && isStopped) world.reach('AHEAD, NOT SHARED');
}

/** What an owner says yes to when they consent ahead to workers of a circle. */
export function standingYes(teamId: Id<'team'>, circle: string): string {
  return `${teamId} ${circle}`;
}
