import { keptIn, type Stored } from '@kith/service-kit';
import type { ServiceBench } from '@kith/service-kit/testing';
import type { OfferCopy } from '../domain/offer-copy.ts';
import { Circle, relayAll } from './circle.ts';

/** A team of Homerton, and Ines of Clapton who granted Homerton a passport. */
export async function neighbours(bench: ServiceBench): Promise<{ host: Circle; home: Circle }> {
  const [host, home] = [await Circle.fresh(bench, 'homerton'), await Circle.fresh(bench, 'clapton')];
  await home.hasWorker('ines');
  await home.grantsPassport('ines', 'homerton');
  return { host, home };
}

/** The first gap of a circle's team, shown next door; the id of its offer as the neighbour has it. */
export async function showNextDoor(host: Circle, home: Circle): Promise<{ gapId: string; offerId: string }> {
  await host.agrees();
  const [gap] = await host.gaps();
  if (!gap) throw new Error('There is no gap.');
  await host.owns('widenGap', { gapId: gap.id, to: 'NEIGHBOURS' }, 'id');
  await relayAll(host, home);
  const copies = (await home.service.items()).filter(
    ({ pk, sk }) => pk.startsWith('OFFER#') && sk === 'HOME',
  );
  const offer = copies.find((item) => keptIn(item as unknown as Stored<OfferCopy>).hostCircle === host.slug);
  if (!offer) throw new Error('Nothing was offered.');
  return { gapId: gap.id, offerId: offer.pk.slice('OFFER#'.length) };
}

/** Hours of Homerton that Ines of Clapton claimed; the host has heard of it. */
export async function claimedNextDoor(bench: ServiceBench) {
  const { host, home } = await neighbours(bench);
  const { gapId, offerId } = await showNextDoor(host, home);
  const { ok: claim } = await home.claims('ines', offerId);
  if (!claim) throw new Error('The claim was refused.');
  await relayAll(host, home);
  return { host, home, gapId, offerId, claimId: claim.id };
}

/** The same, with the owner's yes, heard in both circles. */
export async function acceptedNextDoor(bench: ServiceBench) {
  const all = await claimedNextDoor(bench);
  const { host, home, gapId, claimId } = all;
  await host.owns('answerClaim', { gapId, claimId, accept: true }, 'state');
  await relayAll(host, home);
  return all;
}
