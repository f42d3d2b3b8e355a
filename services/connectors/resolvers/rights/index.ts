import { dateOf, unwrap } from '@kith/kernel';
import { find, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { explainRight } from '../../commands/rights/explain-right.ts';
import { rightsIn, rightsPage } from '../../domain/rights/checklist.ts';
import { problem } from '../../domain/teams/word.ts';
import type {
  MutationResolvers,
  RightsExplanationResolvers,
  RightsResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { rightsExplained } from '../../store/rights.ts';
import { accessOf } from '../access.ts';
import { day, id } from '../fields.ts';

const explainRightInput = z.object({ teamId: id('team'), line: z.string().min(1).max(40), on: day });

export const rightsMutations: Pick<MutationResolvers, 'explainRight'> = {
  explainRight: async (_, { input }, context) => {
    const asked = parseInput(explainRightInput, input);
    accessOf(context).require('keepRights', asked);
    if (asked.on > dateOf(context.now)) unwrap(problem('on', 'It cannot lie ahead'));
    return explainRight(context, { ...asked, by: context.viewer.personId });
  },
};

export const teamRights: Pick<TeamResolvers, 'rights'> = {
  rights: async ({ id }, _, context) => {
    accessOf(context).require('seeRights', { teamId: id });
    return (await find(context.table, rightsExplained, id)) ?? { teamId: id, lines: {} };
  },
};

export const rights: RightsResolvers = {
  country: async (_, __, { neighbourhood }) => (await neighbourhood.own()).jurisdiction.country,
  lines: async ({ lines }, _, { neighbourhood, now }) => {
    const { jurisdiction } = await neighbourhood.own();
    return rightsIn(jurisdiction.country, dateOf(now)).map(({ confirmed, ...line }) => ({
      ...line,
      confirmedOn: confirmed?.on ?? null,
      confirmedAt: confirmed?.at ?? null,
      explained: lines[line.key] ?? null,
    }));
  },
  page: async ({ lines }, _, { neighbourhood, now }) => {
    const { jurisdiction } = await neighbourhood.own();
    return rightsPage(jurisdiction.country, lines, dateOf(now));
  },
};

export const rightsExplanation: RightsExplanationResolvers = { by: ({ by }) => ({ id: by }) };
