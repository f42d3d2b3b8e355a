import { describe, expect, it } from 'vitest';
import { Circle, matchingBench, relayAll } from './testing/circle.ts';
import { acceptedNextDoor } from './testing/next-door.ts';
import { Seeking, TUESDAY } from './testing/seeking.ts';

const bench = matchingBench();

const WEEK = `query($of: Date!) { myWeek(of: $of) { monday agreedMinutes reservedMinutes travelMinutes days { date
  available { from to } agreedMinutes reservedMinutes visits { id hostCircle whereabouts { address } team { id } }
  reservations { id state answerBy } } } }`;

interface Week {
  readonly myWeek: {
    readonly monday: string;
    readonly agreedMinutes: number;
    readonly reservedMinutes: number;
    readonly travelMinutes: number;
    readonly days: readonly {
      readonly date: string;
      readonly available: readonly unknown[];
      readonly visits: readonly { readonly hostCircle: string }[];
      readonly reservations: readonly unknown[];
    }[];
  };
}

async function weekOf(circle: Circle, person: string, of = '2026-11-25'): Promise<Week['myWeek']> {
  const { data, errors } = await circle.service.ask<Week>(person, WEEK, { of });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.myWeek;
}

describe('a worker’s week', () => {
  it('holds visits here and next door, with the way to each, what waits, and when they want to work', async () => {
    const { host, home } = await acceptedNextDoor(bench);
    const { id } = await home.agrees({ weekday: 6, from: '14:00', to: '16:00', workerId: 'ines' });
    await home.does('ines', 'answerHours', { id, accept: true }, 'id');
    await home.agrees({ weekday: 7 });
    const sunday = (await home.gaps()).find(({ from }) => from.startsWith('2026-11-29'));
    await home.owns('widenGap', { gapId: sunday?.id }, 'step');
    const offer = (await home.openHours('ines')).find(({ from }) => from.startsWith('2026-11-29'));
    await home.claims('ines', offer?.id ?? '');

    const week = await weekOf(home, 'ines');
    expect(week).toMatchObject({ monday: '2026-11-23', agreedMinutes: 360, reservedMinutes: 240 });
    expect(week.days.map(({ date }) => date)).toHaveLength(7);
    expect(week.days[5]?.visits).toMatchObject([
      { hostCircle: 'homerton', whereabouts: { address: '3 Secret Mews, London E9 0XX' }, team: null },
      {
        hostCircle: 'clapton',
        whereabouts: { address: '3 Secret Mews, London E9 0XX' },
        team: { id: home.teamId },
      },
    ]);
    expect(week.days[6]?.reservations).toMatchObject([{ state: 'WAITING', answerBy: expect.any(String) }]);
    expect(week.days[0]?.available).toEqual([{ from: '2026-11-23T06:00:00Z', to: '2026-11-24T00:00:00Z' }]);
    // From one circle to the next within two hours: 18 minutes, as the circles agreed.
    expect(week.travelMinutes).toBe(18);
    await relayAll(host, home);
  });

  it('lists what waits for their own answer: weekly hours they are asked for, and a trial session, in its week', async () => {
    const circle = await Circle.fresh(bench, 'clapton');
    await circle.hasWorker('ines');
    const { id } = await circle.agrees({ workerId: 'ines', startsOn: '2026-12-01' });
    await circle.agrees({ weekday: 3 });
    const team = new Seeking(circle);
    const { matchId } = await team.consented('ines');
    const { ok } = await team.owner('proposeTrialSession', { matchId, ...TUESDAY });
    const asked = async (of: string, person = 'ines') => {
      const { data } = await circle.service.ask<{ myWeek: object }>(
        person,
        'query($of: Date!) { myWeek(of: $of) { hoursAsked { id } matchesAsked { id } } }',
        { of },
      );
      return data.myWeek;
    };
    expect(await asked('2026-11-25')).toEqual({ hoursAsked: [], matchesAsked: [{ id: matchId }] });
    expect(await asked('2026-12-02')).toEqual({ hoursAsked: [{ id }], matchesAsked: [] });
    expect(await asked('2026-12-02', 'ravi')).toEqual({ hoursAsked: [], matchesAsked: [] });
    await circle.does('ines', 'answerHours', { id, accept: true }, 'id');
    await team.worker('ines', 'acceptTrialSession', { matchId, sessionId: ok?.sessions[0]?.id });
    for (const of of ['2026-11-25', '2026-12-02'])
      expect(await asked(of)).toEqual({ hoursAsked: [], matchesAsked: [] });
  });

  it('is one’s own, and empty for who holds nothing', async () => {
    const { home } = await acceptedNextDoor(bench);
    const week = await weekOf(home, 'someone');
    expect(week.days.flatMap(({ visits, reservations }) => [...visits, ...reservations])).toEqual([]);
    expect(week.days[0]?.available).toEqual([]);
    const { errors } = await home.service.ask('ines', WEEK, { of: 'tomorrow' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('hours a worker could take', () => {
  const OPEN = `{ openHours { edges { node { hostCircle reasons { by words }
    pay { minutes travelMinutes listed { pence } yours { pence } } } } } }`;

  it('M8: say why they are shown in up to four plain reasons, and what they would bring, the way included', async () => {
    const { host, home } = await acceptedNextDoor(bench);
    await host.agrees({ weekday: 6, from: '14:00', to: '16:00' });
    await home.agrees({ weekday: 2 });
    const widen = async (circle: Circle, day: string, to: string) => {
      const gap = (await circle.gaps()).find(({ from }) => from.startsWith(day));
      await circle.owns('widenGap', { gapId: gap?.id, to }, 'id');
    };
    await widen(host, '2026-12-05T14', 'NEIGHBOURS');
    await widen(home, '2026-12-01', 'CIRCLE');
    await relayAll(host, home);
    const { data } = await home.service.ask<{ openHours: { edges: { node: unknown }[] } }>(
      'ines',
      OPEN,
      {},
      home.as('PAID_WORKER'),
    );
    expect(data.openHours.edges.map(({ node }) => node)).toEqual(
      expect.arrayContaining([
        {
          hostCircle: 'clapton',
          reasons: [
            { by: 'TEAM', words: 'you know this team' },
            { by: 'HOURS', words: 'within your Tuesday hours' },
            { by: 'WAY', words: 'in E9, where you go' },
            { by: 'LANGUAGE', words: 'you speak Yiddish' },
          ],
          pay: { minutes: 240, travelMinutes: 0, listed: { pence: 7_600 }, yours: null },
        },
        {
          hostCircle: 'homerton',
          reasons: [
            { by: 'HOURS', words: 'within your Saturday hours' },
            { by: 'WAY', words: '18 min away' },
            { by: 'LANGUAGE', words: 'you speak Yiddish' },
            { by: 'SKILL', words: 'needs cooking, which you bring' },
          ],
          // Two hours at £19.00, less 7.5 %.
          pay: { minutes: 120, travelMinutes: 0, listed: { pence: 3_800 }, yours: { pence: 3_515 } },
        },
      ]),
    );
  });
});
