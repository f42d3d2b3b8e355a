import type { PersonId } from '@kith/kernel';

/** What a worker lets people of their circle know of them. Nothing until they say so; theirs to change at any time. */
export interface WorkCard {
  readonly workerId: PersonId;
  /** How owners who seek someone see them called. */
  readonly shownAs?: string;
  /** Whether those who keep an overview for the circle see the hours they look for (M9). */
  readonly showsLookingFor: boolean;
}
