import { decodeTime, monotonicFactory } from 'ulid';

/** What an id names; its prefix. */
export type IdKind =
  | 'access'
  | 'action'
  | 'agreed'
  | 'appeal'
  | 'ballot'
  | 'answer'
  | 'break'
  | 'claim'
  | 'coaching'
  | 'copy'
  | 'cpd'
  | 'delivery'
  | 'edition'
  | 'entry'
  | 'erasure'
  | 'event'
  | 'feed'
  | 'funding'
  | 'gap'
  | 'gathering'
  | 'invoice'
  | 'link'
  | 'mapping'
  | 'match'
  | 'member'
  | 'meeting'
  | 'message'
  | 'node'
  | 'notice'
  | 'observation'
  | 'offer'
  | 'opportunity'
  | 'outcome'
  | 'outing'
  | 'payrun'
  | 'place'
  | 'plan'
  | 'proposal'
  | 'proposed'
  | 'purpose'
  | 'referral'
  | 'refusal'
  | 'request'
  | 'section'
  | 'review'
  | 'round'
  | 'selection'
  | 'snapshot'
  | 'statement'
  | 'team'
  | 'terms'
  | 'text'
  | 'time'
  | 'training'
  | 'trial'
  | 'visit'
  | 'vote';

/** A prefixed ULID, e.g. `team_01J9Z3…`: sortable by the moment it was made. */
export type Id<K extends IdKind = IdKind> = `${K}_${string}`;

let next: () => string = monotonicFactory();
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Makes a new id of this kind. */
export function newId<K extends IdKind>(kind: K): Id<K> {
  return `${kind}_${next()}`;
}

/**
 * Makes ids from other numbers, from 0 to below 1, and another clock, in epoch milliseconds, than the machine's: so a
 * simulation makes the same ids again. Answers how to go back.
 */
export function makeIdsFrom(random: () => number, now: () => number): () => void {
  const before = next;
  const draw = monotonicFactory(random);
  next = () => draw(now());
  return () => {
    next = before;
  };
}

/** Whether the text is a well-formed id of this kind. Says nothing of whether it names anything. */
export function isId<K extends IdKind>(kind: K, text: string): text is Id<K> {
  return text.startsWith(`${kind}_`) && ULID.test(text.slice(kind.length + 1));
}

/** The same ULID under another kind, for two things that come into being together (a claim and its visit). */
export function sameId<K extends IdKind>(kind: K, id: Id): Id<K> {
  return `${kind}_${id.slice(id.indexOf('_') + 1)}`;
}

/** When the id was made, in epoch milliseconds. */
export function madeAt(id: Id): number {
  return decodeTime(id.slice(id.indexOf('_') + 1));
}

/** Who someone is within one circle: the `sub` of their token. Opaque; never shared with another circle. */
export type PersonId = string & { readonly __person?: never };

/** The slug of a local circle, or `national`. */
export type CircleSlug = string & { readonly __circle?: never };
