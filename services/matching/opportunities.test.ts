import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { Seeking } from './testing/seeking.ts';

const bench = matchingBench();
let circle: Circle;
let team: Seeking;
beforeEach(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  team = new Seeking(circle);
});

const choiceIndex = async () => {
  const { data } = await circle.service.ask<{ choiceIndex: unknown }>(
    'anyone',
    '{ choiceIndex { requests words figures { medianEligible realChoicePercent matchPercent } } }',
  );
  return data.choiceIndex;
};

/** Nine workers: five fit, two have no current check, one cannot be around cats, one lacks the training. */
async function nine(): Promise<void> {
  const trained = (personId: string) =>
    circle.service.hear('TrainingRecorded', {
      trainingId: newId('training'),
      personId,
      skill: 'peg-feed',
      until: '2027-11-30',
    });
  const people = ['ada', 'ben', 'cem', 'dee', 'eve', 'lapsed', 'never', 'allergic', 'untrained'];
  for (const person of people) {
    await circle.hasWorker(person, person === 'allergic' ? { avoids: ['cats'] } : {});
    if (person !== 'untrained') await trained(person);
  }
  for (const personId of ['lapsed', 'never'])
    await circle.service.hear('VettingRecorded', { personId, clearUntil: null }, { sequence: 2 });
  const asked = { teamId: circle.teamId, needs: ['peg-feed'] };
  await circle.service.hear('SpecialistNeedChanged', asked);
}

