import type { ServiceName } from '@kith/contracts';
import { entity, key } from '../decision/entity.ts';
import { change, decided } from '../decision/work.ts';
import type { Consumer } from '../events/consume.ts';
import type { CommandContext } from '../graphql/context.ts';
import type { Item, Key } from '../table/item.ts';
import { type KeptKind, type KindOf, kindsOf, PASSING } from './kept-kind.ts';
import { type Fate, fateOf, ledBy, recordOf, type Subject, without } from './whose.ts';

/** How a service erases what it keeps of a person. */
export interface Erasing {
  readonly service: ServiceName;
  /** Every kind of thing it keeps. */
  readonly kinds: readonly KeptKind[];
  /** What has to happen before anything goes: neighbours are told. Done again, it changes nothing. */
  readonly first?: (context: CommandContext, subject: Subject) => Promise<void>;
  /** What the person is called, to be taken out of what others wrote too. */
  readonly words?: (context: CommandContext, subject: Subject) => Promise<readonly string[]>;
}

/** What went so far under one erasure: how many of which kind, never what they said. */
interface Tally {
  readonly erasureId: string;
  readonly erased: Readonly<Record<string, number>>;
  readonly reduced: number;
}

const tallies = entity<Tally, [string]>(
  (id) => key(`ERASED#${id}`, 'TALLY'),
  ({ erasureId }) => [erasureId],
);
const tallyKind: KeptKind = { what: 'erasures', at: 'ERASED#* TALLY', isReference: true };

/** Items looked at again, and written, in one transaction. */
const BATCH = 40;

/**
 * The consumer by which a service erases what it keeps of a person (F13). It looks at everything the service keeps, which
 * is done seldom, so that nothing has to be remembered where it lies. Each batch goes together with its count. When it is
 * stopped, it begins again and finds what is left: what is found by way of something else goes before that.
 */
export function eraser({ service, kinds, first, words }: Erasing): Consumer<'ErasureDue'> {
  const kindOf = kindsOf([...kinds, tallyKind]);
  return async ({ data }, context) => {
    const { erasureId } = data;
    await first?.(context, data);
    const named = data.last ? ((await words?.(context, data)) ?? []) : [];
    const sweep = sweeping(context, { kindOf, named, led: await ledIds(context, data, kindOf), ...data });
    for (const later of await sweep.everything()) await sweep.away(later);
    return decided(context, async (work) => {
      const tally = (await work.get(tallies, erasureId)) ?? { erasureId, erased: {}, reduced: 0 };
      work.put(tallies, tally);
      const erased = Object.entries(tally.erased).map(([what, count]) => ({ what, count }));
      const sequence = work.versionOf(tallies, erasureId);
      work.say('PersonErased', { subject: erasureId, sequence }, { ...tally, service, erased });
    });
  };
}

interface Sweeping extends Subject {
  readonly erasureId: string;
  readonly kindOf: KindOf;
  readonly led: ReadonlySet<string>;
  readonly named: readonly string[];
}

/** The ids of what belongs to the subject, by which more is found. */
async function ledIds({ table }: CommandContext, subject: Subject, kindOf: KindOf): Promise<Set<string>> {
  const led = new Set<string>();
  for await (const page of table.everything())
    for (const item of page) {
      const kind = kindOf(item);
      if (kind?.leads && recordOf(item, kind, subject, led)) for (const id of ledBy(item, kind)) led.add(id);
    }
  return led;
}

function sweeping(context: CommandContext, { erasureId, kindOf, led, named, ...subject }: Sweeping) {
  const instead = erasureId.replace('erasure_', 'gone_');

  function fate(item: Item): Fate {
    const found = fateOf(item, kindOf(item), subject, led);
    // In what belongs to nobody, the person may still be named by name.
    const isNamed = found === 'STAY' && subject.last && !isTheirs(item) && namesOne(item, named);
    return isNamed ? 'REDUCE' : found;
  }

  function isTheirs(item: Item): boolean {
    const kind = kindOf(item);
    return (
      kind?.isReference === true || (kind !== undefined && recordOf(item, kind, subject, led) !== undefined)
    );
  }

  /** Decides on each anew, as it is now, and writes what is decided together with how many there were. */
  const away = (keys: readonly Key[]): Promise<void> =>
    eachBatch(keys, (batch) =>
      change(context, async (work) => {
        const found = (await context.table.getAll<Item>(batch)).filter((item) => item !== undefined);
        const gone = found.filter((item) => fate(item) === 'REMOVE');
        const reduced = found.filter((item) => fate(item) === 'REDUCE');
        if (gone.length + reduced.length === 0) return;
        const before = (await work.get(tallies, erasureId)) ?? { erasureId, erased: {}, reduced: 0 };
        const erased: Record<string, number> = { ...before.erased };
        for (const item of gone) {
          const what = kindOf(item)?.what ?? 'others';
          erased[what] = (erased[what] ?? 0) + 1;
        }
        work.put(tallies, { erasureId, erased, reduced: before.reduced + reduced.length });
        work.write([
          ...gone.map(({ pk, sk, version }) => ({ remove: { pk, sk }, version })),
          ...reduced.map((item) => ({
            put: { ...without(item, subject.personId, instead, named), version: item.version + 1 },
          })),
        ]);
      }),
    );

  /** Goes through all there is. Answers the keys of what may go only afterwards, in that order. */
  async function everything(): Promise<readonly (readonly Key[])[]> {
    const leading: Key[] = [];
    const last: Key[] = [];
    for await (const page of context.table.everything()) {
      const concerned = page.filter((item) => !isPassing(item) && fate(item) !== 'STAY');
      const now: Key[] = [];
      for (const { pk, sk } of concerned) {
        const kind = kindOf({ pk, sk });
        (kind?.goesLast ? last : kind?.leads ? leading : now).push({ pk, sk });
      }
      await away(now);
    }
    return [leading, last];
  }

  return { away, everything };
}

function isPassing({ pk }: Key): boolean {
  return PASSING.some((prefix) => pk.startsWith(prefix));
}

function namesOne(item: Item, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  return JSON.stringify(without(item, '', '', names)) !== JSON.stringify(without(item, '', ''));
}

async function eachBatch(
  keys: readonly Key[],
  doing: (batch: readonly Key[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < keys.length; from += BATCH) await doing(keys.slice(from, from + BATCH));
}
