import { describe, expect, it } from 'vitest';
import { matchingBench } from './testing/circle.ts';
import { acceptedNextDoor } from './testing/next-door.ts';

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
});
