import type { PublishedMeasure } from '@kith/contracts';
import { groups, measures } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import { find } from '@kith/service-kit';
import { groupsIn, itemsIn, itemsOf } from '../../domain/rounds/plan.ts';
import { shownMinutes, shownResults } from '../../domain/rounds/results.ts';
import { stateOf } from '../../domain/rounds/round.ts';
import type {
  OwnScoreResolvers,
  QuestionsPartResolvers,
  QuestionsResolvers,
  RoundResolvers,
  RoundResultsResolvers,
} from '../../generated.ts';
import { allInstruments } from '../../store/instruments.ts';
import { roundResults as keptResults } from '../../store/rounds.ts';

export const round: RoundResolvers = {
  state: (each, _, { now }) => stateOf(each, now),
  plan: async ({ plan }, _, { table }) => {
    const instruments = await allInstruments(table);
    return groupsIn(plan).map((group) => ({
      group,
      instruments: plan[group],
      items: itemsIn(plan[group], instruments),
    }));
  },
  results: async ({ id, frozenAt }, _, { table }) =>
    (frozenAt && (await find(table, keptResults, id))) || null,
};

export const roundResults: RoundResultsResolvers = {
  figures: (results) => shownResults(results).figures.map(figure),
  proxyFigures: (results) => shownResults(results).proxyFigures.map(figure),
  gaps: (results) => shownResults(results).gaps,
  turnout: ({ turnout }) =>
    turnout
      .filter(({ asked }) => asked > 0)
      .map(({ group, asked, answered }) => ({
        group,
        asked: String(publishCount(asked)),
        answered: String(publishCount(answered)),
      })),
  medianMinutes: (results) => shownMinutes(results) ?? null,
};

export const questions: QuestionsResolvers = {
  until: ({ round: { closesAt } }) => closesAt,
  items: async ({ asked }, _, { table }) => {
    const instruments = await allInstruments(table);
    return asked.parts.reduce((sum, part) => sum + itemsIn(part.instruments, instruments), 0);
  },
  parts: ({ asked, language, easyRead }) => asked.parts.map((part) => ({ part, language, easyRead })),
  hasAnswered: ({ asked }) => asked.answered !== undefined,
  hasSkipped: ({ asked }) => asked.skippedAt !== undefined,
};

export const questionsPart: QuestionsPartResolvers = {
  team: ({ part }) => (part.about === 'TEAM' ? { id: part.teamId } : null),
  group: ({ part }) => part.group,
  items: async ({ part, language, easyRead }, _, { table }) =>
    itemsOf(part.instruments, await allInstruments(table)).map((item) => ({ item, language, easyRead })),
};

export const ownScore: OwnScoreResolvers = {
  label: ({ measure }) => measures[measure].label,
  value: ({ hundredths }) => hundredths / 100,
  team: ({ teamId }) => (teamId === undefined ? null : { id: teamId }),
};

function figure({ measure, group = groups[0], value, of }: PublishedMeasure) {
  return { measure, label: measures[measure].label, group, value: String(value), of: String(of) };
}
