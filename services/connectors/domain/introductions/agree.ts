import { type Id, ok, refusal, refused } from '@kith/kernel';
import { linkOn } from '../care-map/care-map.ts';
import { type Author, changed, type Doing } from '../care-map/draft.ts';
import { type Side, statusOf } from '../care-map/link.ts';
import { type Entering, wordOf } from '../teams/word.ts';

/** What one side says to being introduced. */
export interface Agreeing extends Pick<Entering, 'heard'> {
  readonly linkId: Id<'link'>;
  readonly side: Side;
  readonly agrees: boolean;
}

/**
 * One side agrees to being introduced, or takes that back while it has not happened: nobody asks why (K4). The owner says
 * so by their own hand; what anyone else says is heard from them. Said before: nothing changes.
 * Refusals: `NOT_FOUND`, `WRONG_STATE` once they met, `CONFIRMATION_REQUIRED`, `BAD_INPUT`.
 */
export function agreeTo({ linkId, side, agrees, heard }: Agreeing, author: Author): Doing {
  return (draft) => {
    const link = linkOn(draft.map, linkId);
    if (!link) return refused(refusal('NOT_FOUND'));
    const known = link.introduction?.agreed[side];
    if ((known !== undefined) === agrees) return ok(draft);
    if (statusOf(link) !== 'POTENTIAL') return refused(refusal('WRONG_STATE'));
    if (!agrees) return ok(changed(draft, { kind: 'AGREED', linkId, side }));
    const isOwn = side === 'OWNER' && author.isOwner;
    const word = wordOf({ by: author.by, heard }, isOwn, author.now);
    return word.ok ? ok(changed(draft, { kind: 'AGREED', linkId, side, word: word.value })) : word;
  };
}
