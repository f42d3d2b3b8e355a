import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedAtFirst, consented, heardFrom, isSharing, type SharingRecord, stopped } from './agreement.ts';

const NOW = '2026-11-23T09:00:00Z';
const step = fc.record({
  who: fc.constantFrom(0, 1),
  does: fc.constantFrom('PAUSED', 'WITHDRAWN', 'consents', 'hears'),
  which: fc.nat({ max: 50 }),
});

/** Two circles that say things; each hears the other's words late, twice, in any order. */
function play(steps: readonly { who: number; does: string; which: number }[]) {
  const first = () => agreedAtFirst('other', NOW);
  const records: [SharingRecord, SharingRecord] = [first(), first()];
  const said: SharingRecord['theirs'][][] = [[], []];
  const log: string[] = [];
  for (const { who, does, which } of steps) {
    const record = records[who] as SharingRecord;
    if (does === 'hears') {
      const words = said[1 - who] ?? [];
      const word = words[which % Math.max(1, words.length)];
      if (word) records[who] = heardFrom(record, word);
      continue;
    }
    const outcome =
      does === 'consents'
        ? consented(record, 'noor', NOW)
        : stopped(record, does as 'PAUSED' | 'WITHDRAWN', 'noor', NOW);
    const after = 'ok' in outcome ? (outcome.ok ? outcome.value : record) : outcome;
    if (after === record) continue;
    records[who] = after;
    const { by: _, ...word } = after.own;
    said[who]?.push({ ...word, sequence: (said[who]?.length ?? 0) + 1 });
    log.push(`${who} ${does}`);
  }
  return { records, said, log };
}

describe('sharing between two circles', () => {
  it('F11: once each heard the other’s newest word, both say the same of whether they share', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { records, said } = play(steps);
        const [a, b] = records.map((record, who) => {
          const newest = said[1 - who]?.at(-1);
          return newest ? heardFrom(record, newest) : record;
        });
        expect(isSharing(a)).toBe(isSharing(b));
      }),
      { numRuns: 500 },
    );
  });

  it('F11: after a withdrawal, no one shares before both consented anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { records, log } = play(steps);
        const last = log.findLastIndex((entry) => entry.endsWith('WITHDRAWN'));
        if (last < 0 || !records.every(isSharing)) return;
        const since = log.slice(last + 1);
        expect(since).toContain('0 consents');
        expect(since).toContain('1 consents');
      }),
      { numRuns: 500 },
    );
  });

  it('F11: a circle that stopped shares nothing, whatever it hears, until it consents itself', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { records, said } = play([...steps, { who: 0, does: 'WITHDRAWN', which: 0 }]);
        const heard = (said[1] ?? []).reduce((record, word) => heardFrom(record, word), records[0]);
        expect(isSharing(records[0])).toBe(false);
        expect(isSharing(heard)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
