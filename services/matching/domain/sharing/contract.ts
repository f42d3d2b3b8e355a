import { type EventName, eventTypes, passport, sealed, typeOf, whereabouts } from '@kith/contracts';

/** One kind of message that may go to a neighbour, and all it may carry. */
export interface SharedKind {
  readonly type: string;
  readonly says: string;
  readonly fields: readonly SharedField[];
}

/** One thing a message may carry. */
interface SharedField {
  readonly name: string;
  readonly sealed: boolean;
  /** What a sealed part may hold. */
  readonly inside: readonly string[];
}

/** The schemas of what travels sealed, by the field it travels in. */
const sealedParts: Readonly<Record<string, { readonly shape: object }>> = { passport, whereabouts };

const names = Object.keys(eventTypes) as EventName[];

/** Everything messages to neighbours may carry, read off the contracts themselves (F9, F11). */
export const sharedKinds: readonly SharedKind[] = names.filter(goesToNeighbours).map((name) => ({
  type: typeOf(name),
  says: eventTypes[name].says,
  fields: Object.entries(eventTypes[name].data.shape).map(([field, schema]) => ({
    name: field,
    sealed: schema === sealed,
    inside: schema === sealed ? Object.keys(sealedParts[field]?.shape ?? {}) : [],
  })),
}));

function goesToNeighbours(name: EventName): boolean {
  const { leaves, to } = eventTypes[name];
  return leaves && !to.some((service) => service === 'national');
}
