import { endOfMonth, type MonthText } from '@kith/kernel';
import type { DecisionFact, ShownFact } from '../facts/figures.ts';
import { type HatFact, isNeededBefore, isWornBefore } from '../facts/hat.ts';
import { careRules } from '../rules/care.ts';
import { countOf, type Part, sumOf } from './part.ts';

/** Hats worn, of all that teams needed when the month ended (N3). `open` are the teams there were then. */
export function hatsFilled(hats: readonly HatFact[], open: ReadonlySet<string>, month: MonthText): Part {
  const end = endOfMonth(month);
  const needed = hats.filter((hat) => open.has(hat.groupId) && isNeededBefore(hat, end));
  return {
    numerator: needed.filter((hat) => isWornBefore(hat, end)).length,
    denominator: needed.length,
    of: needed.length,
    teams: countOf(needed.map(({ groupId }) => groupId)),
  };
}

/** Days from proposal to decision, over decisions made in the month (N3). */
export function decisionLatency(decisions: readonly DecisionFact[]): Part {
  return {
    numerator: sumOf(decisions, ({ days }) => days),
    denominator: decisions.length,
    of: decisions.length,
    teams: countOf(decisions.map(({ groupId }) => groupId)),
  };
}

/** Opportunities with a real choice, of those shown over twelve months (M6). */
export function choice(shown: readonly ShownFact[]): Part {
  return {
    numerator: shown.filter(({ eligible }) => eligible >= careRules.realChoice).length,
    denominator: shown.length,
    of: shown.length,
    teams: countOf(shown.map(({ teamId }) => teamId)),
  };
}
