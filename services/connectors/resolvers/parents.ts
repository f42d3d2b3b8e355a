import type { Place } from '../domain/places/place.ts';

export type PlaceParent = Place;
export type { Likes as LikesParent } from '../domain/suggestions/likes.ts';
