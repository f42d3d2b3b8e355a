import type { Place } from '../domain/places/place.ts';

export type PlaceParent = Place;
