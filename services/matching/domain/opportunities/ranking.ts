import type { PersonId } from '@kith/kernel';
import { divideHalfUp } from '@kith/kernel';
import type { RankedBy, RankingRule } from '../rules/ranking.ts';
import type { Assessment, Facts } from './assessment.ts';
import type { Opportunity } from './opportunity.ts';
import { named } from './shown.ts';
import { timesSpoken } from './times.ts';

/** Someone hours could be agreed with, and why they stand where they stand (M3). */
export interface Candidate {
  readonly workerId: PersonId;
  /** Hundredths of the most there is. A number to order by: nothing ever follows from it by itself (M4). */
  readonly score: number;
  /** At most four, the weightiest first. */
  readonly reasons: readonly Reason[];
}

/** One plain reason. */
export interface Reason {
  readonly by: RankedBy;
  readonly words: string;
}

type Points = Reason & { readonly points: number };

/**
 * Those who are eligible, in order: by what the published weights give, then as the opportunity's own draw has it.
 * The same facts give the same order. What anyone declined, refused or ended is not among the facts.
 */
export function ranked(
  opportunity: Pick<Opportunity, 'need' | 'seed' | 'stretches'>,
  eligible: readonly { readonly assessment: Assessment; readonly facts: Facts }[],
  rule: RankingRule,
): Candidate[] {
  const most = mostPoints(opportunity, rule);
  return eligible
    .map(({ assessment, facts }) => {
      const points = pointsOf(opportunity, assessment, facts, rule);
      const sum = points.reduce((total, each) => total + each.points, 0);
      return { workerId: assessment.workerId, sum, points };
    })
    .sort((a, b) => b.sum - a.sum || before(opportunity.seed, a.workerId, b.workerId))
    .map(({ workerId, sum, points }) => ({
      workerId,
      score: divideHalfUp(sum * 100, most) / 100,
      reasons: points.map(({ by, words }) => ({ by, words })),
    }));
}

function pointsOf(
  { need, stretches }: Pick<Opportunity, 'need' | 'stretches'>,
  { free, minutesAway }: Assessment,
  { worker, knowsTeam }: Facts,
  { weights, nearMinutes, farMinutes }: RankingRule,
): Points[] {
  const spoken = need.languages.filter((language) => worker.languages.includes(language));
  const nearness =
    minutesAway === undefined ? 0 : Math.min(1, (farMinutes - minutesAway) / (farMinutes - nearMinutes));
  const shares: readonly [RankedBy, number, string][] = [
    ['KNOWS_TEAM', knowsTeam ? 1 : 0, 'knows this team'],
    [
      'LANGUAGES',
      spoken.length / Math.max(1, need.languages.length),
      `speaks ${spoken.map(named).join(', ')}`,
    ],
    ['NEARBY', Math.max(0, nearness), `${minutesAway} min away`],
    ['TIMES', free.length / stretches.length, `free every ${timesSpoken(free)}`],
  ];
  return shares
    .map(([by, share, words]) => ({ by, words, points: Math.round(share * weights[by]) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}

/** What everything an opportunity asks about could bring. */
function mostPoints({ need }: Pick<Opportunity, 'need'>, { weights }: RankingRule): number {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return need.languages.length > 0 ? all : all - weights.LANGUAGES;
}

/** Who comes first among equals: drawn by the seed, the same each time, and by nothing that is known of them. */
function before(seed: number, a: PersonId, b: PersonId): number {
  return drawn(seed, a) - drawn(seed, b) || (a < b ? -1 : 1);
}

function drawn(seed: number, text: string): number {
  let mixed = seed ^ 0x9e3779b9;
  for (const character of text) {
    mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x85ebca6b);
    mixed ^= mixed >>> 13;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
