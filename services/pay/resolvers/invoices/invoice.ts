import { gbp, kithError } from '@kith/kernel';
import { accessFor, connectionOf, find, pageAsked, parseInput } from '@kith/service-kit';
import { issueInvoices } from '../../commands/invoices/issue-invoices.ts';
import { invoiceNumber, isCredit, isLate } from '../../domain/invoices/invoice.ts';
import { invoicePage } from '../../domain/invoices/print.ts';
import { permissions } from '../../domain/permissions.ts';
import type { InvoiceResolvers, MutationResolvers, QueryResolvers, TeamResolvers } from '../../generated.ts';
import { invoices, listInvoices, listInvoicesOf } from '../../store/invoices.ts';
import { invoiceAsked, issueInvoicesInput } from '../funding/inputs.ts';
import { requireMoney } from '../funding/money-access.ts';

export const invoiceQuery: Pick<QueryResolvers, 'invoice' | 'invoices'> = {
  invoice: async (_, args, context) => {
    const { id } = parseInput(invoiceAsked, args);
    const found = await find(context.table, invoices, id);
    if (!found) throw kithError('NOT_FOUND');
    requireMoney('seeInvoices', found.teamId, context);
    return found;
  },

  invoices: async (_, page, { table, viewer }) => {
    accessFor(permissions, viewer).require('listInvoices');
    return connectionOf(await listInvoices(table, pageAsked(page)), ({ value }) => value);
  },
};

export const invoiceMutation: Pick<MutationResolvers, 'issueInvoices'> = {
  issueInvoices: async (_, { input }, context) => {
    const which = parseInput(issueInvoicesInput, input);
    requireMoney('issueInvoices', which.teamId, context);
    return issueInvoices(which, context.viewer.personId, context);
  },
};

export const teamInvoices: Pick<TeamResolvers, 'invoices'> = {
  invoices: async ({ id: teamId }, page, context) => {
    requireMoney('seeInvoices', teamId, context);
    return connectionOf(await listInvoicesOf(context.table, teamId, pageAsked(page)), ({ value }) => value);
  },
};

export const invoice: InvoiceResolvers = {
  id: ({ invoiceId }) => invoiceId,
  number: ({ number }, _, { circle }) => invoiceNumber(circle, number),
  team: ({ teamId }) => ({ id: teamId }),
  isCredit,
  lines: (parent) =>
    parent.lines.map(({ entryId, on, minutes, basisPoints, ...line }) => ({
      entryId,
      workedOn: on,
      isLate: isLate({ on }, parent),
      minutes,
      rate: gbp(line.ratePence),
      charge: gbp(line.chargePence),
      basisPoints,
      amount: gbp(line.pence),
    })),
  total: ({ totalPence }) => gbp(totalPence),
  print: async (parent, _, { circle, neighbourhood }) => {
    const { name } = await neighbourhood.own();
    return invoicePage(parent, { name, slug: circle });
  },
};
