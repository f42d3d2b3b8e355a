import { publishCount, rule } from '@kith/disclosure';
import { endOfMonth, isMonthOver } from '@kith/kernel';
import { find, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import {
  connectorBefore,
  coverageAt,
  expectedSince,
  unheardTeam,
  vacantSince,
} from '../../domain/connecting/connecting.ts';
import type { QueryResolvers, TeamResolvers } from '../../generated.ts';
import { allConnectings, connectings } from '../../store/connecting.ts';
import { accessOf } from '../access.ts';
import { month } from '../fields.ts';

export const connectingQuery: Pick<QueryResolvers, 'connectorCoverage'> = {
  connectorCoverage: async (_, asked, context) => {
    accessOf(context).require('seeCoverage');
    const of = parseInput(z.object({ month }), asked).month;
    if (!isMonthOver(of, context.now)) return null;
    const { teams, connected } = coverageAt(await allConnectings(context.table), endOfMonth(of));
    const [whole, part] = [publishCount(teams), publishCount(connected)];
    return {
      month: of,
      teams: String(whole),
      connected: String(part),
      percent: percentOf(part, whole, teams),
    };
  },
};

/** Made of the counts as they are shown; not shown where it would say of each of few how it is. */
function percentOf(part: number | '*', whole: number | '*', teams: number): number | null {
  if (part === '*' || whole === '*' || whole === 0) return null;
  if ((part === 0 || part === whole) && teams < rule.fewestForAllOrNone) return null;
  return Math.round((100 * part) / whole);
}

export const teamConnecting: Pick<TeamResolvers, 'connecting'> = {
  connecting: async ({ id: teamId }, _, context) => {
    accessOf(context).require('seeMap', { teamId });
    const { now } = context;
    const known = (await find(context.table, connectings, teamId)) ?? unheardTeam(teamId);
    const grant = connectorBefore(known, now);
    return {
      connector: grant ? { id: grant.personId } : null,
      until: grant?.until ?? null,
      expectedSince: expectedSince(known, now) ?? null,
      vacantSince: vacantSince(known, now) ?? null,
    };
  },
};
