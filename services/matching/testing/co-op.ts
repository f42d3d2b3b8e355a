import { type Envelope, parseEvent } from '@kith/contracts';
import {
  addTo,
  type CircleSlug,
  derivedId,
  type Id,
  type InstantText,
  instantText,
  KithError,
  newId,
  Temporal,
  unwrap,
} from '@kith/kernel';
import {
  type CommandContext,
  type Consumer,
  type Item,
  keptIn,
  neighbourhoodOf,
  OUTBOX_PREFIX,
  type Stored,
} from '@kith/service-kit';
import { type MemoryTable, makeCircles, memoryTable, type TestCircles } from '@kith/service-kit/testing';
import { agreeHours, type HoursToAgree } from '../commands/agree-hours.ts';
import { grantPassport } from '../commands/grant-passport.ts';
import { setAvailability } from '../commands/set-availability.ts';
import { consumers } from '../consumers.ts';
import type { HomeClaim, HostClaim } from '../domain/claim.ts';
import type { DiaryDay } from '../domain/diary.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { OfferCopy } from '../domain/offer-copy.ts';
import type { PassportGrant } from '../domain/passport.ts';
import type { Proposed } from '../domain/proposals/proposed.ts';
import type { SharingRecord } from '../domain/sharing/agreement.ts';
import type { Visit } from '../domain/visit.ts';
import type { Vetting } from '../domain/worker.ts';

/** One circle of the co-op, with its table and what it keeps, by kind. */
export interface Member {
  readonly slug: CircleSlug;
  readonly table: MemoryTable;
  readonly workers: readonly string[];
  context(): CommandContext;
}

/** Circles in memory that run the real commands and consumers. Messages lie in the post until a test delivers them. */
export interface CoOp {
  readonly circles: readonly Member[];
  now(): InstantText;
  pass(hours: number): void;
  /** What was said and not delivered yet. */
  post(): Letter[];
  /** Delivers a message, also one delivered before. */
  deliver(letter: Letter): Promise<void>;
  /** Everything delivered so far. */
  readonly delivered: readonly Letter[];
}

/** A message on its way to one circle. */
export interface Letter {
  readonly envelope: Envelope;
  readonly to: CircleSlug;
}

const START = '2026-11-23T09:00:00Z';
const known = new Map<string, Promise<TestCircles>>();

/**
 * Makes circles with workers who go anywhere, and a team each with hours at the same times. `pauses` decide how
 * parallel work interleaves.
 */
export async function coOp(
  slugs: readonly CircleSlug[],
  workersEach: number,
  pauses: readonly number[] = [],
): Promise<CoOp> {
  const name = slugs.join();
  const keys = known.get(name) ?? makeCircles(slugs);
  known.set(name, keys);
  const all = await keys;
  let now: InstantText = START;
  const circles = slugs.map((slug): Member => {
    const table = memoryTable({ circle: slug, service: 'matching' }, turns(pauses));
    const neighbourhood = neighbourhoodOf(slug, all.parametersOf(slug));
    const workers = Array.from({ length: workersEach }, (_, index) => `worker-${index + 1}-of-${slug}`);
    const cause = { correlationId: 'test', causationId: 'test' };
    return { slug, table, workers, context: () => ({ circle: slug, table, neighbourhood, cause, now }) };
  });
  for (const circle of circles) await settle(circle);

  const delivered: Letter[] = [];
  const hasGone = new Set<string>();
  const nameOf = ({ envelope, to }: Letter) => `${envelope.id} ${to}`;
  return {
    circles,
    delivered,
    now: () => now,
    pass: (hours) => {
      now = instantText(Temporal.Instant.from(addTo(now, { hours })));
    },
    post: () =>
      circles
        .flatMap(({ table }) => saidIn(table))
        .flatMap((envelope) => envelope.audience.map((to) => ({ envelope, to })))
        .filter((letter) => !hasGone.has(nameOf(letter))),
    deliver: async (letter) => {
      const circle = circles.find(({ slug }) => slug === letter.to);
      if (!circle) return;
      await hear(circle, letter.envelope);
      hasGone.add(nameOf(letter));
      delivered.push(letter);
    },
  };
}

/** How many turns each read and write takes, so that parallel work interleaves in every which way, and again the same. */
function turns(pauses: readonly number[]): () => Promise<void> {
  let taken = 0;
  return async () => {
    for (let left = pauses[taken++ % Math.max(1, pauses.length)] ?? 1; left > 0; left--) await undefined;
  };
}

/** The team there is in a circle. */
export function teamIn(slug: CircleSlug): Id<'team'> {
  return derivedId('team', slug, '2026-01-01');
}

