import type { Resolvers } from '../generated.ts';
import { formItem, instrument, instrumentMutations, instrumentQueries } from './instruments/index.ts';
import { monthMutations, monthQueries } from './months/index.ts';
import { monthTold } from './months/month-told.ts';
import { mutation } from './mutation.ts';
import { plannedHoursMutations, plannedHoursQueries, plannedHoursTeam } from './planned-hours/index.ts';
import { roundMutations } from './rounds/mutation.ts';
import { roundQueries } from './rounds/query.ts';
import { teamReflection, teamRounds } from './rounds/reflection.ts';
import { ownScore, questions, questionsPart, round, roundResults } from './rounds/round.ts';
import { team } from './team.ts';
import { workforceMutations, workforceQueries } from './workforce/index.ts';

export const resolvers: Resolvers = {
  Query: {
    ...monthQueries,
    ...workforceQueries,
    ...plannedHoursQueries,
    ...instrumentQueries,
    ...roundQueries,
  },
  Mutation: {
    ...mutation,
    ...monthMutations,
    ...workforceMutations,
    ...plannedHoursMutations,
    ...instrumentMutations,
    ...roundMutations,
  },
  Team: { ...team, ...plannedHoursTeam, ...teamRounds },
  MonthTold: monthTold,
  Instrument: instrument,
  FormItem: formItem,
  Round: round,
  RoundResults: roundResults,
  Questions: questions,
  QuestionsPart: questionsPart,
  OwnScore: ownScore,
  TeamReflection: teamReflection,
};
