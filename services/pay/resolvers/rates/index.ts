import { accessFor, lineOfText, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { recordRates } from '../../commands/rates/record-rates.ts';
import { permissions } from '../../domain/permissions.ts';
import { type RateName, type RateTableName, rateNames } from '../../domain/rules/rate-table.ts';
import { ratesInUse, versionsOf } from '../../domain/rules/shipped-rates.ts';
import type { MutationResolvers, QueryResolvers, RateTableResolvers } from '../../generated.ts';
import { listRecordedRates } from '../../store/rates.ts';
import { day } from '../inputs.ts';

const HIGHEST = 1_000_000;

const recordRatesInput = z.object({
  table: z.enum(Object.keys(rateNames) as RateTableName[]),
  basedOn: z.string().min(1).max(60),
  source: lineOfText(300),
  rows: z
    .array(
      z.object({
        from: day,
        rate: z.enum(Object.values(rateNames).flat() as RateName[]),
        value: z.int().min(0).max(HIGHEST),
      }),
    )
    .min(1, 'at least one row')
    .max(50, 'at most 50 rows at a time'),
});

export const ratesQuery: Pick<QueryResolvers, 'rateTable'> = {
  rateTable: async (_, { table: name }, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeRates');
    const recorded = await listRecordedRates(table);
    const { version: inUse } = ratesInUse(recorded)[name];
    return versionsOf(recorded, name).map((version) => ({ ...version, inUse: version.version === inUse }));
  },
};

export const ratesMutation: Pick<MutationResolvers, 'recordRates'> = {
  recordRates: async (_, { input }, context) => {
    accessFor(permissions, context.viewer).require('recordRates');
    const recording = parseInput(recordRatesInput, input);
    return { ...(await recordRates(recording, context)), inUse: true };
  },
};

export const rateTable: RateTableResolvers = {
  basedOn: ({ basedOn }) => basedOn ?? null,
  rows: ({ rows, source }) =>
    rows.map((row) => ({ ...row, source: row.source ?? source, isConfirmed: row.isUnconfirmed !== true })),
};