/** What a circle has put in its outbox, oldest first. */
function saidIn({ stream }: MemoryTable): Envelope[] {
  return stream
    .filter(({ item }) => item.pk.startsWith(OUTBOX_PREFIX))
    .map(({ item }) => (item as Item & { envelope: Envelope }).envelope);
}

/** Hears an event without the kit's memory of what it heard: a consumer must bear hearing it again by itself. */
export async function hear(circle: Member, envelope: Envelope): Promise<void> {
  const event = unwrap(parseEvent(envelope));
  const consumer = consumers[event.name] as Consumer<typeof event.name> | undefined;
  const context = circle.context();
  await circle.table.change(context.cause, context.now, async () => {
    if (!consumer) throw new Error(`Nobody hears ${event.name}.`);
    return consumer(event as never, context);
  });
}

/** Does something; that it is refused is fine, that it fails is not. */
export async function attempt(doing: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await doing();
    return undefined;
  } catch (error) {
    if (error instanceof KithError && error.code !== 'BUSY') return error.code;
    throw error;
  }
}

/** What a circle keeps, by kind. */
export function keptBy({ table }: Member) {
  const where = <T>(test: (pk: string, sk: string) => boolean): T[] =>
    table
      .items()
      .filter(({ pk, sk }) => test(pk, sk))
      .map((item) => keptIn(item as Stored<T>));
  return {
    occurrences: where<Occurrence>((pk, sk) => pk.startsWith('GAP#') && sk === 'GAP'),
    homeClaims: where<HomeClaim>((pk, sk) => pk.startsWith('CLAIM#') && sk === 'HOME'),
    hostClaims: where<HostClaim>((pk, sk) => pk.startsWith('CLAIM#') && sk === 'HOST'),
    copies: where<OfferCopy>((pk, sk) => pk.startsWith('OFFER#') && sk === 'HOME'),
    visits: where<Visit>((pk) => pk.startsWith('VISIT#')),
    diaries: where<DiaryDay>((_, sk) => sk.startsWith('DIARY#')),
    vettings: where<Vetting>((_, sk) => sk === 'VETTING'),
    sharing: where<SharingRecord>((pk) => pk === 'SHARING'),
    passports: where<PassportGrant>((_, sk) => sk.startsWith('PASSPORT#')),
  };
}

/** What was proposed in a circle, in the order of ids. */
export function proposedIn({ table }: Member): Proposed[] {
  return table
    .items()
    .filter(({ sk, pk }) => sk === 'PROPOSED' && pk.startsWith('PROPOSED#'))
    .map((item) => keptIn(item as Stored<Proposed>))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function settle(circle: Member): Promise<void> {
  const others = ['clapton', 'homerton', 'stoke-newington'].filter((slug) => slug !== circle.slug);
  for (const workerId of circle.workers) {
    await setAvailability(circle.context(), {
      id: workerId,
      availability: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '00:00' })),
      districts: ['E5'],
      maxTravelMinutes: 60,
      skills: [],
      languages: [],
    });
    await hear(circle, vetting(circle, workerId, '2030-01-01', 1));
    for (const other of others) {
      await attempt(() =>
        grantPassport(circle.context(), { workerId, circle: other, fields: ['VETTING'], days: 365 }),
      );
    }
  }
  await agreeHours(circle.context(), hoursOf(circle, 6));
  await agreeHours(circle.context(), { ...hoursOf(circle, 6), from: '10:00', to: '12:00' });
}

function hoursOf(circle: Member, weekday: number): HoursToAgree {
  return {
    teamId: teamIn(circle.slug),
    ownerId: `owner-of-${circle.slug}`,
    weekday,
    from: '09:00',
    to: '11:00',
    startsOn: '2026-11-01',
    need: { category: 'companionship', outwardCode: 'E5', skills: [], languages: [], ratePence: 1_900 },
    whereabouts: { name: 'Owner', address: `The address of ${circle.slug}` },
  };
}

/** A word of teams that a worker's check is clear until a day, or not. */
export function vetting(
  circle: Member,
  personId: string,
  clearUntil: string | null,
  sequence: number,
): Envelope {
  return {
    specversion: '1.0',
    id: newId('event'),
    source: `/circles/${circle.slug}/teams`,
    type: 'VettingRecorded.v1',
    time: circle.context().now,
    subject: personId,
    dataschema: 'urn:kith:event:VettingRecorded:v1',
    datacontenttype: 'application/json',
    circle: circle.slug,
    audience: [],
    sequence,
    correlationid: 'test',
    causationid: 'test',
    data: { personId, clearUntil },
  };
}
