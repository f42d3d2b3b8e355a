import { type InstantText, ok, type Result, refusal, refused } from '@kith/kernel';
import type { GroupId } from '../group.ts';
import type { Description, Hat } from './hat.ts';

/** What a group says of a hat of its own. */
export interface HatWords extends Description {
  readonly essential: boolean;
  readonly seats: number;
  readonly termWeeks: number;
  readonly checkInWeeks: number;
}

/**
 * The short name of a hat that a group makes: it begins with `own-`, as none with permissions does, so that nobody gets
 * a say in anything by what they call a hat.
 */
function ownSlug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `own-${
    plain.slice(0, 40) ||
    [...title]
      .map((sign) => sign.codePointAt(0)?.toString(36))
      .join('')
      .slice(0, 40)
  }`;
}

/** A new hat of a group's own, vacant from now (T7). */
export function ownHat(groupId: GroupId, words: HatWords, now: InstantText): Hat {
  const slug = ownSlug(words.title);
  return { ...words, groupId, slug, isCustom: true, holders: [], emptySince: now };
}

/**
 * A hat of a group's own with other words. Who holds it keeps it, for the term they agreed to.
 * Refusals: `WRONG_STATE` for one of the catalogue, which only a selection amends, or one that is no longer needed.
 */
export function reworded(hat: Hat, words: Partial<HatWords>): Result<Hat> {
  if (!hat.isCustom || hat.retiredAt) return refused(refusal('WRONG_STATE'));
  return ok({ ...hat, ...words });
}

/** Whether a hat says just this. */
export function saysThis(hat: Hat, words: Partial<HatWords>): boolean {
  const entries = Object.entries(words) as [keyof HatWords, unknown][];
  return entries.every(([field, value]) => JSON.stringify(hat[field]) === JSON.stringify(value));
}