describe('an opportunity', () => {
  it('M1: workers see what the owner consented to, without name or street', async () => {
    await circle.hasWorker('ines');
    await team.publishes({ atHome: ['dogs'] });
    const seen = await team.openTo('ines');
    expect(seen).toMatchObject([
      {
        summary: 'E5, Tue/Thu am, cooking, Yiddish helpful',
        category: 'cooking',
        outwardCode: 'E5',
        languages: ['yiddish'],
        rate: null,
        atHome: null,
      },
    ]);
    for (const hidden of ['Dovid', 'Secret', circle.owner, circle.teamId, 'dogs', '1850'])
      expect(JSON.stringify(seen)).not.toContain(hidden);
  });

  it('M1: what is not consented to leaves nothing but the kind of support', async () => {
    await circle.hasWorker('ines');
    await team.publishes({ shows: [] });
    expect(await team.openTo('ines')).toMatchObject([
      { summary: 'cooking', outwardCode: null, stretches: null, skills: null, languages: null },
    ]);
  });

  it('M1: a worker’s interest shows them no more of it; a second yes does, and taken back it shows less', async () => {
    await circle.hasWorker('ines');
    const { id: opportunityId } = await team.publishes();
    const MORE = 'id rate { pence } about { summary outwardCode }';
    const interest = await team.worker('ines', 'showInterest', { opportunityId }, MORE);
    const summary = 'E5, Tue/Thu am, cooking, Yiddish helpful';
    expect(interest.ok).toMatchObject({ rate: null, about: { summary } });
    const matchId = interest.ok?.id;
    const yes = await team.owner('consentToMatch', { matchId }, MORE);
    expect(yes.ok).toMatchObject({ rate: { pence: 1850 } });
    const again = await team.worker('ines', 'consentToMatch', { matchId }, MORE);
    expect(again.ok).toMatchObject({ rate: { pence: 1850 } });

    const { id: other } = await team.publishes({ shows: ['AREA', 'RATE'] });
    const shown = await team.worker('ines', 'showInterest', { opportunityId: other }, MORE);
    expect(shown.ok).toMatchObject({ rate: { pence: 1850 }, about: { outwardCode: 'E5' } });
    await circle.owns('closeOpportunity', { id: other, as: 'WITHDRAWN' }, 'state');
    const ended = await team.worker('ines', 'stopMatch', { matchId: shown.ok?.id }, MORE);
    expect(ended.ok).toMatchObject({ rate: null, about: { summary: 'cooking', outwardCode: null } });
  });

  it('M1: is no longer shown once the consent is taken back, and sending it again does not show it again', async () => {
    await circle.hasWorker('ines');
    const id = newId('opportunity');
    await team.publishes({ id });
    await circle.owns('closeOpportunity', { id, as: 'WITHDRAWN' }, 'state');
    expect((await team.publishes({ id })).state).toBe('WITHDRAWN');
    expect(await team.openTo('ines')).toEqual([]);
    await expect(team.publishes({ id, category: 'gardening' })).rejects.toThrow('ID_TAKEN');
    await circle.owns('republishOpportunity', { id }, 'state');
    expect(await team.openTo('ines')).toHaveLength(1);
  });

  it('M2: of 9 workers 2 have no current check, 1 cannot be around cats, 1 is untrained: 5 are eligible', async () => {
    await nine();
    const seen = await team.publishes({ atHome: ['cats'] });
    expect(seen.candidates.edges.map(({ node }) => node.worker.id).sort()).toEqual([
      'ada',
      'ben',
      'cem',
      'dee',
      'eve',
    ]);
    expect(seen.notEligible).toEqual({
      count: 4,
      reasons: [
        { reason: 'CHECK_NOT_CLEAR', count: 2 },
        { reason: 'NOT_BEARABLE', count: 1 },
        { reason: 'TRAINING_MISSING', count: 1 },
      ],
    });
    expect(seen.eligibleWhenShown).toBe(5);
    expect(await team.openTo('ada')).toHaveLength(1);
    expect(await team.openTo('allergic')).toEqual([]);
  });

  it('M2: of fewer than 8 workers nobody reads that something at home is why one of them is not eligible', async () => {
    for (const person of ['a', 'b', 'c', 'd', 'e', 'f']) await circle.hasWorker(person);
    await circle.hasWorker('allergic', { avoids: ['cats'] });
    await circle.service.hear('VettingRecorded', { personId: 'f', clearUntil: null }, { sequence: 2 });
    const { id, notEligible } = await team.publishes({ atHome: ['cats'] });
    expect(notEligible).toEqual({
      count: 2,
      reasons: [
        { reason: 'CHECK_NOT_CLEAR', count: 1 },
        { reason: 'NOT_AVAILABLE', count: 1 },
      ],
    });
    await circle.hasWorker('g');
    expect((await team.looksAt(id)).notEligible.reasons).toEqual([
      { reason: 'CHECK_NOT_CLEAR', count: 1 },
      { reason: 'NOT_BEARABLE', count: 1 },
    ]);
  });

  it('M2: nobody learns who is not eligible: naming one is refused like naming nobody', async () => {
    await nine();
    const { id: opportunityId } = await team.publishes({ atHome: ['cats'] });
    for (const workerId of ['allergic', 'lapsed', 'untrained', 'nobody-at-all'])
      expect(await team.owner('proposeMatch', { opportunityId, workerId })).toEqual({
        code: 'NOT_A_CANDIDATE',
      });
    expect(await team.worker('allergic', 'showInterest', { opportunityId })).toEqual({ code: 'NOT_FOUND' });
    expect(await team.worker('ada', 'showInterest', { opportunityId: newId('opportunity') })).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it('M3: candidates come with plain reasons, in an order that is the same each time', async () => {
    for (const person of ['a', 'b', 'c', 'd', 'e']) await circle.hasWorker(person, { languages: [] });
    await circle.hasWorker('speaks', { languages: ['yiddish'] });
    await circle.hasWorker('half', {
      languages: ['yiddish'],
      availability: [{ weekday: 2, from: '08:00', to: '12:00' }],
    });
    const { id, candidates } = await team.publishes();
    const order = candidates.edges.map(({ node }) => node.worker.id);
    expect(order.slice(0, 2)).toEqual(['speaks', 'half']);
    const reasons = candidates.edges.map(({ node }) => node.reasons.map(({ words }) => words));
    expect(reasons[0]).toEqual(['speaks Yiddish', 'free every Tuesday morning and Thursday morning']);
    expect(reasons[1]).toEqual(['speaks Yiddish', 'free every Tuesday morning']);
    const again = await team.looksAt(id);
    expect(again.candidates).toEqual(candidates);
  });

  it('M3: the weights are published, and are a hundred in all', async () => {
    const { data } = await circle.service.ask<{
      rankingWeights: { weights: { points: number }[]; source: string };
    }>('anyone', '{ rankingWeights { from source nearMinutes farMinutes weights { by points } } }');
    const { weights, source } = data.rankingWeights;
    expect(weights.reduce((sum, { points }) => sum + points, 0)).toBe(100);
    expect(source).toContain('NG21');
  });

  it('M3: a woman or a man may be asked for only where the law allows it; no worker’s sex is kept', async () => {
    await circle.hasWorker('ines', { skills: ['cooking'] });
    await expect(team.publishes({ asksFor: 'WOMAN' })).rejects.toThrow('NOT_LAWFULLY_ASKED');
    const { id: opportunityId } = await team.publishes({ category: 'personal-care', asksFor: 'WOMAN' });
    const [seen] = await team.openTo('ines');
    expect(seen).toMatchObject({ askedFor: { who: 'WOMAN', ground: expect.stringContaining('schedule 9') } });
    expect(await team.worker('ines', 'showInterest', { opportunityId })).toEqual({
      code: 'MUST_BE_CONFIRMED',
    });
    const said = await team.worker('ines', 'showInterest', { opportunityId, isWhoIsAskedFor: true });
    expect(said.ok?.state).toBe('PROPOSED');
    const workers = (await circle.service.items()).filter(({ pk }) => pk.startsWith('WORKER#'));
    expect(JSON.stringify(workers)).not.toContain('WOMAN');
  });

  it('M4: however well someone fits, nobody is contacted until somebody does it', async () => {
    await circle.hasWorker('ines', { skills: ['cooking'] });
    const before = (await circle.service.sent()).length;
    const { id, candidates } = await team.publishes();
    expect(candidates.edges[0]?.node).toMatchObject({ worker: { id: 'ines' }, match: null });
    await team.looksAt(id);
    await circle.service.tick('Daily');
    expect(await team.matchesOf('ines')).toEqual([]);
    expect(await team.matchesOfTeam()).toEqual([]);
    // That it was shown is counted; nobody who might take it is named.
    const said = (await circle.service.sent()).slice(before);
    expect(said.map(({ type }) => type)).toEqual(['OpportunityShown.v1']);
    expect(JSON.stringify(said)).not.toContain('ines');
  });

  it('T26: nothing is sought any more for a team that is over', async () => {
    await circle.hasWorker('ines');
    await team.publishes();
    const over = { teamId: circle.teamId, state: 'CLOSED' as const, on: '2026-11-23' };
    await circle.service.hear('TeamStateChanged', over);
    expect(await team.openTo('ines')).toEqual([]);
    await expect(team.publishes()).rejects.toThrow('TEAM_CLOSED');
  });
});

describe('the choice index', () => {
  it('M6: says nothing under eight requests, and not how often it came to a match either', async () => {
    await circle.hasWorker('ines');
    for (let request = 1; request <= 7; request++) await team.publishes();
    expect(await choiceIndex()).toEqual({
      requests: 7,
      figures: null,
      words: 'Too few requests to say: 7 of the 8 it takes.',
    });
  });

  it('M6: where one worker is eligible each time, the index is 1 and the match rate hidden', async () => {
    await circle.hasWorker('ines');
    for (let request = 1; request <= 8; request++) await team.publishes();
    expect(await choiceIndex()).toEqual({
      requests: 8,
      figures: { medianEligible: 1, realChoicePercent: 0, matchPercent: null },
      words: 'median 1; 0 % had a real choice',
    });
  });

  it('M6: showing it anew on another day counts again; twice on one day does not', async () => {
    await circle.hasWorker('ines');
    const { id } = await team.publishes();
    const again = () => circle.owns('republishOpportunity', { id }, 'eligibleWhenShown');
    await again();
    expect(await choiceIndex()).toMatchObject({ requests: 1 });
    await circle.hasWorker('ravi');
    circle.service.setNow('2026-11-25T09:00:00Z');
    expect(await again()).toEqual({ eligibleWhenShown: 2 });
    await again();
    expect(await choiceIndex()).toMatchObject({ requests: 2 });
  });
});
