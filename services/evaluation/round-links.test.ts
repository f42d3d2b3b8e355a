import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { pages } from './pages/index.ts';
import { schedules } from './schedules.ts';
import { openRound, RoundOf } from './testing/round-of.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules, pages });
const LINK = 'path until';

/** A round in which Sadie is asked, and an address made for her by someone. */
async function withLink() {
  const round = await openRound(await bench.fresh(), [{ OWNER: ['sadie'], PAID_WORKER: ['ravi'] }]);
  const { roundId, teams } = round;
  const makes = (by: string, asker = RoundOf.in(teams, 'PAID_WORKER', ['checkin'])) =>
    round.does<{ path: string }>(by, 'makeRoundLink', { roundId, personId: 'sadie' }, LINK, asker);
  const token = (await makes('ravi')).path.split('/').at(-1) ?? '';
  const ask = (method: 'GET' | 'POST', body = '', manner?: string) =>
    round.circle.askPage({
      method,
      body,
      route: `${method} /round/{token}${manner === undefined ? '' : '/{manner}'}`,
      parameters: { token, ...(manner !== undefined && { manner }) },
    });
  return { round, makes, ask };
}

describe('a personal link', () => {
  it('E8: leads one person to their questions without signing in, and keeps their answers without their name', async () => {
    const { round, ask } = await withLink();
    const { body, headers } = await ask('GET');
    expect(body).toContain('Overall, how happy did you feel yesterday?');
    expect(body).not.toContain('sadie');
    expect(headers['referrer-policy']).toBe('no-referrer');
    round.circle.setNow('2026-11-23T09:02:30Z');
    const form = 'started=2026-11-23T09:00:00Z&0.happy=8&0.lonely=&1.safety=4&agree=1&do=answer';
    expect((await ask('POST', form)).body).toContain('Thank you');
    const sheet = (await round.circle.items()).find(({ sk }) => sk.startsWith('SHEET#'));
    expect(sheet?.value).toMatchObject({
      mode: 'LINK',
      seconds: 150,
      parts: [{ answers: { happy: 8 } }, { answers: { safety: 4 } }],
    });
    expect((await ask('GET')).body).not.toContain('value="8" checked');
  });

  it('E8, E9: asks in easy words, and in Welsh as far as there is any', async () => {
    const { ask } = await withLink();
    expect((await ask('GET', '', 'easy')).body).toContain('I am part of this team.');
    expect((await ask('GET', '', 'cymraeg')).body).toContain('perthyn i’r tîm hwn');
    expect((await ask('GET', '', 'cymraeg')).body).toContain('Overall, how happy');
  });

  it('E7: takes a “rather not” for an answer, and one for all of it', async () => {
    const { round, ask } = await withLink();
    expect((await ask('POST', 'do=skip')).body).toContain('That is fine');
    const mine = await round.asks('sadie', '{ it: myQuestions { hasAnswered hasSkipped items } }');
    expect(mine).toEqual([{ hasAnswered: false, hasSkipped: true, items: 14 }]);
  });

  it('E8: leads nowhere once the round is closed, when it was never made, and with answers nobody asked for', async () => {
    const { round, ask } = await withLink();
    expect((await ask('POST', '0.happy=11')).statusCode).toBe(404);
    const never = { route: 'GET /round/{token}', parameters: { token: 'never' } };
    expect((await round.circle.askPage(never)).statusCode).toBe(404);
    await round.runs('closeRound');
    expect((await ask('GET')).statusCode).toBe(404);
    expect((await ask('POST', '0.happy=8')).statusCode).toBe(404);
  });

  it('E8: is made by those who give forms out and by oneself; nobody else learns even that someone is asked', async () => {
    const { round, makes } = await withLink();
    expect(await makes('sadie', {})).toMatchObject({ path: expect.stringMatching(/^\/round\/[\w-]{43}$/) });
    expect(await makes('mallory', {})).toBe('NOT_FOUND');
    expect(await makes('omar', RoundOf.in(round.teams))).toBe('NOT_ALLOWED');
  });
});
