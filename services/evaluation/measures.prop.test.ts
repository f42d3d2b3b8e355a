import { type EventData, type EventName, eventTypes, type KithEvent } from '@kith/contracts';
import { addTo, dateOf, type InstantText, monthOf } from '@kith/kernel';
import type { CommandContext, Consumer } from '@kith/service-kit';
import { memoryTable } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from './commands/months/gather.ts';
import { consumers } from './consumers.ts';
import { countsOf } from './domain/counts.ts';
import { measuredMonth } from './domain/measures/all.ts';

const MONTH = '2026-10';
const END = '2026-11-01T00:00:00Z';

/** What happened, of one type, when, and as the how-manieth word about its subject. */
type Happened = {
  [N in EventName]: { name: N; data: EventData<N>; time: InstantText; sequence: number };
}[EventName];

const id = <K extends string>(kind: K, number: number) =>
  `${kind}_01JCZ8Q4T6V9E2M7N5K3H1G0F${number}` as `${K}_${string}`;
/** Moments of three months, an hour or more apart from any other. */
const moment = fc.integer({ min: 0, max: 91 * 24 }).map((hours) => addTo('2026-09-01T00:30:00Z', { hours }));
const one = fc.integer({ min: 0, max: 3 });
const person = one.map((number) => `person-${number}`);
const team = fc.integer({ min: 0, max: 1 }).map((number) => id('team', number));
const minutes = fc.constantFrom(30, 60, 120);
const window = fc
  .tuple(moment, minutes)
  .map(([from, length]) => ({ from, to: addTo(from, { minutes: length }) }));

/** Words about one subject: each its own moment, later ones with a higher sequence. */
function words<N extends EventName>(name: N, datas: fc.Arbitrary<readonly EventData<N>[]>) {
  return fc.tuple(datas, fc.uniqueArray(moment, { minLength: 4, maxLength: 4 })).map(([all, times]) =>
    all.slice(0, 4).map((data, at) => {
      const time = times.sort()[at] ?? '';
      return { name, data, time, sequence: at + 1 } as Happened;
    }),
  );
}

/** Some words in turn, all about the same thing. */
function about<N extends EventName, Fixed>(
  name: N,
  fixed: fc.Arbitrary<Fixed>,
  each: fc.Arbitrary<Omit<EventData<N>, keyof Fixed>>,
) {
  const datas = fc
    .tuple(fixed, fc.array(each, { minLength: 1, maxLength: 3 }))
    .map(([same, all]) => all.map((more) => ({ ...same, ...more }) as unknown as EventData<N>));
  return words(name, datas);
}

const visitHistory = fc
  .tuple(one, window, team, person, fc.boolean())
  .chain(([number, when, teamId, workerId, off]) =>
    fc.tuple(moment, moment).map(([time, later]): Happened[] => {
      const visitId = id('visit', number);
      const circles = { hostCircle: 'clapton', homeCircle: 'clapton' };
      const data = { visitId, window: when, ratePence: 1_900, teamId, workerId, ...circles };
      const booked: Happened = { name: 'VisitBooked', data, time, sequence: 1 };
      const cancelled: Happened = {
        name: 'VisitCancelled',
        data: { visitId, by: 'OWNER' },
        time: later,
        sequence: 2,
      };
      return off ? [booked, cancelled] : [booked];
    }),
  );

const gapHistory = fc
  .tuple(one, window, team, fc.integer({ min: 1, max: 4 }), moment)
  .map(([number, when, teamId, turns, time]): Happened[] =>
    Array.from({ length: turns }, (_, at) => {
      const data = { gapId: id('gap', number), teamId, window: when };
      const sequence = at + 1;
      if (at % 2 === 0) return { name: 'GapDetected', data, time, sequence };
      return { name: 'GapClosed', data: { ...data, how: 'COVERED' }, time, sequence };
    }),
  );

const memberHistory = fc.tuple(one, team).chain(([number, teamId]) =>
  about(
    'MembershipChanged',
    fc.constant({ teamId, memberId: id('member', number), personId: `person-${number}` }),
    fc.record({
      kind: fc.constant('PAID_WORKER' as const),
      status: fc.constantFrom('ACTIVE', 'PAUSED', 'ENDED'),
    }),
  ),
);

const hoursHistory = fc.tuple(one, team, minutes).chain(([number, teamId, length]) =>
  about(
    'WeeklyHoursChanged',
    fc.constant({
      agreedId: id('agreed', number),
      teamId,
      ownerId: 'owner',
      weekday: number + 1,
      minutes: length,
      startsOn: '2025-06-02',
    }),
    fc.record(
      { endsOn: moment.map((at) => dateOf(at)), workerId: person },
      { requiredKeys: [] },
    ) as fc.Arbitrary<never>,
  ),
);

