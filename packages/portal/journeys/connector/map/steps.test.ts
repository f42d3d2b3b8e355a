import { describe, expect, it } from 'vitest';
import { nextStep, reachable } from './steps.ts';

const steps = (...statuses: ('POTENTIAL' | 'INTRODUCED' | 'ENGAGED' | 'GENERATIVE' | 'INACTIVE')[]) =>
  statuses.map((status) => ({ status }));

describe('where a link may go (K4)', () => {
  it('goes one step on, back, or to rest; never to where it is', () => {
    expect(reachable(steps('POTENTIAL'))).toEqual(['INTRODUCED', 'INACTIVE']);
    expect(reachable(steps('ENGAGED'))).toEqual(['GENERATIVE', 'INTRODUCED', 'POTENTIAL', 'INACTIVE']);
    expect(reachable(steps('GENERATIVE'))).not.toContain('GENERATIVE');
  });

  it('takes up again from where it stood before it rested', () => {
    expect(reachable(steps('POTENTIAL', 'INTRODUCED', 'INACTIVE'))).toEqual([
      'ENGAGED',
      'INTRODUCED',
      'POTENTIAL',
    ]);
    // What rested from the beginning was engaged once.
    expect(reachable(steps('INACTIVE'))[0]).toBe('GENERATIVE');
  });

  it('has no next step from what is good for both, nor from what rests', () => {
    expect(nextStep('ENGAGED')).toBe('GENERATIVE');
    expect(nextStep('GENERATIVE')).toBeUndefined();
    expect(nextStep('INACTIVE')).toBeUndefined();
  });
});
