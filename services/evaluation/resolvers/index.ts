import type { Resolvers } from '../generated.ts';
import { appeal, circleVote, coopMutations, coopQueries, libraryCopy } from './co-op/index.ts';
import { monthMutations, monthQueries } from './months/index.ts';
import { monthTold } from './months/month-told.ts';
import { mutation } from './mutation.ts';
import { plannedHoursMutations, plannedHoursQueries, plannedHoursTeam } from './planned-hours/index.ts';
import { team } from './team.ts';
import { workforceMutations, workforceQueries } from './workforce/index.ts';

export const resolvers: Resolvers = {
  Query: { ...monthQueries, ...workforceQueries, ...plannedHoursQueries, ...coopQueries },
  Mutation: {
    ...mutation,
    ...monthMutations,
    ...workforceMutations,
    ...plannedHoursMutations,
    ...coopMutations,
  },
  Team: { ...team, ...plannedHoursTeam },
  MonthTold: monthTold,
  CircleVote: circleVote,
  Appeal: appeal,
  LibraryCopy: libraryCopy,
};
