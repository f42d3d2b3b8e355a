import type { EventName, KithEvent, MinutesByKind } from '@kith/contracts';
import { parseEvent } from '@kith/contracts';
import { type InstantText, KithError, newId, unwrap } from '@kith/kernel';
import type { CommandContext, Consumer } from '@kith/service-kit';
import { type MemoryTable, memoryTable } from '@kith/service-kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmVisit } from './commands/confirm-visit.ts';
import { logVisit } from './commands/log-visit.ts';
import { lookAtSettlements } from './commands/settlement/look-again.ts';
import { proposeSettlement } from './commands/settlement/propose.ts';
import { viewOf } from './commands/settlement/view.ts';
import { consumers } from './consumers.ts';
import { sharedVisit } from './testing/two-circles.ts';

const SLUGS = ['clapton', 'homerton'] as const;
type Side = (typeof SLUGS)[number];
const other = (slug: Side): Side => (slug === 'clapton' ? 'homerton' : 'clapton');
const MONTHS = ['2026-11', '2026-12', '2027-01', '2027-02'];

/** Two circles, the letters between them, and a clock. */
function world() {
  const tables = Object.fromEntries(
    SLUGS.map((slug) => [slug, memoryTable({ circle: slug, service: 'pay' })]),
  ) as Record<Side, MemoryTable>;
  const letters: { to: Side; event: KithEvent }[] = [];
  const read: Record<Side, number> = { clapton: 0, homerton: 0 };
  let now: InstantText = '2026-12-01T09:00:00Z';

  const contextOf = (circle: Side): CommandContext => ({
    circle,
    table: tables[circle],
    neighbourhood: {} as CommandContext['neighbourhood'],
    cause: { correlationId: 'test', causationId: 'test' },
    now,
  });
  const collect = (): void => {
    for (const slug of SLUGS) {
      const { stream } = tables[slug];
      for (const { item, change } of stream.slice(read[slug])) {
        if (change !== 'INSERT' || !item.pk.startsWith('OUTBOX#')) continue;
        const event = unwrap(parseEvent((item as typeof item & { envelope: unknown }).envelope));
        if (event.audience.includes(other(slug))) letters.push({ to: other(slug), event });
      }
      read[slug] = stream.length;
    }
  };
  /** Someone does something; that it is refused is fine. */
  const act = async (does: () => Promise<unknown>): Promise<boolean> => {
    try {
      await does();
      return true;
    } catch (error) {
      if (error instanceof KithError) return false;
      throw error;
    } finally {
      collect();
    }
  };
  const hear = (to: Side, event: KithEvent) =>
    act(() => {
      const context = contextOf(to);
      const consumer = consumers[event.name] as Consumer<EventName>;
      return context.table.change(context.cause, now, () => consumer(event, context));
    });
  /** Delivers one of the letters; it stays when it could not be heard yet, or comes twice. */
  const deliver = async (which: number, twice: boolean): Promise<void> => {
    const letter = letters[which % Math.max(1, letters.length)];
    if (!letter) return;
    if ((await hear(letter.to, letter.event)) && !twice) letters.splice(letters.indexOf(letter), 1);
  };
  const deliverAll = async (): Promise<void> => {
    for (let rounds = 0; rounds < 200 && letters.length > 0; rounds++)
      for (const letter of [...letters])
        if (await hear(letter.to, letter.event)) letters.splice(letters.indexOf(letter), 1);
  };
  return {
    tables,
    letters,
    contextOf,
    act,
    hear,
    deliver,
    deliverAll,
    later: (hours: number) => {
      now = new Date(Date.parse(now) + hours * 3_600_000).toISOString().replace('.000Z', 'Z');
    },
    setNow: (instant: InstantText) => {
      now = instant;
    },
  };
}

