import { describe, expect, it } from 'vitest';
import { matchingBench, relayAll } from './testing/circle.ts';
import { acceptedNextDoor, neighbours, showNextDoor } from './testing/next-door.ts';

const bench = matchingBench();
const BOOKED = '{ bookedAhead { edges { node { worker { id } visits until } } } }';
const coordinator = { circleHats: ['coordinator'] };

describe('F12: before a circle closes', () => {
  it('coordinators see who still holds visits ahead, also next door, until they are over', async () => {
    const { home } = await acceptedNextDoor(bench);
    const ahead = async () => (await home.service.ask('gwen', BOOKED, {}, coordinator)).data.bookedAhead;
    expect(await ahead()).toMatchObject({ edges: [{ node: { worker: { id: 'ines' }, visits: 1 } }] });
    home.service.setNow('2026-12-24T09:00:00Z');
    expect(await ahead()).toEqual({ edges: [] });
  });

  it('nobody else sees them', async () => {
    const { home } = await acceptedNextDoor(bench);
    const { errors } = await home.service.ask('ines', BOOKED, {}, { circleHats: ['vetting_lead'] });
    expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });

  it('it offers nothing next door any more and its workers claim nothing there; what was agreed goes on', async () => {
    const { host, home } = await neighbours(bench);
    const { gapId, offerId } = await showNextDoor(host, home);
    const { circles } = home.service;
    try {
      circles.closes('clapton', '2026-11-01');
      expect((await home.claims('ines', offerId)).code).toBe('CIRCLE_CLOSING');
      circles.closes('clapton');
      circles.closes('homerton', '2026-11-01');
      const [, next] = await host.gaps();
      const wide = { gapId: next?.id, to: 'NEIGHBOURS' };
      const refused = await host.does(host.owner, 'widenGap', wide, 'id', host.as('OWNER'));
      expect(refused.code).toBe('CIRCLE_CLOSING');
      const { ok: claim } = await home.claims('ines', offerId);
      await relayAll(host, home);
      await host.owns('answerClaim', { gapId, claimId: claim?.id, accept: true }, 'state');
      await relayAll(host, home);
      expect(await home.visitsOf('ines')).toMatchObject([{ state: 'PLANNED' }]);
    } finally {
      circles.closes('clapton');
      circles.closes('homerton');
    }
  });
});
