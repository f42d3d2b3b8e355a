import { type PersonId, WITHHELD } from '@kith/kernel';

/** Everyone an export may come across: what they are, and what they are called. */
export type Cast = ReadonlyMap<PersonId, { readonly as: string; readonly name?: string | undefined }>;

/** For whom the export is, and who else may be mentioned in it. */
export interface Redaction {
  readonly self: PersonId;
  readonly cast: Cast;
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/** Fields that hold the id of a person, whoever they are. */
const personFields =
  /^(by|\w+By|\w*[pP]ersonId|\w*(owner|keeper|worker|observer|coach|starter|with)Id|onBehalfOf|facilitator|nominee)$/;

/** Fields that hold the ids of several. */
const personLists = /^(participants|attended)$/;

/** Whether something mentions a person by their id, however deep. */
export function mentions(value: Json, personId: PersonId): boolean {
  if (typeof value === 'string') return value === personId;
  if (!isObject(value)) return false;
  return Object.entries(value).some(([key, held]) => key === personId || mentions(held, personId));
}

/**
 * What is kept, as one person may take it with them (C11): other people are in it by what they are, never by id or name,
 * and what they said in their own words stays behind. `isMine`: it is about that person, all of it.
 */
export function redacted(value: Json, redaction: Redaction, isMine: boolean): Json {
  if (typeof value === 'string') return text(value, redaction, isMine);
  if (Array.isArray(value)) return value.map((each) => redacted(each, redaction, isMine));
  if (!isObject(value)) return value;
  const { self, cast } = redaction;
  const direct = Object.values(value).includes(self);
  const isOthers =
    !mentions(value, self) && Object.values(value).some((held) => typeof held === 'string' && cast.has(held));
  const here = direct || (isMine && !isOthers);
  const isNamed = (value.personId ?? value.ownerId) === self;
  const shown = Object.entries(value).map(([key, held]): [string, Json] => {
    const mine = key === self || (here && !cast.has(key));
    if (personFields.test(key) && typeof held === 'string') return [key, who(held, redaction)];
    if (personLists.test(key) && Array.isArray(held)) return [key, held.map((one) => who(one, redaction))];
    if (key === 'name' && isNamed && typeof held === 'string') return [key, held];
    if (key === 'name' && !mine) return [key, WITHHELD];
    return [cast.get(key)?.as ?? key, redacted(held, redaction, mine)];
  });
  return Object.fromEntries(shown);
}

/** Someone by what they are. */
function who(personId: string, { self, cast }: Redaction): string {
  return personId === self ? personId : (cast.get(personId)?.as ?? 'SOMEONE');
}

function text(value: string, redaction: Redaction, isMine: boolean): string {
  const { self, cast } = redaction;
  if (value === self) return value;
  const other = cast.get(value);
  if (other) return other.as;
  // Ids, codes and dates have no spaces in them; words do.
  return isMine || !/\s/.test(value) ? unnamed(value, redaction) : WITHHELD;
}

/** A text without the names, or the first names, of others. */
function unnamed(value: string, { cast, self }: Redaction): string {
  const others = [...cast].filter(([id, { name }]) => id !== self && name);
  return others.reduce((so, [, { as, name = '' }]) => {
    const parts = [name, name.split(' ')[0] ?? ''].filter((part) => part.length > 2);
    return parts.reduce((text, part) => text.replaceAll(wordOf(part), as), so);
  }, value);
}

function wordOf(part: string): RegExp {
  const quoted = part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, 'gu');
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
