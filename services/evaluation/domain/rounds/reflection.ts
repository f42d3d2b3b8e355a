import { type Band, bandOf, LEAST_ANSWERS, type Thirds, withOne } from '../bands.ts';
import type { Asked } from './asked.ts';
import { type Instruments, itemsOf } from './plan.ts';
import type { Sheet, SheetPart } from './sheet.ts';

/** A round as one team may see it: a word an item, and nothing that leaves the team (E11). */
export interface Reflection {
  readonly roundId: string;
  readonly teamId: string;
  readonly answered: number;
  readonly items: readonly { readonly item: string; readonly words: string; readonly band: Band | null }[];
}

/** Of five steps, two at each end say how it is. */
const fiveSteps = { lowUpTo: 2, highFrom: 4 };

/**
 * What each team may see of a round: nothing, unless everyone who was asked about the team agreed and at least four
 * answered for themselves; then a word an item, where four answered it.
 */
export function reflectionsOf(
  roundId: string,
  asked: readonly Asked[],
  sheets: readonly Sheet[],
  instruments: Instruments,
): Reflection[] {
  const teams = new Set(asked.flatMap(({ parts }) => parts.filter(isAboutTeam).map(({ teamId }) => teamId)));
  return [...teams].flatMap((teamId) => {
    const isAbout = (part: SheetPart | Asked['parts'][number]) => isAboutTeam(part) && part.teamId === teamId;
    const isAgreed = asked
      .filter(({ parts }) => parts.some(isAbout))
      .every(({ agrees }) => agrees.includes(teamId));
    const parts = sheets
      .filter(({ proxy }) => proxy === undefined)
      .flatMap((sheet) => sheet.parts.filter(isAbout))
      .filter(({ answers }) => Object.keys(answers).length > 0);
    if (!isAgreed || parts.length < LEAST_ANSWERS) return [];
    return [{ roundId, teamId, answered: parts.length, items: wordsFor(parts, instruments) }];
  });
}

function wordsFor(parts: readonly SheetPart[], instruments: Instruments): Reflection['items'] {
  const ids = [...new Set(parts.flatMap((part) => part.instruments))];
  const items = new Map(itemsOf(ids, instruments).map((item) => [item.id, item]));
  return [...items.values()].map(({ id, words }) => {
    const answers = parts.flatMap((part) => part.answers[id] ?? []);
    const thirds = answers.reduce<Thirds>((all, answer) => withOne(all, answer, fiveSteps), [0, 0, 0]);
    return { item: id, words: words.EN, band: bandOf(thirds) };
  });
}

function isAboutTeam({ about }: { readonly about: 'SELF' | 'TEAM' }): boolean {
  return about === 'TEAM';
}
