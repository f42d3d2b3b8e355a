import { describe, expect, it } from 'vitest';
import type { Spot } from './layout.ts';
import { nextFrom } from './roving.ts';

const spot = (id: string, x: number, y: number): Spot => ({
  ...{ number: 1, status: 'ENGAGED', x, y },
  node: {
    ...{ id, kind: 'PERSON', relation: 'FRIEND', label: id },
    ...{ firstName: null, nameConsent: null, place: null },
  },
});
const middle = spot('middle', 50, 50);
const spots = [spot('top', 55, 10), middle, spot('right', 90, 45), spot('low', 40, 95)];
const from = (key: string) => nextFrom(spots, middle, key)?.node.id;

describe('arrow keys over a picture', () => {
  it('lead to what lies that way, and nowhere where there is nothing', () => {
    expect(from('ArrowUp')).toBe('top');
    expect(from('ArrowRight')).toBe('right');
    expect(from('ArrowDown')).toBe('low');
    expect(nextFrom(spots, spots[2] ?? middle, 'ArrowRight')).toBeUndefined();
  });

  it('lead to the first and the last, and other keys to nothing', () => {
    expect(from('Home')).toBe('top');
    expect(from('End')).toBe('low');
    expect(from('a')).toBeUndefined();
  });
});