const wantedHistory = person.chain((workerId) =>
  about('WantedHoursChanged', fc.constant({ workerId }), fc.record({ minutes: fc.option(minutes) })),
);

const hatHistory = fc
  .tuple(team, fc.constantFrom('rota', 'checkin'), person, moment, moment)
  .map(([groupId, hat, personId, from, at]): Happened[] => [
    { name: 'HatsNeeded', data: { groupId, hats: [hat], needed: true }, time: from, sequence: 1 },
    {
      name: 'HatGranted',
      data: { groupId, hat, personId, from, until: addTo(from, { hours: 24 * 40 }) },
      time: from,
      sequence: 2,
    },
    { name: 'HatEnded', data: { groupId, hat, personId, at, reason: 'GIVEN_BACK' }, time: at, sequence: 3 },
  ]);

const onceOnly = fc
  .tuple(one, team, moment, person, fc.integer({ min: 0, max: 5 }), fc.boolean())
  .map(([number, teamId, time, workerId, count, livingWage]): Happened[] => [
    {
      name: 'ProposalDecided',
      data: {
        proposalId: id('proposal', number),
        groupId: teamId,
        kind: 'other',
        outcome: 'AGREED',
        days: count,
      },
      time,
      sequence: 1,
    },
    {
      name: 'OpportunityShown',
      data: { opportunityId: id('opportunity', number), teamId, shownAt: time, eligible: count },
      time,
      sequence: 1,
    },
    {
      name: 'StatementsIssued',
      data: {
        runId: id('payrun', number),
        issuedAt: time,
        statements: [
          {
            statementId: id('statement', number),
            workerId,
            workedMinutes: 60 * count,
            paidMinutes: 30 * count,
            livingWage,
          },
        ],
      },
      time,
      sequence: 1,
    },
  ]);

const teams: Happened[] = [0, 1].map((number) => ({
  name: 'TeamCreated',
  data: { teamId: id('team', number), ownerId: `owner-${number}` },
  time: '2025-01-01T09:00:00Z',
  sequence: 1,
}));

/** No two histories are of the same thing: each subject tells one story. */
const history = fc
  .tuple(
    ...[visitHistory, gapHistory, memberHistory, hoursHistory, wantedHistory, hatHistory, onceOnly].map(
      (each) =>
        fc.uniqueArray(each, { maxLength: 4, selector: (story) => JSON.stringify(subjectOf(story[0])) }),
    ),
  )
  .map((stories) => [...teams, ...stories.flat(2)]);

function subjectOf(happened: Happened | undefined): unknown {
  const { visitId, gapId, memberId, agreedId, proposalId, groupId, hat, hats, workerId } = (happened?.data ??
    {}) as Record<string, string>;
  if (proposalId) return proposalId;
  return visitId ?? gapId ?? memberId ?? agreedId ?? (hats ? [groupId, hats] : hat) ?? workerId;
}

/** What a circle makes of the month that heard these events, in this order. */
async function monthAfter(heard: readonly Happened[]) {
  const table = memoryTable({ circle: 'clapton', service: 'evaluation' });
  const cause = { correlationId: 'test', causationId: 'test' };
  for (const { name, data, time, sequence } of heard) {
    const context = { circle: 'clapton', table, cause, now: time } as unknown as CommandContext;
    const event = {
      name,
      data,
      time,
      sequence,
      subject: '',
      type: eventTypes[name].major,
    } as unknown as KithEvent;
    const consumer = consumers[name] as Consumer<EventName> | undefined;
    await table.change(cause, time, async () => {
      if (!consumer) throw new Error(`${name} is not heard.`);
      return consumer(event, context);
    });
  }
  const facts = await gather(table, MONTH);
  return { counts: countsOf(facts, MONTH), ...measuredMonth(facts, MONTH) };
}

describe('E12: the measures of a month', () => {
  it('are the same in whatever order events are heard, and however often', async () => {
    const shuffled = history.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2, maxLength: all.length * 2 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([all, mixed]) => {
        expect(await monthAfter(mixed)).toEqual(await monthAfter(all));
      }),
      { numRuns: 25 },
    );
  });

  it('follow from nothing that happened after it', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (all) => {
        const isOfMonth = ({ name, data, time }: Happened) =>
          time < END ||
          (/^(Visit|Gap)/.test(name) &&
            monthOf((data as { window?: { from: string } }).window?.from ?? END) <= MONTH);
        const cancelled = (happened: Happened) => happened.name === 'VisitCancelled';
        const known = all.filter((happened) => isOfMonth(happened) || cancelled(happened));
        expect(await monthAfter(all)).toEqual(await monthAfter(known));
      }),
      { numRuns: 25 },
    );
  });
});
