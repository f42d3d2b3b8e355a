import { describe, expect, it } from 'vitest';
import { connector } from '../../journeys/connector/words/index.ts';
import { outside } from '../../journeys/connector/words/outside/index.ts';
import { terms } from '../../journeys/connector/words/terms/index.ts';
import { together } from '../../journeys/connector/words/together/index.ts';
import { connectHome } from '../../journeys/entry/sections/connect-words.ts';
import { entry } from '../../journeys/entry/words/index.ts';
import { deciding } from '../../journeys/members/deciding/words/index.ts';
import { choosing } from '../../journeys/members/selection/words/index.ts';
import { members } from '../../journeys/members/words/index.ts';
import { owner } from '../../journeys/owner/words/index.ts';
import { professional } from '../../journeys/professional/words/index.ts';
import { worker } from '../../journeys/worker/words/index.ts';
import { frame } from './frame/index.ts';
import { wordsIn } from './language.ts';

const catalogues = Object.entries({
  ...{ frame, entry, owner, worker, members, choosing, deciding, professional },
  ...{ connectHome, connector, outside, terms, together },
});

describe('catalogues of words', () => {
  it.each(catalogues)('%s says in Welsh all that it says in English', (_, words) => {
    expect(Object.keys(words.cy).sort()).toEqual(Object.keys(words.en).sort());
  });

  it.each(catalogues)('%s was put into Welsh, not left in English', (_, { en, cy }) => {
    const welsh = cy as Readonly<Record<string, unknown>>;
    const same = Object.entries(en).filter(
      ([key, text]) => typeof text === 'string' && text.length > 12 && welsh[key] === text,
    );
    expect(same).toEqual([]);
  });

  it('falls back to plain English where easy English says nothing else', () => {
    const easy = wordsIn(frame, 'easy');
    expect(easy.loading).toBe('Please wait.');
    expect(easy.signOut).toBe('Sign out');
  });
});
