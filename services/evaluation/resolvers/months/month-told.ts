import { method } from '@kith/disclosure';
import { countFigures, measureFigures } from '../../domain/months/figures.ts';
import { freezesOn } from '../../domain/months/freezing.ts';
import { toldPage } from '../../domain/months/print.ts';
import { stateOf } from '../../domain/months/report.ts';
import { sealedParts } from '../../domain/months/sealed.ts';
import type { MonthToldResolvers } from '../../generated.ts';

/** All that is told of a month; without figures until it is frozen (E12). */
export const monthTold: MonthToldResolvers = {
  state: ({ report }) => (report ? stateOf(report) : 'COLLECTING'),
  freezesOn: ({ month }) => freezesOn(month),
  frozenAt: ({ report }) => report?.preparedAt ?? null,
  sendsOn: ({ report }) => report?.sendsOn ?? null,
  sentAt: ({ report }) => report?.sentAt ?? null,
  heldBecause: ({ report }) => report?.held?.reason ?? null,
  counts: ({ report }) => countFigures(report),
  measures: ({ report }) => measureFigures(report),
  sealed: () => sealedParts,
  method: () => method,
  print: async ({ month, report }, _, { neighbourhood }) => {
    const { name } = await neighbourhood.own();
    return toldPage(name, { month, report, freezesOn: freezesOn(month) });
  },
  json: ({ report }) => (report ? JSON.stringify(report.told, null, 2) : null),
};
