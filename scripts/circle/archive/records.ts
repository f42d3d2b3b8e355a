import type { Item } from '@kith/service-kit';
import type { RawItem } from '../../lib/table-copies.ts';

/** One attribute as DynamoDB writes it: its type, and what it holds. */
type Attribute = Readonly<Record<string, unknown>>;

/** What is said again by nobody: events that were published where the circle was. */
const SAID = 'OUTBOX#';

/** Whether an item goes along when a circle moves. */
export function goesAlong({ pk }: Pick<Item, 'pk'>): boolean {
  return !pk.startsWith(SAID);
}

/** An item as software has it, from DynamoDB's own notation. */
export function itemFromRaw(raw: RawItem): Item {
  return Object.fromEntries(
    Object.entries(raw).map(([name, attribute]) => [name, held(attribute as Attribute)]),
  ) as unknown as Item;
}

function held(attribute: Attribute): unknown {
  const [[type, inner] = ['', undefined]] = Object.entries(attribute);
  if (type === 'N') return Number(inner);
  if (type === 'B') return Buffer.from(String(inner), 'base64');
  if (type === 'NULL') return null;
  if (type === 'L') return (inner as Attribute[]).map(held);
  if (type === 'M') return itemFromRaw(inner as RawItem);
  return inner;
}

/** A sealed item in DynamoDB's own notation: texts, numbers, and one ciphertext. Throws for anything else. */
export function rawFromItem(item: Item): RawItem {
  return Object.fromEntries(
    Object.entries(item)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, attributeOf(name, value)]),
  );
}

function attributeOf(name: string, value: unknown): Attribute {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') };
  throw new Error(`${name} of an item is not sealed: it would lie open.`);
}

/**
 * An item with people under other ids: in another user pool everyone gets a new one. An id is replaced wherever it stands
 * as a whole, or between the signs that part keys.
 */
export function withPeople(item: Item, people: ReadonlyMap<string, string>): Item {
  return people.size === 0 ? item : (renamed(item, people) as Item);
}

function renamed(value: unknown, people: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renamedText(value, people);
  if (Array.isArray(value)) return value.map((one) => renamed(one, people));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [people.get(name) ?? name, renamed(inner, people)]),
  );
}

function renamedText(text: string, people: ReadonlyMap<string, string>): string {
  return text
    .split(/([#:/])/)
    .map((part) => people.get(part) ?? part)
    .join('');
}
