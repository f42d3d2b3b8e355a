import { describe, expect, it } from 'vitest';
import { match } from './match.ts';

describe('an address against a pattern', () => {
  it('gives the parts that the pattern names', () => {
    expect(match('/:circle/team/:team/week', '/clapton/team/team_1/week')).toEqual({
      circle: 'clapton',
      team: 'team_1',
    });
    expect(match('', '/')).toEqual({});
    expect(match('/:circle', '/clapton/')).toEqual({ circle: 'clapton' });
  });

  it('does not fit when it is longer, shorter or another', () => {
    expect(match('/:circle', '/')).toBeUndefined();
    expect(match('/:circle/work', '/clapton/team')).toBeUndefined();
    expect(match('/:circle', '/clapton/work')).toBeUndefined();
  });

  it('bears an address that nobody could have meant', () => {
    expect(match('/:circle', '/%E0%A4%A')).toEqual({ circle: '%E0%A4%A' });
  });
});
