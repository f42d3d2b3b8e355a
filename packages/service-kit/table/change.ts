import type { EventData, EventName } from '@kith/contracts';
import type { CircleSlug } from '@kith/kernel';
import type { Write } from './item.ts';

/** An event that a change brings about. */
export interface NewEvent<N extends EventName = EventName> {
  readonly name: N;
  /** The id of what it is about. */
  readonly subject: string;
  /** Rises with every event about the subject: usually the version of its item. */
  readonly sequence: number;
  /** Circles it is for; absent: this circle only. */
  readonly audience?: readonly CircleSlug[];
  readonly data: EventData<N>;
}

/** What a command decided: the writes, their events, and what to answer. All of it happens, or none. */
export interface Change<T> {
  readonly value: T;
  readonly writes: readonly Write[];
  readonly events: readonly NewEvent[];
}

/** A new event; infers the payload from the name. */
export function event<N extends EventName>(definition: NewEvent<N>): NewEvent {
  return definition as unknown as NewEvent;
}

/** A decision that changes nothing: what was asked for is so already. */
export function nothingToChange<T>(value: T): Change<T> {
  return { value, writes: [], events: [] };
}
