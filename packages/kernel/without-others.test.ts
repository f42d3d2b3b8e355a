import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutOthers } from './without-others.ts';

const someone = fc.constantFrom('p-ines', 'p-grace', 'p-bernice', 'OWNER');
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.integer(),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('said', 'named', 'host'), tie('tree'), { maxKeys: 3 }),
    fc.record({ by: someone, workerId: someone, personId: someone, offeredBy: someone, ownerId: someone }),
  ),
}));

it('C11: whatever is kept, nobody else’s id comes out; one’s own does not either, but that it was oneself', () => {
  fc.assert(
    fc.property(tree, (kept) => {
      expect(JSON.stringify(withoutOthers({ kept, by: 'p-ines' }, 'p-bernice'))).not.toMatch(/p-/);
    }),
  );
  const kept = { by: 'p-bernice', ownerId: 'p-ines', calledOff: { by: 'OWNER' }, goesBy: 'Ana' };
  expect(withoutOthers(kept, 'p-bernice')).toEqual({
    by: 'YOU',
    ownerId: 'SOMEONE_ELSE',
    calledOff: { by: 'OWNER' },
    goesBy: 'Ana',
  });
});
