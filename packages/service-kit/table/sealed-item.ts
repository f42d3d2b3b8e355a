import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type CircleSlug, kithError } from '@kith/kernel';
import type { DataKeyring, DataKeys } from '../trust/data-keys.ts';
import type { Item, Key, Write } from './item.ts';
import { OUTBOX_PREFIX } from './outbox.ts';

/** Whose table an item lies in. */
export interface Owner {
  readonly circle: CircleSlug;
  readonly service: string;
}

/** An item as it lies in the table: where it is found, and all else as one ciphertext. */
export interface SealedItem extends Item {
  readonly sealed?: Uint8Array;
}

/** What a table needs to know of an item to find it, hold its version and let it go. All else is sealed. */
const PLAIN = ['pk', 'sk', 'gsi1pk', 'gsi1sk', 'version', 'expiresAt'] as const;
const plain: ReadonlySet<string> = new Set(PLAIN);

/** The shape of what follows, then the number of the data key: one byte each. */
const FORMAT = 1;
const HEADER = 2;
const NONCE = 12;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

/** Seals what a service writes and opens what it reads: AES-256-GCM with a data key of the circle. */
export interface ItemSealing {
  /** Fetches the keys, so that they come along with what is read. Throws as `DataKeyring` does. */
  ready(): Promise<unknown>;
  /** Each write with all that its item says sealed; but an event to be published stays as it is. */
  seal(writes: readonly Write[]): Promise<Write[]>;
  /** Items as they were before they were sealed; one written before there were keys is as it was. Throws `SEAL_BROKEN`. */
  open<T extends Item>(stored: readonly SealedItem[]): Promise<T[]>;
  /** The attributes to read so that these can be had. */
  attributesFor(asked: readonly string[]): readonly string[];
}

/** What is written into one table and read from it, sealed: nothing that is copied to another place opens there. */
export function itemSealing(owner: Owner, keyring: DataKeyring): ItemSealing {
  return {
    ready: () => keyring.keys(),
    async seal(writes) {
      const keys = await keyring.keys();
      return writes.map((write) => ('put' in write ? { put: sealItem(write.put, owner, keys) } : write));
    },
    async open<T extends Item>(stored: readonly SealedItem[]) {
      const known = await keyring.keys();
      const isNew = stored.some(({ sealed }) => sealed && !known.byNumber.has(numberOf(sealed)));
      const keys = isNew ? await keyring.again() : known;
      return stored.map((item) => openItem(item, owner, keys) as T);
    },
    attributesFor: (asked) =>
      asked.every((name) => plain.has(name)) ? asked : [...new Set([...asked, 'pk', 'sk', 'sealed'])],
  };
}

function sealItem(item: Item, owner: Owner, { current, byNumber }: DataKeys): Item {
  if (item.pk.startsWith(OUTBOX_PREFIX)) return item;
  const content = Object.entries(item).filter(([name]) => !plain.has(name));
  if (content.length === 0) return item;
  const key = byNumber.get(current);
  if (!key) throw kithError('DATA_KEY_MISSING');
  const header = Buffer.of(FORMAT, current);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(bound(header, owner, item));
  const text = cipher.update(JSON.stringify(Object.fromEntries(content)), 'utf8');
  const sealed = Buffer.concat([header, nonce, text, cipher.final(), cipher.getAuthTag()]);
  return { ...withoutContent(item), sealed } as SealedItem;
}

function openItem({ sealed, ...item }: SealedItem, owner: Owner, { byNumber }: DataKeys): Item {
  if (!sealed) return item;
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const key = byNumber.get(numberOf(bytes));
  if (!key) throw kithError('DATA_KEY_MISSING');
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(HEADER, HEADER + NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(bound(bytes.subarray(0, HEADER), owner, item)).setAuthTag(bytes.subarray(-TAG));
    const text = decipher.update(bytes.subarray(HEADER + NONCE, -TAG), undefined, 'utf8');
    return { ...item, ...JSON.parse(text + decipher.final('utf8')) };
  } catch {
    throw kithError('SEAL_BROKEN');
  }
}

/** What a ciphertext is bound to: it opens nowhere else. */
function bound(header: Buffer, { circle, service }: Owner, { pk, sk }: Key): Buffer {
  return Buffer.from(JSON.stringify(['kith item', ...header, circle, service, pk, sk]));
}

function numberOf(sealed: Uint8Array): number {
  return sealed[1] ?? 0;
}

function withoutContent(item: Item): Item {
  return Object.fromEntries(
    PLAIN.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])),
  ) as unknown as Item;
}
