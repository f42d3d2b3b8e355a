import type { EventName } from '@kith/contracts';
import type { Id } from '@kith/kernel';
import { answerClaim } from '../commands/answer-claim.ts';
import { claimHours } from '../commands/claim-hours.ts';
import { widenGap } from '../commands/widen-gap.ts';
import type { HomeClaim } from '../domain/claim.ts';
import { type CoOp, coOp, keptBy, type Letter, type Member } from './co-op.ts';

/** Two circles in memory, and hours of one that a worker of the other may take; tests deliver each message themselves. */
export interface HoursNextDoor {
  readonly world: CoOp;
  readonly host: Member;
  readonly home: Member;
  /** Worker one of the home circle. */
  readonly worker: string;
  readonly gapId: Id<'gap'>;
  readonly offerId: Id<'offer'>;
  /** The messages of a kind that nobody heard yet. */
  post(name: EventName): Letter[];
  /** Delivers everything, also what comes of it; the newest first if asked. */
  deliverAll(order?: 'newest first'): Promise<void>;
  /** The worker says yes to the hours. */
  claim(): Promise<HomeClaim>;
  /** The owner says yes to that. */
  accept(claimId: Id<'claim'>): Promise<void>;
  /** How the claim, the gap and the visits stand on both sides. */
  standing(
    claimId: string,
  ): Record<'home' | 'host' | 'gap' | 'visitAtHome' | 'visitAtHost' | 'held', unknown>;
}

/** Hours of Homerton on Saturday 28 November, 09:00 to 11:00, shown to Clapton on the Monday before. */
export async function hoursNextDoor(): Promise<HoursNextDoor> {
  const world = await coOp(['clapton', 'homerton'], 2);
  const [home, host] = world.circles as [Member, Member];
  const gap = keptBy(host).occurrences.find(({ window }) => window.from === '2026-11-28T09:00:00Z');
  const worker = home.workers[0];
  if (!gap || !worker) throw new Error('There is no gap, or nobody to fill it.');

  const post = (name: EventName) => world.post().filter(({ envelope }) => envelope.type === `${name}.v1`);
  const deliverAll = async (order?: 'newest first') => {
    for (;;) {
      const letter = order ? world.post().at(-1) : world.post()[0];
      if (!letter) return;
      await world.deliver(letter);
    }
  };
  const shown = await widenGap(host.context(), { gapId: gap.id, to: 'NEIGHBOURS' });
  await deliverAll();
  const offerId = shown.offer?.id;
  if (!offerId) throw new Error('Nothing was offered.');

  return {
    world,
    host,
    home,
    worker,
    gapId: gap.id,
    offerId,
    post,
    deliverAll,
    claim: () => claimHours(home.context(), worker, { offerId }),
    accept: async (claimId) => {
      const ownerId = `owner-of-${host.slug}`;
      await answerClaim(host.context(), { gapId: gap.id, claimId, ownerId, accept: true });
    },
    standing: (claimId) => {
      const visitId = `visit_${claimId.slice(6)}`;
      const [atHome, atHost] = [keptBy(home), keptBy(host)];
      return {
        home: atHome.homeClaims.find(({ id }) => id === claimId)?.state,
        host: atHost.hostClaims.find(({ id }) => id === claimId)?.state,
        gap: atHost.occurrences.find(({ id }) => id === gap.id)?.state,
        visitAtHome: atHome.visits.find(({ id }) => id === visitId)?.state,
        visitAtHost: atHost.visits.find(({ id }) => id === visitId)?.state,
        held: atHome.diaries.flatMap(({ bookings }) => bookings).length,
      };
    },
  };
}
