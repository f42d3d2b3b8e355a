import type { Place } from '../domain/place.ts';

export type PlaceParent = Place;
