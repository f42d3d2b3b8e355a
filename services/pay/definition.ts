import type { SubgraphDefinition } from '@kith/service-kit';
import charges from '../../schema/pay/charges.graphql';
import closing from '../../schema/pay/closing.graphql';
import common from '../../schema/pay/common.graphql';
import delivery from '../../schema/pay/delivery.graphql';
import exportOf from '../../schema/pay/export.graphql';
import files from '../../schema/pay/files.graphql';
import funding from '../../schema/pay/funding.graphql';
import imports from '../../schema/pay/imports.graphql';
import invoices from '../../schema/pay/invoices.graphql';
import issuedStatement from '../../schema/pay/issued-statement.graphql';
import payRun from '../../schema/pay/pay-run.graphql';
import proposedTime from '../../schema/pay/proposed-time.graphql';
import rates from '../../schema/pay/rates.graphql';
import settlement from '../../schema/pay/settlement.graphql';
import statement from '../../schema/pay/statement.graphql';
import terms from '../../schema/pay/terms.graphql';
import time from '../../schema/pay/time.graphql';
import travel from '../../schema/pay/travel.graphql';
import visitTime from '../../schema/pay/visit-time.graphql';
import wholeExport from '../../schema/pay/whole-export.graphql';
import { resolvers } from './resolvers/index.ts';

const typeDefs = [
  common,
  visitTime,
  proposedTime,
  statement,
  charges,
  settlement,
  rates,
  terms,
  time,
  travel,
  imports,
  files,
  delivery,
  funding,
  invoices,
  payRun,
  issuedStatement,
  closing,
  exportOf,
  wholeExport,
];

/** Pay's part of the graph. */
export const definition: SubgraphDefinition = { typeDefs: typeDefs.join('\n'), resolvers };
