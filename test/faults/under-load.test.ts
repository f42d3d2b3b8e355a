import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import { redrive } from '../../scripts/redrive/redrive.ts';
import { dice } from '../support/dice.ts';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';
import { alarmedQueue } from './alarm.ts';
import { newBook, type Persistent, pause, persistent, total } from './book.ts';
import { disagreements, lostOrDoubled, seenBy } from './effects.ts';
import { unheard } from './heard.ts';
import { becomesWorker, teamLife, workerLife } from './lives.ts';
import { noteNames } from './logs.ts';
import { moneyOf, settledBetween } from './money.ts';
import { type Cast, castOf, everyoneOf } from './people.ts';
import { brew } from './storm.ts';
import { agreesOnceMore, confirmsTime, logsVisit, logsVisits, MINUTES, visitsOf } from './working.ts';

/** KITH_SEED=… repeats a storm; KITH_STORM_COMMANDS=2000 has it rage for longer. */
const SEED = Number(process.env.KITH_SEED ?? 20_261_122);
const COMMANDS = Number(process.env.KITH_STORM_COMMANDS ?? 120);
const CIRCLES = ['clapton', 'homerton'] as const;
const EIGHT_DAYS_MS = 8 * 24 * 3_600_000;

describe(`a co-op at work in a storm of faults, seed ${SEED}`, {
  timeout: 300_000 + 1_000 * COMMANDS,
}, () => {
  const book = newBook();
  const storm = brew(SEED, CIRCLES, () => book.accepted.length + total(book.refused));
  const casts = CIRCLES.map((circle) => castOf(circle, 3));
  const owners = casts.flatMap((cast) => cast.owners);
  const workers = casts.flatMap((cast) => cast.workers);
  const figures: Record<string, unknown> = { seed: SEED };
  /** The functions whose logs name a request, by its correlation id. */
  const named = new Map<string, Set<string>>();
  let coOp: TestCoOp;
  let circles: Readonly<Record<string, Persistent>>;
  const at = ({ circle }: Pick<DemoPerson, 'circle'>) => circles[circle] as Persistent;

  beforeAll(async () => {
    coOp = await startTestCoOp(CIRCLES, {
      morePeople: casts.flatMap(everyoneOf),
      // A try after half a second, one, two: an outage of seconds is here what one of minutes is on AWS.
      retryBaseMs: 500,
      ...storm.options,
      log: (line, from = '') => noteNames(named, line, from),
    });
    circles = Object.fromEntries(CIRCLES.map((slug) => [slug, persistent(coOp.circle(slug), slug, book)]));
  }, 240_000);
  afterAll(async () => {
    await coOp?.stop();
    console.log(figures);
  });

  /** Faults end; answers how many seconds it took until nothing was under way any more. */
  async function calmsDown(): Promise<number> {
    storm.calm();
    const began = performance.now();
    await coOp.cloud.idle();
    return Math.round((performance.now() - began) / 100) / 10;
  }

  /** What `npm run redrive` does, of all owners, until nothing waits. Answers how much was sent again. */
  async function redriveAll(): Promise<number> {
    let sent = 0;
    for (let turn = 0; turn < 5 && coOp.cloud.deadLetters().length > 0; turn++) {
      for (const owner of [...CIRCLES, 'national'])
        sent += (await redrive({ region: 'eu-west-2', endpoint: coOp.cloud.endpoint }, owner)).sent;
      await coOp.cloud.idle();
    }
    return sent;
  }

  it('loses no command that was accepted, does none twice, and comes to itself: both circles agree', async () => {
    let isOver = false;
    const over = () => isOver;
    const live = async (cast: Cast, index: number) => {
      const circle = at(cast);
      const worker = cast.workers[index] as DemoPerson;
      const roll = dice(SEED + index);
      await becomesWorker(
        circle,
        cast,
        worker,
        CIRCLES.filter((slug) => slug !== cast.circle),
      );
      await Promise.all([teamLife(circle, cast, index, roll, over), workerLife(circle, worker, roll, over)]);
    };
    const lives = Promise.all(casts.flatMap((cast) => cast.owners.map((_, index) => live(cast, index))));
    await storm.rage(coOp.cloud, COMMANDS);
    isOver = true;
    await lives;
    const recovered = await calmsDown();
    const redriven = await redriveAll();
    Object.assign(figures, { recoveredInSeconds: recovered, redriven, ...tally() });

    expect(coOp.cloud.deadLetters()).toEqual([]);
    const { said, missing } = await unheard(coOp.cloud.endpoint, CIRCLES);
    Object.assign(figures, { eventsSaid: said });
    expect(missing).toEqual([]);
    const seen = await seenBy(at, owners, workers);
    expect(lostOrDoubled(book, seen)).toEqual([]);
    expect(disagreements(seen)).toEqual([]);
    expect(storm.damage.killed).toBeGreaterThan(0);
    expect(total(book.retried)).toBeGreaterThan(0);
  });

  it('pays every minute that was worked in a storm once, charges it once, and nets to nothing', async () => {
    await coOp.cloud.advanceClock(EIGHT_DAYS_MS);
    const worked = new Map<DemoPerson, readonly string[]>();
    let isLogged = false;
    const raging = storm.rage(coOp.cloud, COMMANDS / 6, () => isLogged);
    for (const worker of workers) {
      worked.set(
        worker,
        (await visitsOf(at(worker), worker)).map(({ id }) => id),
      );
      await logsVisits(at(worker), worker);
    }
    isLogged = true;
    await raging;
    // What was logged next door arrives when it can.
    for (let quiet = 0; quiet < 2; ) {
      const confirmed = await Promise.all(owners.map((owner) => confirmsTime(at(owner), owner)));
      quiet = confirmed.every((count) => count === 0) ? quiet + 1 : 0;
      if (quiet === 1) {
        Object.assign(figures, {
          recoveredAgainInSeconds: await calmsDown(),
          redrivenAgain: await redriveAll(),
        });
      }
      await pause(50);
    }
    expect(coOp.cloud.deadLetters()).toEqual([]);
    expect((await unheard(coOp.cloud.endpoint, CIRCLES)).missing).toEqual([]);

    for (const [worker, visits] of worked) {
      const lines = await moneyOf(at(worker), worker);
      expect(lines.map(({ visitId }) => visitId).sort()).toEqual([...visits].sort());
      expect(lines.every(({ minutes }) => minutes === MINUTES)).toBe(true);
    }
    const [one, other] = casts as [Cast, Cast];
    expect(await settledBetween(at, one, other)).toEqual([]);
    const visits = [...worked.values()].flat();
    expect(visits.length).toBeGreaterThan(0);
    Object.assign(figures, { visitsPaid: visits.length, ...tally() });
  });

  it('leaves what fails for good where the alarm looks, with its reason; sent again by one command, it takes effect once', async () => {
    const [cast] = casts as [Cast, Cast];
    const [owner, worker] = [cast.owners[0] as DemoPerson, cast.workers[0] as DemoPerson];
    const queue = alarmedQueue(coOp.dataDir, cast.circle);
    let isDone = false;
    const payNeverRuns = (async () => {
      while (!isDone) {
        coOp.cloud.kill((name) => name === `kith-${cast.circle}-pay-events`);
        await pause(5);
      }
    })();
    const agreed = await agreesOnceMore(at(cast), cast, coOp.cloud.clockShiftMs());
    await coOp.cloud.idle();
    isDone = true;
    await payNeverRuns;

    const letters = coOp.cloud.deadLetters();
    expect(letters.length).toBeGreaterThan(0);
    expect(new Set(letters.map((letter) => letter.queue))).toEqual(new Set([queue]));
    expect(letters.every(({ body }) => body.includes('Runtime.ExitError'))).toBe(true);
    const { missing } = await unheard(coOp.cloud.endpoint, CIRCLES);
    expect(missing.filter((line) => line.startsWith('VisitBooked'))).toHaveLength(1);
    expect(await logsVisit(at(cast), worker, agreed)).toBe(false);

    expect(await redriveAll()).toBe(letters.length);
    expect(coOp.cloud.deadLetters()).toEqual([]);
    expect((await unheard(coOp.cloud.endpoint, CIRCLES)).missing).toEqual([]);
    await coOp.cloud.advanceClock(EIGHT_DAYS_MS);
    expect(await logsVisit(at(cast), worker, agreed)).toBe(true);
    await coOp.cloud.idle();
    expect(await confirmsTime(at(cast), owner)).toBe(1);
    expect((await moneyOf(at(cast), worker, 30)).filter(({ visitId }) => visitId === agreed)).toHaveLength(1);
  });

  it('can be followed from a request in one circle to what it brought about next door, in the logs of both', async () => {
    const { nextDoor } = await unheard(coOp.cloud.endpoint, CIRCLES);
    const followed = nextDoor.filter(({ correlationId, circle, audience: [there] }) => {
      const names = [...(named.get(correlationId) ?? [])];
      return (
        names.includes(`kith-${circle}-gateway`) && names.some((name) => name.startsWith(`kith-${there}-`))
      );
    });
    expect(followed.map(({ name }) => name)).toContain('CoverOffered');
  });

  const tally = () => ({
    accepted: book.accepted.length,
    refused: Object.fromEntries(book.refused),
    retried: Object.fromEntries(book.retried),
    ...storm.damage,
  });
});
