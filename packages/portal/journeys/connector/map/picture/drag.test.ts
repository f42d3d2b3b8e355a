import { describe, expect, it } from 'vitest';
import { meant } from './drag.ts';

const engaged = { x: 100, y: 200, status: 'ENGAGED' as const };
const MIDDLE = 200;

describe('what dragging a node means', () => {
  it('is a step closer towards the middle, and one away from it', () => {
    expect(meant(engaged, { x: 40, y: 0 }, MIDDLE)).toBe('GENERATIVE');
    expect(meant(engaged, { x: -40, y: 0 }, MIDDLE)).toBe('INTRODUCED');
  });

  it('is nothing for a slip of the finger, along the ring, or beyond the last ring', () => {
    expect(meant(engaged, { x: 10, y: 0 }, MIDDLE)).toBeUndefined();
    expect(meant(engaged, { x: 3, y: 25 }, MIDDLE)).toBeUndefined();
    expect(meant({ ...engaged, status: 'INACTIVE' }, { x: -40, y: 0 }, MIDDLE)).toBeUndefined();
    expect(meant({ ...engaged, status: 'GENERATIVE' }, { x: 40, y: 0 }, MIDDLE)).toBeUndefined();
  });
});