/** A visit of each kind: either circle's worker next door, both circles told of it. */
async function withVisits(): Promise<{
  at: ReturnType<typeof world>;
  visits: { visitId: string; home: Side }[];
}> {
  const at = world();
  const visits: { visitId: string; home: Side }[] = [];
  for (const [home, day] of [
    ['clapton', '2026-11-21'],
    ['homerton', '2026-11-22'],
    ['clapton', '2026-11-20'],
  ] as const) {
    const window = { from: `${day}T09:00:00Z`, to: `${day}T13:00:00Z` };
    const visit = sharedVisit({ window, homeCircle: home, hostCircle: other(home) });
    const { visitId } = visit.home;
    for (const [slug, data] of [
      [home, visit.home],
      [other(home), visit.host],
    ] as const) {
      const event = { name: 'VisitBooked', data, sequence: 1, circle: slug, id: newId('event') };
      await at.hear(slug, event as unknown as KithEvent);
    }
    visits.push({ visitId, home });
  }
  return { at, visits };
}

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('log'), visit: fc.nat(2), some: fc.nat(4) }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('confirm'), visit: fc.nat(2), some: fc.nat(4) }) },
  { weight: 8, arbitrary: fc.record({ what: fc.constant('deliver'), visit: fc.nat(20), some: fc.nat(3) }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('propose'), visit: fc.nat(1), some: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('daily'), visit: fc.nat(1), some: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('pass'), visit: fc.nat(1), some: fc.nat(20) }) },
);

async function live(
  { at, visits }: Awaited<ReturnType<typeof withVisits>>,
  steps: readonly { what: string; visit: number; some: number }[],
): Promise<void> {
  for (const { what, visit, some } of steps) {
    const slug = SLUGS[visit % 2] ?? 'clapton';
    const spoken = visits[visit % visits.length];
    const minutes: MinutesByKind = { contact: 180 + some * 15 };
    const how = { minutes, channel: 'APP', reason: 'SLIP' } as const;
    if (what === 'log' && spoken)
      await at.act(() => logVisit(spoken.visitId, how, at.contextOf(spoken.home)));
    if (what === 'confirm' && spoken)
      await at.act(() => confirmVisit(spoken.visitId, how, at.contextOf(other(spoken.home))));
    if (what === 'deliver') await at.deliver(visit, some === 0);
    if (what === 'propose')
      await at.act(() =>
        proposeSettlement(at.contextOf(slug), { neighbour: other(slug), month: MONTHS[some] ?? '2026-11' }),
      );
    if (what === 'daily') await at.act(() => lookAtSettlements(at.contextOf(slug)));
    if (what === 'pass') at.later(some * 24);
  }
}

describe('P15: two circles', () => {
  it('settle every month alike, whatever was said, corrected and late', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80 }), async (steps) => {
        const lived = await withVisits();
        const { at } = lived;
        await live(lived, steps);
        await at.deliverAll();
        expect(at.letters.map(({ event }) => event.name)).toEqual([]);
        at.setNow('2027-06-01T09:00:00Z');
        for (const month of MONTHS)
          for (const slug of [...SLUGS, ...SLUGS]) {
            await at.act(() => lookAtSettlements(at.contextOf(slug)));
            await at.act(() => proposeSettlement(at.contextOf(slug), { neighbour: other(slug), month }));
            await at.deliverAll();
          }
        const nets = { clapton: 0, homerton: 0 };
        for (const month of MONTHS) {
          const [ours, theirs] = await Promise.all(
            SLUGS.map((slug) => viewOf(at.contextOf(slug), { neighbour: other(slug), month })),
          );
          expect([month, ours?.state, theirs?.state]).toEqual([month, 'AGREED', 'AGREED']);
          expect((ours?.sums.net ?? 0) + (theirs?.sums.net ?? 0)).toBe(0);
          expect(ours?.sums.minutesLent).toBe(theirs?.sums.minutesReceived);
          nets.clapton += ours?.sums.net ?? 0;
          nets.homerton += theirs?.sums.net ?? 0;
        }
        // What the months come to is what the ledger says of the neighbour: to the penny, nothing twice, nothing lost.
        for (const slug of SLUGS)
          expect(nets[slug]).toBe(accountOf(at.tables[slug], `circle:${other(slug)}`));
        for (const slug of SLUGS) expect(sumOfAll(at.tables[slug])).toBe(0);
      }),
      { numRuns: 15 },
    );
  });
});

function accountOf(table: MemoryTable, account: string): number {
  return postings(table)
    .filter((posted) => posted.account === account)
    .reduce((sum, { pence }) => sum + pence, 0);
}

function sumOfAll(table: MemoryTable): number {
  return postings(table).reduce((sum, { pence }) => sum + pence, 0);
}

function postings(table: MemoryTable): { account: string; pence: number }[] {
  return table.items().filter(({ pk }) => pk.startsWith('ACCOUNT#')) as never[];
}
