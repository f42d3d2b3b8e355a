import { describe, expect, it } from 'vitest';
import { pence } from './pence.ts';

describe('an amount as somebody writes it', () => {
  it.each([
    ['24', 2400],
    ['24.5', 2450],
    ['£1,200.05', 120_005],
    ['0', 0],
  ])('%s is %d pence', (text, amount) => expect(pence(text)).toBe(amount));

  it.each(['', 'two', '24.505', '-3', '1e5', '.5'])('“%s” is none', (text) =>
    expect(pence(text)).toBeUndefined(),
  );
});
