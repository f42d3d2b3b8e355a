import { measureNames, trueMeasures } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { open } from '@kith/service-kit';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { schedules } from './schedules.ts';
import { openRound, part } from './testing/round-of.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules });
const coordinator = { circleHats: ['commons_coordinator'] };
const october = { month: '2026-10' };

const FIGURE = 'name group label formula source unit value words of restsOn hiddenBecause';
const TOLD = `month state freezesOn frozenAt sendsOn sentAt heldBecause counts { ${FIGURE} } measures { ${FIGURE} }
  sealed { what openedBy purpose } method print json`;

interface Figure {
  readonly name: string;
  readonly value: string | null;
  readonly words: string | null;
  readonly of: string | null;
  readonly formula: string;
  readonly source: string | null;
  readonly hiddenBecause: string | null;
}
interface Told {
  readonly state: string;
  readonly freezesOn: string;
  readonly sendsOn: string | null;
  readonly heldBecause: string | null;
  readonly counts: readonly Figure[];
  readonly measures: readonly Figure[];
  readonly sealed: readonly { openedBy: string }[];
  readonly print: string;
  readonly json: string | null;
}

async function whatWeTell(circle: ServiceUnderTest, asker = 'anyone'): Promise<Told> {
  const text = `query ($month: String!) { whatWeTell(month: $month) { ${TOLD} } }`;
  const { data } = await circle.ask<{ whatWeTell: Told }>(asker, text, october);
  return data.whatWeTell;
}

function onMonth(circle: ServiceUnderTest, what: string, input: object = {}, asker: object = coordinator) {
  const kind =
    { holdMonth: 'HoldMonthInput', releaseMonth: 'ReleaseMonthInput' }[what] ?? 'PublishMonthInput';
  const shows = what === 'publishMonth' ? 'metric value' : 'state';
  const text = `mutation ($input: ${kind}!) { ${what}(input: $input) { ${shows} } }`;
  return circle.ask('gwen', text, { input: { ...october, ...input } }, asker);
}

const figureOf = (figures: readonly Figure[], name: string) => figures.find((one) => one.name === name);

/** Ten workers, each in a team of their own, of whom eight were paid for all their time; and one visit with a gap. */
async function lived(circle: ServiceUnderTest): Promise<void> {
  circle.setNow('2026-10-05T09:00:00Z');
  const workers = Array.from({ length: 10 }, (_, index) => `worker-${index}`);
  const teams = workers.map(() => newId('team'));
  await Promise.all(
    workers.flatMap((personId, index) => {
      const teamId = teams[index] ?? newId('team');
      const member = {
        teamId,
        memberId: newId('member'),
        personId,
        kind: 'PAID_WORKER',
        status: 'ACTIVE',
      } as const;
      return [
        circle.hear('TeamCreated', { teamId, ownerId: `owner-${index}` }),
        circle.hear('MembershipChanged', member),
        circle.hear('HatsNeeded', { groupId: teamId, hats: ['rota', 'checkin'], needed: true }),
        circle.hear('WantedHoursChanged', { workerId: personId, minutes: 1_920 }),
        circle.hear('WeeklyHoursChanged', {
          agreedId: newId('agreed'),
          teamId,
          ownerId: `owner-${index}`,
          weekday: 1,
          minutes: 1_200,
          startsOn: '2026-01-05',
          workerId: personId,
        }),
      ];
    }),
  );
  const statements = workers.map((workerId, index) => ({
    statementId: newId('statement'),
    workerId,
    workedMinutes: 12_600,
    paidMinutes: 6_300,
    livingWage: index < 8,
  }));
  await circle.hear('StatementsIssued', {
    runId: newId('payrun'),
    issuedAt: '2026-10-05T09:00:00Z',
    statements,
  });
}

/** A circle that has lived through October. */
const afterOctober = bench.seeded(lived);

