import type { Resolvers } from '../generated.ts';
import { fileQueries, runFileFields } from './files/index.ts';
import { importMutations } from './import/index.ts';
import { mutation } from './mutation.ts';
import { payRunMutations, payRunQueries } from './pay-run/index.ts';
import { payRun } from './pay-run/pay-run.ts';
import { issuedStatement, statementQueries } from './pay-run/statement.ts';
import { proposedTime } from './proposed-time.ts';
import { query } from './query.ts';
import { ratesMutation, ratesQuery, rateTable } from './rates/index.ts';
import { team } from './team.ts';
import { payTerms, rateBand, termsMutations, termsQueries } from './terms/index.ts';
import { loggedTime, teamTime, timeMutations, timeQueries } from './time/index.ts';
import { travelMutations, travelQueries, way } from './travel/index.ts';
import { visit, visitTime } from './visit.ts';

export const resolvers: Resolvers = {
  Query: {
    ...query,
    ...termsQueries,
    ...timeQueries,
    ...ratesQuery,
    ...travelQueries,
    ...payRunQueries,
    ...fileQueries,
    ...statementQueries,
  },
  Mutation: {
    ...mutation,
    ...termsMutations,
    ...timeMutations,
    ...ratesMutation,
    ...travelMutations,
    ...importMutations,
    ...payRunMutations,
  },
  Team: {
    ...team,
    ...teamTime,
  },
  Visit: visit,
  VisitTime: visitTime,
  ProposedTime: proposedTime,
  PayTerms: payTerms,
  RateBand: rateBand,
  LoggedTime: loggedTime,
  RateTable: rateTable,
  RunFile: runFileFields,
  Way: way,
  PayRun: payRun,
  IssuedStatement: issuedStatement,
};
