import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeWorker, offerHours, offerSeenBy, someone } from '../support/neighbours.ts';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';

const lead = someone('clapton', 'lead', ['vetting_lead']);
const worker = someone('clapton', 'worker');
const owner = someone('homerton', 'owner');

describe('a calendar that knows nothing but its address', () => {
  let coOp: TestCoOp;
  beforeAll(async () => {
    coOp = await startTestCoOp(['clapton', 'homerton'], { morePeople: [lead, worker, owner] });
  });
  afterAll(() => coOp?.stop());

  it('C5: reads a visit next door over the door of the circle, and its page makes it a gap next door', async () => {
    const [clapton, homerton] = [coOp.circle('clapton'), coOp.circle('homerton')];
    await becomeWorker(clapton, lead.username, worker, ['homerton']);
    const hours = { from: '14:00', to: '16:00', outwardCode: 'E9' };
    const { gapId, teamId } = await offerHours(homerton, owner, hours);
    const offerId = await offerSeenBy(clapton, worker.username, 'homerton');
    await clapton.as(
      worker.username,
      'mutation ($input: ClaimHoursInput!) { claimHours(input: $input) { id } }',
      { input: { offerId } },
    );
    const gap = async () => {
      const answer = await homerton.as<{ team: { gaps: { edges: { node: GapRow }[] } } }>(
        owner.username,
        'query ($team: ID!) { team(id: $team) { gaps(first: 1) { edges { node { id state claim { id } } } } } }',
        { team: teamId },
      );
      return answer.team.gaps.edges[0]?.node;
    };
    const claimed = await until(gap, (found) => found?.state === 'CLAIMED');
    await homerton.as(
      owner.username,
      'mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { id } }',
      { input: { gapId, claimId: claimed?.claim?.id, accept: true } },
    );

    const made = await clapton.as<{ makeCalendarFeed: { path: string } }>(
      worker.username,
      'mutation { makeCalendarFeed { path } }',
    );
    const address = new URL(made.makeCalendarFeed.path, coOp.url('clapton'));
    const text = await until(
      async () => (await fetch(address)).text(),
      (read) => read.includes('BEGIN:VEVENT'),
    );
    expect(text).toMatch(/DTSTART;TZID=Europe\/London:\d{8}T140000/);
    expect(text).toContain('SUMMARY:Visit – Demo Homerton');
    const [, page = ''] = /^URL:(.*)\r$/m.exec(text.replaceAll('\r\n ', '')) ?? [];
    expect(page.startsWith(`${address}/visits/visit_`)).toBe(true);
    expect(await (await fetch(page)).text()).toContain('I can’t make it');

    const pressed = await fetch(page, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([pressed.redirected, pressed.url, pressed.status]).toEqual([true, page, 200]);
    expect(await pressed.text()).toContain('not going ahead');
    await until(gap, (found) => found?.state === 'OPEN');
    expect(await (await fetch(address)).text()).toContain('STATUS:CANCELLED');
    expect((await fetch(`${address}x`)).status).toBe(404);
  });
});

interface GapRow {
  readonly id: string;
  readonly state: string;
  readonly claim: { readonly id: string } | null;
}

/** Asks until the answer is as expected: messages between circles take a moment. */
async function until<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('It did not come about.');
}
