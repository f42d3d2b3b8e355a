import { type Envelope, type EventName, subscriptions } from '@kith/contracts';
import { type InstantText, KithError } from '@kith/kernel';
import { type Consumers, consume, signEnvelope, type Table } from '@kith/service-kit';
import { consumers as matching } from '../../services/matching/consumers.ts';
import { consumers as pay } from '../../services/pay/consumers.ts';
import type { Bug } from './bug.ts';
import type { Circle } from './circle.ts';
import { Fault, worstOf } from './faults.ts';
import type { Happening, Strand } from './happening.ts';
import type { Names } from './names.ts';
import { Violation } from './violation.ts';

const consumersOf: Readonly<Record<'matching' | 'pay', Consumers>> = { matching, pay };
type Receiver = keyof typeof consumersOf;

/** Where the post goes about. */
interface World {
  readonly ms: number;
  readonly circles: readonly Circle[];
  readonly names: Names;
  readonly bug: Bug | undefined;
  now(circle: Circle): InstantText;
  isUp(circle: Circle): boolean;
  tableFor(circle: Circle, service: Receiver, strand: Strand): Table;
}

/** A message on its way to one service of one circle. */
export interface Letter {
  readonly envelope: Envelope;
  readonly from: Circle;
  readonly to: Circle;
  readonly service: Receiver;
  attempts: number;
  /** It is tried again from this moment on. */
  notBefore: number;
  /** Why it was not consumed last time. */
  problem?: string;
}

const MINUTE = 60_000;
/** As the rules' retries do: longer each time, up to an hour. */
const backOff = (attempts: number) => Math.min(60, 2 ** attempts) * MINUTE;

/** The buses of all circles, their rules, and what lies on them. */
export class Post {
  waiting: Letter[] = [];
  readonly #wires = new Map<string, Promise<string>>();

  /** Takes what a relay put on its circle's bus: rules send it on, over one hop and no further. */
  take(world: World, from: Circle, envelope: Envelope): void {
    const name = envelope.type.split('.')[0] as EventName;
    const audience = envelope.audience.length > 0 ? envelope.audience : [from.slug];
    for (const to of world.circles.filter(({ slug }) => audience.includes(slug)))
      for (const service of ['matching', 'pay'] as const)
        if (subscriptions[service].includes(name))
          this.waiting.push({ envelope, from, to, service, attempts: 0, notBefore: 0 });
  }

  /** What could be delivered now. A circle that is down neither sends nor hears. */
  due(world: World): Letter[] {
    return this.waiting.filter(
      ({ notBefore, from, to }) => notBefore <= world.ms && world.isUp(from) && world.isUp(to),
    );
  }

  /** Delivers a letter, as the rule's target would be called: by the kit's own way of consuming. */
  delivery(world: World, letter: Letter): Happening {
    const { envelope, to } = letter;
    const again = letter.attempts > 0 ? ', once more' : '';
    return {
      at: to,
      words: `${letter.service} hears ${world.names.ofMessage(envelope)}${again}`,
      run: async (strand) => {
        if (strand.random.chance(strand.climate.drop))
          return this.#retry(world, letter, 'it was lost on the way');
        try {
          await this.#consume(world, letter, strand);
        } catch (error) {
          return this.#retry(world, letter, problemOf(error));
        }
        this.waiting = this.waiting.filter((each) => each !== letter);
        if (!strand.random.chance(strand.climate.duplicate)) return 'done';
        this.waiting.push({ ...letter, attempts: letter.attempts + 1, notBefore: world.ms });
        return 'done; it will come once more';
      },
    };
  }

  async #consume(world: World, { envelope, from, to, service }: Letter, strand: Strand): Promise<void> {
    const wire = await this.#wireOf(envelope, from);
    const consumers = world.bug?.consumers?.(service, consumersOf[service]) ?? consumersOf[service];
    await consume(JSON.parse(wire), consumers, {
      circle: to.slug,
      table: world.tableFor(to, service, strand),
      neighbourhood: to.neighbourhood,
      ownSigningKey: to.keys.signing,
      now: world.now(to),
    });
  }

  /** The envelope as its circle's relay signs it: once, however often it is delivered. */
  #wireOf(envelope: Envelope, from: Circle): Promise<string> {
    const wire =
      this.#wires.get(envelope.id) ??
      signEnvelope(envelope, from.keys.private).then((signed) => JSON.stringify(signed));
    this.#wires.set(envelope.id, wire);
    return wire;
  }

  #retry(world: World, letter: Letter, problem: string): string {
    letter.attempts += 1;
    letter.notBefore = world.ms + backOff(letter.attempts);
    letter.problem = problem;
    return `${problem}; it will be tried again`;
  }
}

/** Why a message was not consumed, if that may happen; anything else is a bug. */
function problemOf(thrown: unknown): string {
  const error = worstOf(thrown);
  if (error instanceof Fault) return error.message;
  if (error instanceof KithError) return error.code;
  throw new Violation(0, `consuming failed: ${(error as Error)?.stack ?? error}`);
}
