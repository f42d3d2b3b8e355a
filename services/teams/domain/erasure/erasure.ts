import type { RecordKind, ServiceName } from '@kith/contracts';
import type { DateText, Id, InstantText, PersonId } from '@kith/kernel';
import type { RecordKept } from './kept-until.ts';

/** What a service said of its part of an erasure: how many of which kind, never what they said. */
export interface ServicePart {
  readonly service: ServiceName;
  readonly at: InstantText;
  readonly erased: readonly { readonly what: string; readonly count: number }[];
  readonly reduced: number;
  /** Of which word of the service this is: an older one is not taken for it. */
  readonly sequence: number;
}

/** That records of someone were erased: the reference that stays of them, without anything they said (F13). */
export interface Erasure {
  readonly id: Id<'erasure'>;
  /** An id that leads to nobody once it is done. */
  readonly personId: PersonId;
  readonly teamIds: readonly Id<'team'>[];
  readonly records: readonly RecordKind[];
  readonly last: boolean;
  readonly begunAt: InstantText;
  /** Who asked for it; missing when its time had come. */
  readonly askedBy?: PersonId;
  readonly parts: readonly ServicePart[];
}

/** What lies with a person of erasures so far: what they asked for, and what is gone. */
export interface ErasedSoFar {
  readonly personId: PersonId;
  readonly asked?: { readonly by: PersonId; readonly at: InstantText };
  /** Of each kind of record, the day from which it could go when it went. One that is later means there is more by now. */
  readonly gone: { readonly [R in RecordKind]?: DateText };
}

/** Services that keep something of people. */
const erasingServices = ['teams', 'matching', 'pay', 'evaluation', 'connectors'] as const;

/** Whether every service has said that its part is done. */
export function isDone({ parts }: Erasure): boolean {
  return erasingServices.every((service) => parts.some((part) => part.service === service));
}

/** The erasure with a service's word. An older one than is known changes nothing. */
export function withPart(erasure: Erasure, part: ServicePart): Erasure {
  const known = erasure.parts.find(({ service }) => service === part.service);
  if (known && part.sequence <= known.sequence) return erasure;
  return { ...erasure, parts: [...erasure.parts.filter((one) => one !== known), part] };
}

/** What may go today of what is kept, and did not go yet; `last` when nothing is kept any more. */
export function dueOf(
  kept: readonly RecordKept[],
  gone: ErasedSoFar['gone'],
  today: DateText,
): { readonly records: readonly RecordKept[]; readonly last: boolean } {
  const isFree = ({ until }: RecordKept) => until !== undefined && until <= today;
  const records = kept.filter((one) => isFree(one) && (gone[one.record] ?? '') < (one.until ?? ''));
  return { records, last: kept.length > 0 && kept.every(isFree) };
}
