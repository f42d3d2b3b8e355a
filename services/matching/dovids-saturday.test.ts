import { expect, it } from 'vitest';
import { Circle, matchingBench, relayAll } from './testing/circle.ts';

const bench = matchingBench();

it('F7, M10, M11, scenario 5: Dovid’s Saturday gap of 3.5 h: nobody in Homerton, someone of Stoke Newington; the address after two yeses', async () => {
  const [clapton, homerton, stoke] = [
    await Circle.fresh(bench, 'clapton'),
    await Circle.fresh(bench, 'homerton'),
    await Circle.fresh(bench, 'stoke-newington'),
  ];
  await homerton.hasWorker('ravi', { skills: [] });
  await stoke.hasWorker('sol');
  await stoke.grantsPassport('sol', 'clapton');
  await clapton.agrees({ from: '09:00', to: '12:30' });
  const [gap] = await clapton.gaps();
  const gapId = gap?.id;
  expect(await clapton.owns('widenGap', { gapId }, 'step')).toEqual({ step: 'CIRCLE' });
  expect(await clapton.owns('widenGap', { gapId }, 'step')).toEqual({ step: 'NEIGHBOURS' });
  await relayAll(clapton, homerton, stoke);
  expect(await homerton.openHours('ravi')).toEqual([]);
  const [open] = await stoke.openHours('sol');
  expect(open).toMatchObject({ from: '2026-11-28T09:00:00Z', outwardCode: 'E9' });
  const { ok: claim } = await stoke.claims('sol', open?.id ?? '');
  await relayAll(clapton, homerton, stoke);
  const knows = async (circle: Circle) =>
    JSON.stringify(await circle.service.items()).includes('Secret Mews');
  expect(await knows(stoke)).toBe(false);
  await clapton.owns('answerClaim', { gapId, claimId: claim?.id, accept: true }, 'state');
  await relayAll(clapton, homerton, stoke);
  expect(await knows(stoke)).toBe(true);
  expect(await knows(homerton)).toBe(false);
  expect((await stoke.visitsOf('sol'))[0]).toMatchObject({ state: 'PLANNED', hostCircle: 'clapton' });
});
