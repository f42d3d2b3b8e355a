import type { PersonId } from '@kith/kernel';

/** The fields in which the id of a person may stand. */
const PEOPLE = new Set(['by', 'who', 'personId', 'saidBy', 'ownerId']);

/** The same with everyone else taken out: whose export it is stays as `YOU`, anyone else is `SOMEONE_ELSE` (C11). */
export function withoutOthers(value: unknown, self: PersonId): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutOthers(one, self));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      PEOPLE.has(name) && typeof inner === 'string'
        ? inner === self
          ? 'YOU'
          : 'SOMEONE_ELSE'
        : withoutOthers(inner, self),
    ]),
  );
}
