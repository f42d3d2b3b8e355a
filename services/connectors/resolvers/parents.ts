import type { Message } from '../domain/channels/message.ts';
import type { Reach } from '../domain/channels/reach.ts';
import type { Place } from '../domain/places/place.ts';

export type PlaceParent = Place;

/** What the fields of `Contact` are read from. */
export type ContactParent = Reach;

/** What the fields of `Message` are read from: it, and how its person is written to. */
export interface MessageParent {
  readonly message: Message;
  readonly reach: Reach;
}
export type { Likes as LikesParent } from '../domain/suggestions/likes.ts';

/** A team elsewhere in the graph: its id is all that connectors needs. */
export interface TeamParent {
  readonly id: string;
}
