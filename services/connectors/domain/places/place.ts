import type { DateText, Id, Spot } from '@kith/kernel';
import type { AccessFeature } from './access.ts';
import type { Interest } from './interests.ts';
import type { Session } from './sessions.ts';

export const placeKinds = ['PLACE', 'GROUP', 'ORGANISATION'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** How someone made sure that an entry holds. Who it was is not kept: the map holds no person (K1). */
export const checkWays = ['VISITED', 'CALLED', 'READ'] as const;
export type CheckWay = (typeof checkWays)[number];

/** How an organisation is reached: its own telephone, mail and page, never a person's. */
export interface PlaceContact {
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
}

/** What is written down about somewhere to go. It holds no person (K1). */
export interface PlaceFacts {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly about: string;
  readonly address: string;
  /** The first half of the postcode. */
  readonly outwardCode: string;
  readonly stepFree: boolean;
  /** In order of the list of all. */
  readonly access?: readonly AccessFeature[];
  /** What one does there, in order of the list of all. */
  readonly interests?: readonly Interest[];
  /** Whole pence; 0 is free; absent is not known. */
  readonly costPence?: number;
  /** When, in words people use. */
  readonly times?: string;
  /** When, so that it can be searched. */
  readonly sessions?: readonly Session[];
  readonly contact?: PlaceContact;
  readonly position?: Spot;
}

/** A place on the circle's asset map. */
export interface Place extends PlaceFacts {
  readonly placeId: Id<'place'>;
  /** The last day someone made sure that it still holds; absent when nobody has yet. */
  readonly checkedOn?: DateText;
  readonly checkedBy?: CheckWay;
  /** The entry of OpenStreetMap it came from: `node/123`. */
  readonly osmId?: string;
  /** Since when it is no more; kept, so that what was said of it still reads. */
  readonly goneSince?: DateText;
}

/** Whether what is written down about a place is just this. */
export function holds(place: PlaceFacts, facts: PlaceFacts): boolean {
  return said(place) === said(facts);
}

function said(facts: PlaceFacts): string {
  const { name, kind, about, address, outwardCode, stepFree, access = [], interests = [] } = facts;
  const { costPence = null, times = null, sessions = [], contact = {}, position = null } = facts;
  const { phone, email, website } = contact;
  const when = sessions.map(({ startsOn, from, minutes, rule }) => [startsOn, from, minutes, rule]);
  const where = [address, outwardCode, position, phone, email, website];
  return JSON.stringify([name, kind, about, where, stepFree, access, interests, costPence, times, when]);
}