describe('what a circle tells the national co-op of a month', () => {
  it('E12: is known beforehand without a single figure, by everyone of the circle', async () => {
    const { service: circle } = await afterOctober();
    circle.setNow('2026-11-02T12:00:00Z');
    const told = await whatWeTell(circle);
    expect(told).toMatchObject({ state: 'COLLECTING', freezesOn: '2026-11-03', sendsOn: null, json: null });
    expect(told.measures.map(({ name }) => name)).toEqual(measureNames);
    expect(
      [...told.counts, ...told.measures].filter(({ value, of }) => value !== null || of !== null),
    ).toEqual([]);
    expect(told.measures.filter(({ formula, source }) => !formula || !source)).toEqual([]);
    expect(told.print).toContain('The figures are frozen on 3 November 2026');
  });

  it('N3: is shown as it will be sent, with what is hidden and why, and is sent just so', async () => {
    const { service: circle } = await afterOctober();
    circle.setNow('2026-11-03T05:00:00Z');
    await circle.tick('Daily');
    const before = await whatWeTell(circle);
    expect(before).toMatchObject({ state: 'PREPARED', sendsOn: '2026-11-06' });
    expect(figureOf(before.measures, 'hoursSecurity')).toMatchObject({
      value: '62.5',
      words: '62.5 %',
      of: '10',
    });
    expect(figureOf(before.measures, 'paidShare')).toMatchObject({ words: '50.0 %', of: '10' });
    expect(figureOf(before.measures, 'livingWage')).toMatchObject({ value: '*', words: 'hidden', of: '10' });
    expect(figureOf(before.measures, 'choice')).toMatchObject({
      value: '*',
      of: '0',
      hiddenBecause: 'There were none: opportunities shown.',
    });
    expect(figureOf(before.measures, 'hatsFilled')).toMatchObject({ words: '0.0 %', of: '20' });
    expect(figureOf(before.counts, 'gaps')).toMatchObject({ value: '0', hiddenBecause: null });
    expect(before.sealed).toHaveLength(2);

    await lived(circle);
    circle.setNow('2026-11-06T05:00:00Z');
    await circle.tick('Daily');
    const after = await whatWeTell(circle);
    expect(after.state).toBe('SENT');
    const still = ({ counts, measures, json }: Told) => ({ counts, measures, json });
    expect(still(after)).toEqual(still(before));
    expect([JSON.parse(before.json ?? '')]).toEqual(await circle.sentOf('MetricsPublished'));
    expect(after.print).toContain('They were sent on 6 November 2026, just as they stand here.');
    expect(after.print).toContain('national co-op of October 2026');
    const { data } = await circle.ask<{ circleMeasures: Figure[] }>(
      'anyone',
      `query ($month: String!) { circleMeasures(month: $month) { ${FIGURE} } }`,
      october,
    );
    expect(data.circleMeasures).toEqual(before.measures);
  });

  it('N2: carries the true numbers for the national co-op alone, one for each figure that is shown', async () => {
    const { service: circle } = await afterOctober();
    circle.setNow('2026-11-03T05:00:00Z');
    await onMonth(circle, 'publishMonth');
    const [sent] = await circle.sentOf('MetricsPublished');
    const { private: keys } = circle.circles.keysOf('national');
    const opened = await open(sent?.sealedMeasures ?? '', keys.sealing, 'clapton:2026-10', trueMeasures);
    const truths = opened.ok ? opened.value : [];
    expect(truths.map(({ measure }) => measure)).toEqual(sent?.measures?.map(({ measure }) => measure));
    expect(truths.find(({ measure }) => measure === 'livingWage')).toEqual({
      measure: 'livingWage',
      numerator: 8,
      denominator: 10,
      of: 10,
      teams: 10,
    });
    const stored = JSON.stringify(await circle.items());
    expect(stored).not.toContain('"numerator"');
  });

  it('E12: tells the scores of a round with the month its results were taken in, group by group', async () => {
    const casts = Array.from({ length: 10 }, (_, index) => ({
      OWNER: [`owner-${index}`],
      VOLUNTEER: ['vera'],
    }));
    const round = await openRound(await bench.fresh(), casts);
    for (const [index, teamId] of round.teams.entries())
      await round.answers(`owner-${index}`, [part({ safety: index < 4 ? 5 : 4 }, teamId)]);
    const { circle } = round;
    circle.setNow('2026-12-03T05:00:00Z');
    await onMonth(circle, 'publishMonth', { month: '2026-11' });
    await round.ends();
    circle.setNow('2027-01-03T05:00:00Z');
    await onMonth(circle, 'publishMonth', { month: '2026-12' });
    const [november, december] = await circle.sentOf('MetricsPublished');
    const scores = (told: typeof november) => told?.measures?.filter(({ group }) => group);
    expect(scores(november)).toEqual([]);
    expect(scores(december)).toEqual([{ measure: 'safety', group: 'OWNERS', value: 4.4, of: 10 }]);
  });

  it('can be held back for a reason that everyone reads, stays as it is, and goes once it is let go', async () => {
    const { service: circle } = await afterOctober();
    circle.setNow('2026-11-03T05:00:00Z');
    await circle.tick('Daily');
    const before = await whatWeTell(circle);
    const reason = 'The pay run of October was issued twice; we look into it.';
    await onMonth(circle, 'holdMonth', { reason });
    circle.setNow('2026-11-20T05:00:00Z');
    await circle.tick('Daily');
    expect(await whatWeTell(circle)).toMatchObject({ state: 'HELD', heldBecause: reason, json: before.json });
    const forced = await onMonth(circle, 'publishMonth');
    expect(forced.errors?.[0]?.extensions.code).toBe('MONTH_HELD');
    await onMonth(circle, 'releaseMonth');
    await circle.tick('Daily');
    expect(await whatWeTell(circle)).toMatchObject({ state: 'SENT', heldBecause: null, json: before.json });
    const late = await onMonth(circle, 'holdMonth', { reason });
    expect(late.errors?.[0]?.extensions.code).toBe('MONTH_SENT');
    expect(await circle.sentOf('MetricsPublished')).toHaveLength(1);
  });

  it('can be held by nobody but the commons coordinator, and only once it is frozen', async () => {
    const circle = await bench.fresh();
    const byAnyone = await onMonth(circle, 'holdMonth', { reason: 'No.' }, {});
    const unfrozen = await onMonth(circle, 'holdMonth', { reason: 'No.' });
    const byOther = await onMonth(circle, 'releaseMonth', {}, { circleHats: ['coordinator'] });
    const codes = [byAnyone, unfrozen, byOther].map(({ errors }) => errors?.[0]?.extensions.code);
    expect(codes).toEqual(['NOT_ALLOWED', 'NOT_FOUND', 'NOT_ALLOWED']);
  });
});

