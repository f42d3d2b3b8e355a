import type { Resolvers } from '../generated.ts';
import { mutation } from './mutation.ts';
import { proposedTime } from './proposed-time.ts';
import { query } from './query.ts';
import { team } from './team.ts';
import { visit, visitTime } from './visit.ts';

export const resolvers: Resolvers = {
  Query: query,
  Mutation: mutation,
  Team: team,
  Visit: visit,
  VisitTime: visitTime,
  ProposedTime: proposedTime,
};
