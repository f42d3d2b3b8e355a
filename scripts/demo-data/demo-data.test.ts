import { describe, expect, it } from 'vitest';
import { demoCircles, demoPeople, personId } from './index.ts';

describe('the demo co-op', () => {
  it('has 44 teams, 63 paid workers and 94 volunteers in eight circles', () => {
    const volunteers = demoPeople.filter(({ about }) => about.startsWith('volunteer'));
    expect(demoCircles).toHaveLength(8);
    expect(demoCircles.flatMap(({ teams }) => teams)).toHaveLength(44);
    expect(demoCircles.flatMap(({ workers }) => workers)).toHaveLength(63);
    expect(volunteers).toHaveLength(94);
  });

  it('gives everyone a sign-in name of their own in their circle', () => {
    const ids = demoPeople.map(personId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('Clapton agreed 55.5 hours a week, and Dovid’s Saturday is the only gap', () => {
    const clapton = demoCircles.find(({ slug }) => slug === 'clapton');
    const hours =
      clapton?.teams.flatMap((team) =>
        team.hours.map((agreed) => ({ ...agreed, owner: team.owner.username })),
      ) ?? [];
    const length = (slot: string) => {
      const [from = 0, to = 0] = (slot.split(' ')[1] ?? '').split('-').map((clock) => {
        const [hour = 0, minute = 0] = clock.split(':').map(Number);
        return hour * 60 + minute;
      });
      return to - from;
    };
    expect(hours.reduce((sum, { slot }) => sum + length(slot), 0) / 60).toBe(55.5);
    expect(hours.filter(({ worker }) => !worker)).toMatchObject([{ owner: 'dovid', slot: '6 09:00-12:30' }]);
  });

  it('Ines has agreed 20 of the 32 hours she wants', () => {
    const ines = demoCircles[0]?.workers[0];
    const hours =
      demoCircles[0]?.teams.flatMap((team) =>
        team.hours.filter(({ worker }) => worker?.username === 'ines'),
      ) ?? [];
    expect(ines?.wantedHours).toBe(32);
    expect(hours.map(({ slot }) => slot)).toHaveLength(7);
  });
});
