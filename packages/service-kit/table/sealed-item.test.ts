import { afterEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../logger.ts';
import { makeDataKeys } from '../testing/keys.ts';
import { type DataKeyring, dataKeyring } from '../trust/data-keys.ts';
import type { Item } from './item.ts';
import { itemSealing, type SealedItem } from './sealed-item.ts';

const OWNER = { circle: 'clapton', service: 'teams' };
const NOTE = {
  pk: 'TEAM#1',
  sk: 'NOTE#2',
  version: 3,
  text: 'Dov likes his tea weak.',
  of: { day: 'Monday' },
};

function ringOf(text: string, circle = 'clapton'): DataKeyring {
  return dataKeyring(circle, { get: async () => text });
}

function refusing(name: string): DataKeyring {
  const error = Object.assign(new Error(`no: ${name}`), { name });
  return dataKeyring('clapton', { get: () => Promise.reject(error) });
}

async function sealed(
  item: Item,
  keyring = ringOf(makeDataKeys('clapton')),
  owner = OWNER,
): Promise<SealedItem> {
  const [write] = await itemSealing(owner, keyring).seal([{ put: item }]);
  return (write as { put: SealedItem }).put;
}

const opened = async (item: SealedItem, keyring = ringOf(makeDataKeys('clapton')), owner = OWNER) =>
  (await itemSealing(owner, keyring).open([item]))[0];

/** A second key beside the first, for what is written from now on. */
function rotated(): string {
  const { keys } = JSON.parse(makeDataKeys('clapton'));
  return JSON.stringify({ current: 2, keys: { ...keys, 2: Buffer.alloc(32, 7).toString('base64') } });
}

afterEach(() => vi.restoreAllMocks());

describe('what lies in a table', () => {
  it('says nothing but where it is found; opened, it says all that it said', async () => {
    const stored = await sealed(NOTE);
    expect(Object.keys(stored).sort()).toEqual(['pk', 'sealed', 'sk', 'version']);
    expect(Buffer.from(stored.sealed ?? []).toString('latin1')).not.toContain('tea weak');
    expect(await opened(stored)).toEqual(NOTE);
  });

  it('differs each time, although it says the same', async () => {
    const [one, other] = [await sealed(NOTE), await sealed(NOTE)];
    expect(Buffer.from(one.sealed ?? [])).not.toEqual(Buffer.from(other.sealed ?? []));
  });

  it.each([
    ['another item', { item: { sk: 'NOTE#3' } }],
    ['another partition', { item: { pk: 'TEAM#9' } }],
    ['the table of another service', { owner: { ...OWNER, service: 'pay' } }],
    ['the table of another circle that had the same key', { owner: { ...OWNER, circle: 'homerton' } }],
  ])('does not open when it is copied to %s', async (_, { item = {}, owner = OWNER }: Copied) => {
    const copied = { ...(await sealed(NOTE)), ...item };
    await expect(opened(copied, undefined, owner)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  });

  it('does not open when one bit of it is changed, wherever', async () => {
    const stored = await sealed(NOTE);
    const bytes = Buffer.from(stored.sealed ?? []);
    for (const at of [0, 2, 14, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(opened({ ...stored, sealed: changed })).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
    }
  });

  it('does not open with the key of another circle', async () => {
    const theirs = ringOf(makeDataKeys('homerton'));
    await expect(opened(await sealed(NOTE), theirs)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  });

  it('stays readable when it was written before there were keys', async () => {
    expect(await opened(NOTE)).toEqual(NOTE);
  });

  it('leaves an event as it is: the relay that publishes it has no key', async () => {
    const event = { pk: 'OUTBOX#event_1', sk: 'EVENT', version: 1, envelope: { id: 'event_1' } };
    expect(await sealed(event)).toEqual(event);
  });
});

type Copied = { readonly item?: Partial<Item>; readonly owner?: typeof OWNER };

describe('the data keys of a circle', () => {
  it('are rotated by adding one: what the first sealed opens, what is written now has the second', async () => {
    const before = await sealed(NOTE);
    const now = await sealed(NOTE, ringOf(rotated()));
    expect([before.sealed?.[1], now.sealed?.[1]]).toEqual([1, 2]);
    expect(await opened(before, ringOf(rotated()))).toEqual(NOTE);
    expect(await opened(now, ringOf(rotated()))).toEqual(NOTE);
  });

  it('are fetched again when something was sealed with a newer one, and else once an hour', async () => {
    let text = makeDataKeys('clapton');
    const get = vi.fn(async () => text);
    const keyring = dataKeyring('clapton', { get });
    await opened(await sealed(NOTE, keyring), keyring);
    expect(get).toHaveBeenCalledTimes(1);
    text = rotated();
    expect(await opened(await sealed(NOTE, ringOf(text)), keyring)).toEqual(NOTE);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('cover nothing any more once they are deleted: neither a table nor a backup of it opens', async () => {
    vi.spyOn(logger, 'error').mockImplementation(() => {});
    const backup = await sealed(NOTE);
    const after = refusing('ParameterNotFound');
    await expect(opened(backup, after)).rejects.toMatchObject({ code: 'DATA_KEY_MISSING' });
    const made = ringOf(JSON.stringify({ current: 1, keys: { 1: Buffer.alloc(32, 9).toString('base64') } }));
    await expect(opened(backup, made)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  });

  it('that a function may not use are a coded failure, with its reason in the log and no name of a thing in it', async () => {
    const log = vi.spyOn(logger, 'error').mockImplementation(() => {});
    const keyring = refusing('AccessDeniedException');
    await expect(sealed(NOTE, keyring)).rejects.toMatchObject({ code: 'DATA_KEY_REFUSED' });
    await expect(opened(NOTE, keyring)).rejects.toMatchObject({ code: 'DATA_KEY_REFUSED' });
    expect(log).toHaveBeenCalledWith('The data keys could not be had.', {
      code: 'DATA_KEY_REFUSED',
      reason: 'AccessDeniedException',
    });
  });

  it('a store that does not answer is nobody’s refusal, and is asked again the next time', async () => {
    vi.spyOn(logger, 'error').mockImplementation(() => {});
    const get = vi
      .fn()
      .mockRejectedValueOnce(new Error('ThrottlingException'))
      .mockResolvedValue(makeDataKeys('clapton'));
    const keyring = dataKeyring('clapton', { get });
    await expect(sealed(NOTE, keyring)).rejects.toThrow('ThrottlingException');
    expect((await sealed(NOTE, keyring)).sealed).toBeDefined();
  });
});
