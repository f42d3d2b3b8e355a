import type { Resolvers } from '../generated.ts';
import { closingQueries } from './closing/time-to-settle.ts';
import { deliveryMutations, deliveryQueries, payrollDelivery, payrollHookSet } from './delivery/index.ts';
import { exportQuery, wholeExport } from './export/index.ts';
import { fileQueries, runFileFields } from './files/index.ts';
import { budget, teamBudget } from './funding/budget.ts';
import { funding, fundingMutation, fundingShare, payer, teamFunding } from './funding/funding.ts';
import { importMutations } from './import/index.ts';
import { invoice, invoiceMutation, invoiceQuery, teamInvoices } from './invoices/invoice.ts';
import { mutation } from './mutation.ts';
import { payRunMutations, payRunQueries } from './pay-run/index.ts';
import { payRun } from './pay-run/pay-run.ts';
import { issuedStatement, statementQueries } from './pay-run/statement.ts';
import { proposedTime } from './proposed-time.ts';
import { query } from './query.ts';
import { ratesMutation, ratesQuery, rateTable } from './rates/index.ts';
import { settlement, settlementMutations, settlementQueries } from './settlement/index.ts';
import { team } from './team.ts';
import { payTerms, rateBand, termsMutations, termsQueries } from './terms/index.ts';
import { loggedTime, teamTime, timeMutations, timeQueries } from './time/index.ts';
import { travelMutations, travelQueries, way } from './travel/index.ts';
import { visit, visitTime } from './visit.ts';

export const resolvers: Resolvers = {
  WholeExport: wholeExport,
  Query: {
    ...query,
    ...settlementQueries,
    ...termsQueries,
    ...timeQueries,
    ...ratesQuery,
    ...travelQueries,
    ...invoiceQuery,
    ...payRunQueries,
    ...fileQueries,
    ...deliveryQueries,
    ...statementQueries,
    ...closingQueries,
    ...exportQuery,
  },
  Mutation: {
    ...mutation,
    ...settlementMutations,
    ...termsMutations,
    ...timeMutations,
    ...ratesMutation,
    ...travelMutations,
    ...importMutations,
    ...deliveryMutations,
    ...fundingMutation,
    ...invoiceMutation,
    ...payRunMutations,
  },
  Team: {
    ...team,
    ...teamTime,
    ...teamFunding,
    ...teamBudget,
    ...teamInvoices,
  },
  Visit: visit,
  VisitTime: visitTime,
  ProposedTime: proposedTime,
  Settlement: settlement,
  PayTerms: payTerms,
  RateBand: rateBand,
  LoggedTime: loggedTime,
  RateTable: rateTable,
  RunFile: runFileFields,
  PayrollHookSet: payrollHookSet,
  PayrollDelivery: payrollDelivery,
  Way: way,
  Funding: funding,
  FundingShare: fundingShare,
  Payer: payer,
  Budget: budget,
  Invoice: invoice,
  PayRun: payRun,
  IssuedStatement: issuedStatement,
};
