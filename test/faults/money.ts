import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import type { Persistent } from './book.ts';
import type { Cast } from './people.ts';

interface Line {
  readonly visit: { readonly id: string } | null;
  readonly paidMinutes: number;
}
interface Settlement {
  readonly minutesLent: number;
  readonly minutesReceived: number;
  readonly due: { readonly pence: number };
  readonly owed: { readonly pence: number };
  readonly net: { readonly pence: number };
}

const DAY_MS = 24 * 3_600_000;
const STATEMENT = `query ($from: Date!, $to: Date!) { myStatement(from: $from, to: $to) {
  lines { paidMinutes visit { id } } } }`;
const SETTLEMENT = `query ($neighbour: ID!, $month: String!) { settlement(neighbour: $neighbour, month: $month) {
  minutesLent minutesReceived due { pence } owed { pence } net { pence } } }`;

/** The lines of a worker's statement over the next days that a visit caused: each visit once, if nothing went wrong. */
export async function moneyOf(
  circle: Persistent,
  worker: DemoPerson,
  days = 9,
): Promise<{ visitId: string; minutes: number }[]> {
  const day = (ahead: number) => new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10);
  const span = { from: day(0), to: day(days) };
  const { myStatement } = await circle.ask<{ myStatement: { lines: Line[] } }>(
    worker.username,
    STATEMENT,
    span,
  );
  return myStatement.lines.flatMap(({ visit, paidMinutes }) =>
    visit ? [{ visitId: visit.id, minutes: paidMinutes }] : [],
  );
}

/** Where two circles do not say the same of what they owe each other; it has to net to nothing (invariant 5). */
export async function settledBetween(
  at: (person: DemoPerson) => Persistent,
  one: Cast,
  other: Cast,
): Promise<string[]> {
  const of = async ({ lead }: Cast, neighbour: string, month: string): Promise<Settlement> =>
    (await at(lead).ask<{ settlement: Settlement }>(lead.username, SETTLEMENT, { neighbour, month }))
      .settlement;
  const months = new Set(
    [0, 9].map((days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 7)),
  );
  const wrong: string[] = [];
  for (const month of months) {
    const here = await of(one, other.circle, month);
    const there = await of(other, one.circle, month);
    const sides: readonly [string, number, number][] = [
      ['net', here.net.pence, -there.net.pence],
      ['lent by the one', here.minutesLent, there.minutesReceived],
      ['lent by the other', there.minutesLent, here.minutesReceived],
      ['due to the one', here.due.pence, there.owed.pence],
      ['due to the other', there.due.pence, here.owed.pence],
    ];
    wrong.push(
      ...sides.filter(([, a, b]) => a !== b).map(([what, a, b]) => `${month}, ${what}: ${a} and ${b}`),
    );
  }
  return wrong;
}
