import { type Envelope, isEventName, subscriptions, trueCounts, trueMeasures, typeOf } from '@kith/contracts';
import { open } from '@kith/service-kit';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { consumers as evaluationHears } from '../../services/evaluation/consumers.ts';
import { definition as evaluation } from '../../services/evaluation/definition.ts';
import { Circle, matchingBench } from '../../services/matching/testing/circle.ts';
import { Seeking } from '../../services/matching/testing/seeking.ts';
import { consumers as payHears } from '../../services/pay/consumers.ts';
import { definition as pay } from '../../services/pay/definition.ts';
import { atRate, week } from '../../services/pay/testing/at-rate.ts';
import { issuedRun } from '../../services/pay/testing/pay-runs.ts';
import { hattedTeam } from '../../services/teams/testing/hatted-team.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: evaluation, consumers: evaluationHears });
const coordinator = { circleHats: ['commons_coordinator'] };

/** What a service said, as evaluation hears it: each at its own time, and of what it does not hear nothing. */
async function passOn(said: readonly Envelope[], to: ServiceUnderTest): Promise<string[]> {
  const heard = subscriptions.evaluation.filter((name) => said.some(({ type }) => type === typeOf(name)));
  for (const { type, data, time, sequence, subject, id } of said) {
    const name = type.split('.')[0] ?? '';
    if (!isEventName(name) || !heard.includes(name)) continue;
    to.setNow(time);
    await to.hear(name, data as never, { sequence, subject, id });
  }
  return heard;
}

describe('a month of a circle, as its services tell of it', () => {
  let circle: ServiceUnderTest;
  const heard = new Set<string>();
  const listen = async (service: ServiceUnderTest) => {
    for (const name of await passOn(await service.sent(), circle)) heard.add(name);
  };

  beforeAll(async () => {
    circle = await bench.fresh();

    const team = await hattedTeam();
    await team.give('ines', 'rota', '2026-11-25T09:00:00Z');
    await team.service.tick('Daily');
    await listen(team.service);

    const matching = await Circle.fresh(matchingBench(), 'clapton');
    await matching.hasWorker('ines', { wantedHours: 32 });
    await matching.hasWorker('omar', { wantedHours: 8 });
    const { id } = await matching.agrees({ weekday: 5, from: '09:00', to: '13:00', workerId: 'ines' });
    await matching.does('ines', 'answerHours', { id, accept: true }, 'accepted');
    await matching.agrees({ weekday: 6, from: '09:00', to: '10:00' });
    await new Seeking(matching).publishes();
    await listen(matching.service);

    const money = await atRate(serviceBench({ service: 'pay', subgraph: pay, consumers: payHears }), 1_480)();
    const { id: runId } = await issuedRun(money, week);
    await money.hear('PayRunIssued', { runId });
    await listen(money);
  });

  it('N3: every measure is made of what teams, matching and pay really say', async () => {
    circle.setNow('2026-12-03T05:00:00Z');
    const publish = 'mutation { publishMonth(input: { month: "2026-11" }) { metric } }';
    expect((await circle.ask('gwen', publish, {}, coordinator)).errors).toBeUndefined();
    const [told] = await circle.sentOf('MetricsPublished');
    const { sealing } = circle.circles.keysOf('national').private;
    const truths = await open(told?.sealedMeasures ?? '', sealing, 'clapton:2026-11', trueMeasures);
    const parts = Object.fromEntries(
      (truths.ok ? truths.value : []).map(({ measure, numerator, denominator }) => [
        measure,
        [numerator, denominator],
      ]),
    );
    expect(parts).toMatchObject({
      churn: [0, 0],
      hoursSecurity: [240, 40 * 60],
      paidShare: [28 * 60, 28 * 60],
      livingWage: [1, 1],
      continuity: [1, 1],
      choice: [0, 1],
      uncovered: [60, 240 + 60],
      hatsFilled: [1, 5],
    });
    const counts = await open(told?.sealedCounts ?? '', sealing, 'clapton:2026-11', trueCounts);
    expect(counts).toMatchObject({ ok: true, value: { teams: 1, owners: 1, visits: 1, gaps: 2 } });
  });

  it('leaves out nothing that evaluation hears but what did not happen here', () => {
    const silent = subscriptions.evaluation.filter((name) => !heard.has(name));
    expect(silent.sort()).toEqual([
      'ErasureDue',
      'HatEnded',
      'ProposalDecided',
      'TeamStateChanged',
      'VisitCancelled',
    ]);
  });
});
