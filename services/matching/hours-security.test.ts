import { beforeAll, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';

const bench = matchingBench();
let circle: Circle;
beforeAll(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  await circle.hasWorker('ines', { wantedHours: 32 });
  for (const weekday of [1, 2, 3, 4, 5]) {
    const { id } = await circle.agrees({
      weekday,
      from: '09:00',
      to: '13:00',
      startsOn: '2026-12-14',
      workerId: 'ines',
    });
    await circle.does('ines', 'answerHours', { id, accept: true }, 'accepted');
  }
});

const shows = (input: object) => circle.does('ines', 'setWorkCard', { ...input }, 'shownAs showsLookingFor');
const looking = async (person: string, asker: object) => {
  const { data, errors } = await circle.service.ask<{ lookingForHours: { edges: { node: object }[] } }>(
    person,
    '{ lookingForHours { edges { node { worker { id } shownAs hours } } } }',
    {},
    asker,
  );
  return errors ? errors[0]?.extensions.code : data.lookingForHours.edges.map(({ node }) => node);
};
const coordinator = { circleHats: ['coordinator'] };

describe('wanted and agreed hours', () => {
  it('M9: of 32 h wanted 20 are agreed: 62.5 %, and 12 are looked for', async () => {
    const query =
      '{ myWork { hoursSecurity { wantedHours agreedHours percent lookingForHours } card { shownAs showsLookingFor } } }';
    expect((await circle.service.ask('ines', query)).data).toEqual({
      myWork: {
        hoursSecurity: { wantedHours: 32, agreedHours: 20, percent: 62.5, lookingForHours: 12 },
        card: { shownAs: null, showsLookingFor: false },
      },
    });
    await circle.hasWorker('ravi');
    expect((await circle.service.ask('ravi', query)).data).toMatchObject({
      myWork: { hoursSecurity: { wantedHours: null, agreedHours: 0, percent: null, lookingForHours: null } },
    });
  });

  it('M9: the circle’s coordinators see it only while the worker says so', async () => {
    expect(await looking('cora', coordinator)).toEqual([]);
    await shows({ showsLookingFor: true, shownAs: 'Ines' });
    expect(await looking('cora', coordinator)).toEqual([
      { worker: { id: 'ines' }, shownAs: 'Ines', hours: 12 },
    ]);
    await shows({ showsLookingFor: false });
    expect(await looking('cora', coordinator)).toEqual([]);
  });

  it('M9: owners never see it, nor does anyone else', async () => {
    await shows({ showsLookingFor: true });
    for (const kind of ['OWNER', 'PAID_WORKER', 'PROFESSIONAL'])
      expect(await looking('someone', circle.as(kind))).toBe('NOT_ALLOWED');
  });
});
