import type { PersonId } from './ids.ts';

/** The fields in which the id of a person may stand. */
const ONE = /^(by|who|(said|sent|set|offered|issued|started)By|\w*[pP]ersonId|(owner|worker|helper)Id)$/;

/** A word of the software in such a field, `OWNER` or `CIRCLE`, says what someone is. */
const CODE = /^[A-Z_]+$/;

/** The same with everyone else taken out: whose export it is stays as `YOU`, anyone else is `SOMEONE_ELSE` (C11). */
export function withoutOthers(value: unknown, self: PersonId): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutOthers(one, self));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      ONE.test(name) && typeof inner === 'string' ? called(inner, self) : withoutOthers(inner, self),
    ]),
  );
}

function called(someone: string, self: PersonId): string {
  if (someone === self) return 'YOU';
  return CODE.test(someone) ? someone : 'SOMEONE_ELSE';
}
