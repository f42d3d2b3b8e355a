import { describe, expect, it } from 'vitest';
import { demoCircles } from '../demo-data/index.ts';
import { worthTrying } from './worth-trying.ts';

const namesIn = (slug: string) => worthTrying(slug).map(({ username }) => username);

describe('people worth trying', () => {
  it('are an owner, a worker and who holds the hats, in every circle', () => {
    expect(namesIn('clapton')).toEqual(['bernice', 'ines', 'gwen']);
    for (const { slug } of demoCircles) expect(new Set(namesIn(slug)).size).toBe(3);
  });

  it('are everyone of the national co-op, and nobody of a circle that is not in the demo', () => {
    expect(namesIn('national')).toEqual(['ifeoma']);
    expect(namesIn('nowhere')).toEqual([]);
  });
});
