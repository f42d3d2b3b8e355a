import type { Resolvers } from '../generated.ts';
import { budget, teamBudget } from './funding/budget.ts';
import { funding, fundingMutation, fundingShare, payer, teamFunding } from './funding/funding.ts';
import { invoice, invoiceMutation, invoiceQuery, teamInvoices } from './invoices/invoice.ts';
import { mutation } from './mutation.ts';
import { proposedTime } from './proposed-time.ts';
import { query } from './query.ts';
import { team } from './team.ts';
import { visit, visitTime } from './visit.ts';

export const resolvers: Resolvers = {
  Query: { ...query, ...invoiceQuery },
  Mutation: { ...mutation, ...fundingMutation, ...invoiceMutation },
  Team: { ...team, ...teamFunding, ...teamBudget, ...teamInvoices },
  Visit: visit,
  VisitTime: visitTime,
  ProposedTime: proposedTime,
  Funding: funding,
  FundingShare: fundingShare,
  Payer: payer,
  Budget: budget,
  Invoice: invoice,
};
