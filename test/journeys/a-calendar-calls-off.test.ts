import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeWorker, offerHours, offerSeenBy, someone } from '../support/neighbours.ts';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';

const lead = someone('clapton', 'lead', ['vetting_lead']);
const worker = someone('clapton', 'worker');
const owner = someone('homerton', 'owner');
const organiser = someone('clapton', 'organiser', ['community_connector']);

describe('a calendar that knows nothing but its address', () => {
  let coOp: TestCoOp;
  beforeAll(async () => {
    coOp = await startTestCoOp(['clapton', 'homerton'], { morePeople: [lead, worker, owner, organiser] });
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

  it('C5, K6: reads the events someone goes to, and all of the programme, until they take the address back', async () => {
    const clapton = coOp.circle('clapton');
    const does = <T>(person: string, mutation: string, type: string, input: object, fields: string) =>
      clapton.as<Record<string, T>>(
        person,
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`,
        { input },
      );
    const day = new Date(Date.now() + 7 * 24 * 3600_000).toISOString().slice(0, 10);
    const tea = {
      title: 'Tea',
      about: 'Tea for anyone',
      address: 'The hall',
      session: { startsOn: day, from: '14:00', minutes: 60 },
      capacity: 3,
    };
    const { recordGathering } = await does<{ id: string }>(
      organiser.username,
      'recordGathering',
      'RecordGatheringInput',
      tea,
      'id',
    );
    const makes = async (holds: string) => {
      const made = await does<{ feed: { id: string }; path: string }>(
        worker.username,
        'makeProgrammeFeed',
        'MakeProgrammeFeedInput',
        { holds },
        'feed { id } path',
      );
      const { feed, path } = made.makeProgrammeFeed as { feed: { id: string }; path: string };
      return { feedId: feed.id, address: new URL(path, coOp.url('clapton')) };
    };
    const [own, whole] = [await makes('WHEN_AND_WHERE'), await makes('WHOLE_PROGRAMME')];
    const read = async ({ address }: { address: URL }) => (await fetch(address)).text();
    expect(await read(own)).not.toContain('BEGIN:VEVENT');
    expect(await read(whole)).toContain('SUMMARY:Tea\r\n');

    const which = { gatheringId: recordGathering?.id, day };
    await does(
      worker.username,
      'answerGathering',
      'AnswerGatheringInput',
      { ...which, comes: true },
      'going',
    );
    expect(await read(own)).toContain('SUMMARY:Event – Demo Clapton\r\n');
    const { headers } = await fetch(own.address);
    const known = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await fetch(own.address, { headers: known })).status).toBe(304);
    await does(
      worker.username,
      'answerGathering',
      'AnswerGatheringInput',
      { ...which, comes: false },
      'going',
    );
    expect(await read(own)).not.toContain('BEGIN:VEVENT');

    const { feedId } = own;
    await does(worker.username, 'revokeProgrammeFeed', 'RevokeProgrammeFeedInput', { feedId }, 'id');
    const [gone, madeUp] = [await fetch(own.address), await fetch(`${whole.address}x`)];
    expect([gone.status, await gone.text()]).toEqual([404, await madeUp.text()]);
    expect((await fetch(whole.address)).status).toBe(200);
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
