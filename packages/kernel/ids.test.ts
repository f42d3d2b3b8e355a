import { describe, expect, it } from 'vitest';
import { derivedId } from './derived-id.ts';
import { isId, madeAt, makeIdsFrom, newId, sameId } from './ids.ts';

describe('ids', () => {
  it('are new each time and sort by when they were made', () => {
    const ids = Array.from({ length: 500 }, () => newId('team'));
    expect(new Set(ids).size).toBe(500);
    expect([...ids].sort()).toEqual(ids);
  });

  it('are told apart by what they name', () => {
    const claim = newId('claim');
    expect(isId('claim', claim)).toBe(true);
    expect(isId('visit', claim)).toBe(false);
    expect(isId('visit', sameId('visit', claim))).toBe(true);
    expect(isId('claim', 'claim_not-a-ulid')).toBe(false);
  });

  it('are the same again from the same numbers and clock, until told otherwise', () => {
    const make = () => {
      const goBack = makeIdsFrom(
        () => 0.5,
        () => Date.parse('2026-11-23'),
      );
      const ids = [newId('claim'), newId('claim')];
      goBack();
      return ids;
    };
    expect(make()).toEqual(make());
    expect(new Set(make()).size).toBe(2);
    expect(madeAt(newId('claim'))).toBeGreaterThan(Date.now() - 60_000);
  });

  it('tell when they were made', () => {
    expect(Math.abs(madeAt(newId('gap')) - Date.now())).toBeLessThan(5_000);
  });

  it('that follow from a thing and a day are the same whenever worked out, and others otherwise', () => {
    const id = derivedId('gap', 'agreed_A', '2026-11-23');
    expect(derivedId('gap', 'agreed_A', '2026-11-23')).toBe(id);
    expect(derivedId('gap', 'agreed_A', '2026-11-30')).not.toBe(id);
    expect(derivedId('gap', 'agreed_B', '2026-11-23')).not.toBe(id);
    expect(isId('gap', id)).toBe(true);
    expect(madeAt(id)).toBe(Date.parse('2026-11-23T00:00:00Z'));
  });
});
