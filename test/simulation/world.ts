import type { Envelope } from '@kith/contracts';
import { type Id, type InstantText, instantText, newId, type PersonId, Temporal } from '@kith/kernel';
import { type CommandContext, OUTBOX_PREFIX, type Table } from '@kith/service-kit';
import type { Bug } from './bug.ts';
import type { Circle, Service } from './circle.ts';
import { type Climate, underFaults } from './faults.ts';
import type { Happening, Strand } from './happening.ts';
import { noLeakIn } from './invariants/privacy.ts';
import { notRefused } from './invariants/refusals.ts';
import { standsBehind } from './invariants/standing.ts';
import { Names, whenOf } from './names.ts';
import { Post } from './post.ts';

/** What people really said yes to, apart from what any table keeps: claims, weekly hours, trials and their sessions. */
interface Said {
  readonly byOwners: Set<string>;
  readonly byWorkers: Set<string>;
}

/** Circles, the post between them, one clock, and what was said. */
export class World {
  ms = Date.parse('2026-11-23T09:00:00Z');
  readonly circles: readonly Circle[];
  readonly climate: Climate;
  readonly bug: Bug | undefined;
  readonly post = new Post();
  readonly names = new Names();
  readonly said: Said = { byOwners: new Set(), byWorkers: new Set() };
  /** The fields of each passport, by pairwise id; and of each claim, as they were when it left. */
  readonly granted = new Map<string, readonly string[]>();
  /** In which circle an id came up first. */
  readonly bornIn = new Map<string, Circle>();
  /** What someone asked and never heard of again: they may ask once more. */
  unanswered: Happening[] = [];
  readonly trace: string[] = [];
  steps = 0;
  /** How often what is rare came about, by a word for it. */
  readonly reached = new Map<string, number>();
  readonly #read = new Map<object, number>();

  constructor(circles: readonly Circle[], climate: Climate, bug?: Bug) {
    this.circles = circles;
    this.climate = climate;
    this.bug = bug;
  }

  /** The time by a circle's clock. */
  now({ skewMs }: Circle): InstantText {
    return instantText(Temporal.Instant.fromEpochMilliseconds(this.ms + skewMs));
  }

  isUp({ downUntil }: Circle): boolean {
    return downUntil <= this.ms;
  }

  /** A service's table, as one strand sees it. */
  tableFor(circle: Circle, service: Service, strand: Strand): Table {
    return underFaults(circle.tables[service], {
      ...strand,
      tamper: this.bug?.tamper?.(circle, service),
    });
  }

  /** What a command of a service runs in. */
  contextFor(circle: Circle, service: Service, strand: Strand): CommandContext {
    const id = newId('event');
    return {
      circle: circle.slug,
      table: this.tableFor(circle, service, strand),
      neighbourhood: circle.neighbourhood,
      cause: { correlationId: id, causationId: id },
      now: this.now(circle),
    };
  }

  /** Lets one thing happen, and notes what came of it. */
  async live({ at, words, run }: Happening, strand: Strand): Promise<void> {
    const before = this.trace.push('') - 1;
    const line = (outcome: string) =>
      `${whenOf(new Date(this.ms).toISOString())}  ${(at?.slug ?? 'everywhere').padEnd(15)} ${words}: ${outcome}`;
    this.trace[before] = line('it was under way');
    this.trace[before] = line(await run(strand));
    this.steps += 1;
  }

  /** Reads what tables have written since: relays publish it, and nobody else's secrets may be in it. */
  catchUp(): void {
    for (const circle of this.circles)
      for (const table of Object.values(circle.tables)) {
        const from = this.#read.get(table) ?? 0;
        this.#read.set(table, table.stream.length);
        for (const { change, item } of table.stream.slice(from)) {
          if (change === 'REMOVE') continue;
          this.names.learn(item);
          standsBehind(this, circle, item);
          notRefused(this, circle, item);
          noLeakIn(this, circle, item);
          if (change === 'INSERT' && item.pk.startsWith(OUTBOX_PREFIX))
            this.post.take(this, circle, (item as typeof item & { envelope: Envelope }).envelope);
        }
      }
  }

  /** Notes that something rare came about. */
  reach(what: string): void {
    this.reached.set(what, (this.reached.get(what) ?? 0) + 1);
  }

  /** How much was ever written. */
  written(): number {
    return this.circles
      .flatMap(({ tables }) => Object.values(tables))
      .reduce((sum, { stream }) => sum + stream.length, 0);
  }
}

/** What ties a person's yes to weekly hours to both. */
export function yesToHours(agreedId: Id<'agreed'>, workerId: PersonId): string {
  return `${agreedId} ${workerId}`;
}

/** What either side says yes to when they would try it under an opportunity. */
export function yesToTrial(opportunityId: Id<'opportunity'>, workerId: PersonId): string {
  return `${opportunityId} ${workerId}`;
}
