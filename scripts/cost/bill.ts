import { circleTicks, timesAMonth } from '@kith/infra/ticks';
import type { Measured } from './measure.ts';
import prices from './prices.json' with { type: 'json' };
import { nothing, sum, type Taken } from './tally.ts';

/** What is billed, by the names of the price list. */
export type Billed = keyof typeof prices.prices;

/** One line of a month's bill. */
export interface BillLine {
  readonly what: Billed;
  readonly quantity: number;
  readonly usd: number;
}

/** How a circle's stack decides what is billed. */
export interface Deployed {
  /** Metrics that alarms of the circle watch. */
  readonly alarms: number;
  /** Whether requests of people are traced. */
  readonly traced: boolean;
  /** Whether a key in the account encrypts the tables: DynamoDB then asks for it, at a price. */
  readonly accountKey: boolean;
}

const WEEKS_A_MONTH = 365.25 / 12 / 7;
/** Functions that a person who opens the application wakes: the gateway, and the services it asks. */
const WOKEN_BY_A_SITTING = 4;
/** Hours of a month; a function that is awake for longer has the data key decrypted once in each. */
const HOURS_A_MONTH = (365.25 / 12) * 24;
/** How often DynamoDB asks for a table's key, if it is one of the account: for each function that reads it. */
const TABLE_KEYS_AN_HOUR = 12;
/** What a request adds to the access log, and what its answer weighs, in bytes. */
const ACCESS_LOG_BYTES = 400;
const ANSWER_BYTES = 12_000;
const GIGABYTE = 1_000_000_000;

/** A month in which nobody uses the circle. */
export function idleMonth(measured: Measured, deployed: Deployed): BillLine[] {
  const ticks = ticksOfAMonth(measured);
  const { taken, loads, awake } = ticks;
  const keyCalls = keyCallsOf({ loads, awake }, deployed);
  return linesOf({ taken, keyCalls, requests: 0, storedGb: measured.storedGb }, deployed);
}

/** A month like the week that was measured. */
export function typicalMonth(measured: Measured, deployed: Deployed): BillLine[] {
  const { week, loading, storedGb } = measured;
  const ticks = ticksOfAMonth(measured);
  const sittings = week.sittings * WEEKS_A_MONTH;
  const woken = loading.gateway ?? 0;
  const services = Object.entries(loading).filter(([name]) => name.endsWith('-graphql'));
  const mean = services.reduce((all, [, gbSeconds]) => all + gbSeconds, 0) / Math.max(1, services.length);
  const waking = { ...nothing, gbSeconds: sittings * (woken + mean * (WOKEN_BY_A_SITTING - 1)) };
  return linesOf(
    {
      taken: sum(sum(ticks.taken, week, WEEKS_A_MONTH), waking),
      keyCalls: keyCallsOf(
        { loads: ticks.loads + sittings * WOKEN_BY_A_SITTING, awake: ticks.awake },
        deployed,
      ),
      requests: week.requests * WEEKS_A_MONTH,
      storedGb,
    },
    deployed,
  );
}

/** Dollars of some lines together. */
export function totalOf(lines: readonly BillLine[]): number {
  return lines.reduce((all, { usd }) => all + usd, 0);
}

/** The same lines, as a circle pays them that is alone in its account: what is free for good every month is taken off. */
export function withoutWhatIsFree(lines: readonly BillLine[]): BillLine[] {
  return lines.map(({ what, quantity, usd }) => {
    const price: { readonly usd: number; readonly per: number; readonly free?: number } = prices.prices[what];
    const billed = Math.max(0, quantity - (price.free ?? 0));
    return { what, quantity, usd: quantity > 0 ? (usd * billed) / quantity : 0 };
  });
}

/** Functions that start, and hours that one is kept awake, in a month. */
interface Waking {
  readonly loads: number;
  readonly awake: number;
}

/** Each start has the circle's data key decrypted, and each hour after; DynamoDB asks for the key of its table, if billed. */
function keyCallsOf({ loads, awake }: Waking, { accountKey }: Deployed): number {
  return loads + awake + (accountKey ? loads + awake * TABLE_KEYS_AN_HOUR : 0);
}

function ticksOfAMonth({ ticks, loading }: Measured): { taken: Taken } & Waking {
  let taken = nothing;
  let loads = 0;
  let awake = 0;
  for (const { service, tick } of circleTicks) {
    const times = timesAMonth[tick];
    taken = sum(taken, ticks[`${service} ${tick}`] ?? nothing, times);
    // Five minutes keep an environment alive; after an hour there is none, and the code is loaded anew.
    if (tick === 'EveryFiveMinutes') {
      awake += HOURS_A_MONTH;
      continue;
    }
    taken = sum(taken, { ...nothing, gbSeconds: (loading[`${service}-events`] ?? 0) * times });
    loads += times;
  }
  return { taken, loads, awake };
}

function linesOf(
  month: { taken: Taken; keyCalls: number; requests: number; storedGb: number },
  { alarms, traced }: Deployed,
): BillLine[] {
  const { taken, keyCalls, requests, storedGb } = month;
  const quantities: Readonly<Record<Billed, number>> = {
    lambdaRequests: taken.invocations,
    lambdaGbSeconds: taken.gbSeconds,
    tableWrites: taken.writes,
    tableReads: taken.reads,
    tableStorage: storedGb,
    keyCalls,
    events: taken.events,
    apiRequests: requests,
    logs: (taken.logBytes + requests * ACCESS_LOG_BYTES) / GIGABYTE,
    traces: traced ? requests : 0,
    dataOut: (requests * ANSWER_BYTES) / GIGABYTE,
    alarms,
  };
  return (Object.keys(quantities) as Billed[]).map((what) => {
    const { usd, per } = prices.prices[what];
    return { what, quantity: quantities[what], usd: (quantities[what] / per) * usd };
  });
}
