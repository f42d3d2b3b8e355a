import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cast, redacted } from './redaction.ts';

const cast: Cast = new Map([
  ['p-ines', { as: 'PAID_WORKER', name: 'Ines Duarte' }],
  ['p-grace', { as: 'FAMILY_FRIEND', name: 'Grace' }],
]);
const redaction = { self: 'p-bernice', cast };

const leaf = fc.oneof(
  fc.constantFrom('p-bernice', 'p-ines', 'p-grace', 'Ines Duarte said so', 'call Grace, or Ines', 'OPEN'),
  fc.integer(),
  fc.boolean(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('personId', 'by', 'name', 'words', 'answers', 'p-ines', 'p-bernice'),
      tie('tree'),
      { maxKeys: 4 },
    ),
  ),
}));

/** One's own name is one's own, even if someone else is called the same. */
function besidesOwnName(this: unknown, key: string, value: unknown): unknown {
  const { personId, ownerId } = this as { readonly personId?: unknown; readonly ownerId?: unknown };
  const isOwn = key === 'name' && typeof value === 'string' && (personId ?? ownerId) === redaction.self;
  return isOwn ? undefined : value;
}

describe('an export', () => {
  it('C11: whatever is kept, nobody else’s id or name comes out', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (kept, isMine) => {
        const said = JSON.stringify(
          redacted({ kept, personId: 'p-ines' }, redaction, isMine),
          besidesOwnName,
        );
        expect(said).not.toMatch(/p-ines|p-grace|Ines|Duarte|Grace/);
      }),
      { numRuns: 300 },
    );
  });

  it('C11: what lies where a name is expected is redacted as anything else', () => {
    const odd = { personId: 'p-bernice', name: { 'p-ines': 'Ines Duarte' } };
    expect(JSON.stringify(redacted(odd, redaction, true))).not.toMatch(/ines/i);
  });

  it('C11: someone’s own words come out whole, and those of others stay behind', () => {
    const proposal = {
      by: 'p-bernice',
      words: 'Boots for me, says Grace',
      answers: { 'p-bernice': { words: 'I like them' }, 'p-ines': { words: 'I think not' } },
    };
    expect(redacted(proposal, redaction, false)).toEqual({
      by: 'p-bernice',
      words: 'Boots for me, says FAMILY_FRIEND',
      answers: { 'p-bernice': { words: 'I like them' }, PAID_WORKER: { words: '(someone else’s)' } },
    });
  });
});
