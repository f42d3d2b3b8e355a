import { describe, expect, it } from 'vitest';
import { type CircleArchive, openArchive, sealArchive } from './archive.ts';
import { peopleIn } from './move.ts';
import { itemFromRaw, rawFromItem, withPeople } from './records.ts';

const PASSPHRASE = 'four words picked at random';
const item = { pk: 'PERSON#ana', sk: 'PERSON', version: 3, name: 'Ana' };
const archive: CircleArchive = {
  circle: 'clapton',
  madeAt: '2026-11-22T18:00:00Z',
  entry: { slug: 'clapton' },
  records: [
    { service: 'teams', item },
    { service: 'pay', item: { pk: 'ACCOUNT#worker:ana', sk: '2026-11-22#1', version: 1 } },
  ],
};

describe('the archive of a circle', () => {
  const file = sealArchive(archive, PASSPHRASE);

  it('C11: holds everything, and opens with its passphrase', () => {
    expect(openArchive(file, PASSPHRASE)).toEqual(archive);
    expect(file.toString('latin1')).not.toMatch(/Ana|PERSON/);
  });

  it('C11: does not open with another, damaged, of another format, or sealed too lightly', () => {
    expect(() => openArchive(file, 'four words picked by chance')).toThrow('does not open');
    const damaged = Buffer.from(file);
    damaged[60] = (damaged[60] ?? 0) ^ 1;
    expect(() => openArchive(damaged, PASSPHRASE)).toThrow('damaged');
    expect(() => openArchive(Buffer.from('kith.circle-archive.v9\n'), PASSPHRASE)).toThrow(
      'this version reads',
    );
    expect(() => sealArchive(archive, 'short')).toThrow('at least 12');
  });

  it('C11: people may have other ids where it is put: in keys and in what is said, and nowhere by chance', () => {
    const people = peopleIn('ana, 7f3c-11\n\nines,7f3c-12\r\n');
    const kept = { ...item, gsi1pk: 'ACCOUNT#worker:ines', said: { ana: ['ana', 'banana', 'ana came'] } };
    expect(withPeople(kept, people)).toEqual({
      ...kept,
      pk: 'PERSON#7f3c-11',
      gsi1pk: 'ACCOUNT#worker:7f3c-12',
      said: { '7f3c-11': ['7f3c-11', 'banana', 'ana came'] },
    });
    expect(() => peopleIn('ana')).toThrow('is not: old id,new id');
  });

  it('C11: is read from tables as they write it, and only what is sealed is written', () => {
    const sealed = Buffer.from('sealed');
    const raw = {
      pk: { S: 'A' },
      sk: { S: 'B' },
      version: { N: '2' },
      sealed: { B: sealed.toString('base64') },
    };
    expect(itemFromRaw(raw)).toEqual({ pk: 'A', sk: 'B', version: 2, sealed });
    expect(rawFromItem(itemFromRaw(raw))).toEqual(raw);
    expect(itemFromRaw({ at: { M: { on: { BOOL: true }, to: { L: [{ NULL: true }] } } } })).toEqual({
      at: { on: true, to: [null] },
    });
    expect(() => rawFromItem({ ...item, said: {} } as never)).toThrow('would lie open');
  });
});