describe('E14: what no event tells of the workforce', () => {
  const RECORD = `mutation ($input: WorkforceMonthInput!) { recordWorkforceMonth(input: $input) {
    month current { sickDays } versions { sickDays } } }`;
  const YEAR = `query ($month: String!) { workforceYear(month: $month) {
    churnPercent leavers meanWorkers sicknessPercent agencyPercent recruitmentCostPence } }`;
  const figures = { month: '2026-10', sickDays: 9, dueDays: 200, agencyMinutes: 0, recruitmentPence: 0 };

  it('is written down by the commons coordinator, corrected, and frozen with the month', async () => {
    const { service: circle } = await afterOctober();
    const record = (more: object, asker: object = coordinator) =>
      circle.ask<Record<string, unknown>>('gwen', RECORD, { input: { ...figures, ...more } }, asker);
    await record({});
    await record({});
    const { data } = await record({ sickDays: 10 });
    expect(data.recordWorkforceMonth).toEqual({
      month: '2026-10',
      current: { sickDays: 10 },
      versions: [{ sickDays: 9 }, { sickDays: 10 }],
    });
    const refused = [
      await record({}, {}),
      await record({ month: '2026-11' }),
      await record({ sickDays: 201 }),
    ];
    expect(refused.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'NOT_ALLOWED',
      'MONTH_NOT_BEGUN',
      'BAD_INPUT',
    ]);
    circle.setNow('2026-11-03T05:00:00Z');
    await circle.tick('Daily');
    await record({ sickDays: 100 });
    const year = await circle.ask<Record<string, unknown>>('gwen', YEAR, october, coordinator);
    expect(year.data.workforceYear).toEqual({
      churnPercent: 0,
      leavers: 0,
      meanWorkers: 10,
      sicknessPercent: 5,
      agencyPercent: null,
      recruitmentCostPence: 0,
    });
    expect(figureOf((await whatWeTell(circle)).measures, 'sickness')).toMatchObject({ words: '5.0 %' });
    const byMember = await circle.ask('ines', YEAR, october);
    expect(byMember.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });
});
