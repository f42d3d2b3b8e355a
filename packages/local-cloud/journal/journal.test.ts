import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openJournal } from './journal.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const file = () => join(directory, 'nested', 'journal.sqlite');
const work = (body: unknown) => ({ kind: 'test', body, acceptedAt: 1, dueAt: 2 });

test('work stays pending over a restart until it is settled', () => {
  const before = openJournal(file());
  const first = before.accept(work({ n: 1 }));
  const second = before.accept(work({ n: 2 }));
  before.settle(first.id);
  before.postpone(second.id, 3, 99);
  before.close();

  const after = openJournal(file());
  expect(after.pending()).toEqual([
    { id: second.id, kind: 'test', body: { n: 2 }, attempts: 3, acceptedAt: 1, dueAt: 99 },
  ]);
  after.close();
});

test('calls made atomically last together or not at all', () => {
  const journal = openJournal(':memory:');
  const old = journal.accept(work('old'));
  expect(() =>
    journal.atomically(() => {
      journal.settle(old.id);
      journal.atomically(() => journal.accept(work('new')));
      throw new Error('half way');
    }),
  ).toThrow('half way');
  expect(journal.pending().map(({ body }) => body)).toEqual(['old']);

  journal.atomically(() => {
    journal.settle(old.id);
    journal.accept(work('new'));
  });
  expect(journal.pending().map(({ body }) => body)).toEqual(['new']);
});

test('checkpoints and the clock shift are kept', () => {
  const before = openJournal(file());
  expect(before.checkpoint('trigger')).toBeUndefined();
  expect(before.clockShiftMs()).toBe(0);
  before.setCheckpoint('trigger', '1');
  before.setCheckpoint('trigger', '2');
  before.setClockShiftMs(86_400_000);
  before.close();

  const after = openJournal(file());
  expect(after.checkpoint('trigger')).toBe('2');
  expect(after.clockShiftMs()).toBe(86_400_000);
  after.close();
});
