import type { DateText, Id } from '@kith/kernel';

export const placeKinds = ['PLACE', 'GROUP', 'ORGANISATION'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What a community connector writes down about somewhere to go. It holds no person (K1). */
export interface PlaceFacts {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly about: string;
  readonly address: string;
  /** The first half of the postcode. */
  readonly outwardCode: string;
  readonly stepFree: boolean;
  /** Whole pence; 0 is free; absent is not known. */
  readonly costPence?: number;
  /** When, in words people use. */
  readonly times?: string;
}

/** A place on the circle's asset map. */
export interface Place extends PlaceFacts {
  readonly placeId: Id<'place'>;
  /** The last day someone made sure that it still holds. */
  readonly checkedOn: DateText;
}

/** Whether what is written down about a place is just this. */
export function holds(place: PlaceFacts, facts: PlaceFacts): boolean {
  const key = (of: PlaceFacts) =>
    JSON.stringify([
      of.name,
      of.kind,
      of.about,
      of.address,
      of.outwardCode,
      of.stepFree,
      of.costPence ?? null,
      of.times ?? null,
    ]);
  return key(place) === key(facts);
}
