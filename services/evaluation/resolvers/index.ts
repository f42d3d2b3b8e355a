import type { Resolvers } from '../generated.ts';
import { appeal, circleVote, coopMutations, coopQueries, libraryCopy } from './co-op/index.ts';
import { wholeExport } from './export/index.ts';
import { formItem, instrument, instrumentMutations, instrumentQueries } from './instruments/index.ts';
import { monthMutations, monthQueries } from './months/index.ts';
import { monthTold } from './months/month-told.ts';
import { mutation } from './mutation.ts';
import { plannedHoursMutations, plannedHoursQueries, plannedHoursTeam } from './planned-hours/index.ts';
import { pulseMutations, pulseQueries, teamAction, teamPulses } from './pulse/index.ts';
import { roundMutations } from './rounds/mutation.ts';
import { roundQueries } from './rounds/query.ts';
import { teamReflection, teamRounds } from './rounds/reflection.ts';
import { ownScore, questions, questionsPart, round, roundResults } from './rounds/round.ts';
import { team } from './team.ts';
import { workforceMutations, workforceQueries } from './workforce/index.ts';

export const resolvers: Resolvers = {
  WholeExport: wholeExport,
  Query: {
    ...monthQueries,
    ...workforceQueries,
    ...plannedHoursQueries,
    ...pulseQueries,
    ...instrumentQueries,
    ...roundQueries,
    ...coopQueries,
  },
  Mutation: {
    ...mutation,
    ...monthMutations,
    ...workforceMutations,
    ...plannedHoursMutations,
    ...pulseMutations,
    ...instrumentMutations,
    ...roundMutations,
    ...coopMutations,
  },
  Team: { ...team, ...plannedHoursTeam, ...teamPulses, ...teamRounds },
  MonthTold: monthTold,
  Instrument: instrument,
  FormItem: formItem,
  Round: round,
  RoundResults: roundResults,
  Questions: questions,
  QuestionsPart: questionsPart,
  OwnScore: ownScore,
  TeamAction: teamAction,
  TeamReflection: teamReflection,
  CircleVote: circleVote,
  Appeal: appeal,
  LibraryCopy: libraryCopy,
};
