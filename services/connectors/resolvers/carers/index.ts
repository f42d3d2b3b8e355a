import { newId } from '@kith/kernel';
import { find, optional, parseInput } from '@kith/service-kit';
import * as z from 'zod';
import { forgetCarer, recordBreak, sayCarer } from '../../commands/carers/change-carer.ts';
import { assessmentStates } from '../../domain/carers/carer.ts';
import type { CarerResolvers, MutationResolvers, QueryResolvers, TeamResolvers } from '../../generated.ts';
import { carerLists, carers } from '../../store/carers.ts';
import { teamFacts } from '../../store/teams.ts';
import { accessOf } from '../access.ts';
import { day, id, words } from '../fields.ts';

const sayCarerInput = z
  .object({
    teamId: id('team'),
    about: optional(words(1_000)),
    helps: optional(words(1_000)),
    assessment: z.enum(assessmentStates),
    assessmentOn: optional(day),
    connectorSees: z.boolean(),
  })
  .transform(({ teamId, about, helps, assessment, assessmentOn, connectorSees }) => ({
    teamId,
    said: {
      ...(about && { about }),
      ...(helps && { helps }),
      assessment: { state: assessment, ...(assessmentOn && { on: assessmentOn }) },
      connectorSees,
    },
  }));
const recordBreakInput = z.object({ id: optional(id('break')), teamId: id('team'), from: day, to: day });
const forgetCarerInput = z.object({ teamId: id('team') });

export const carerQueries: Pick<QueryResolvers, 'myCaring'> = {
  myCaring: (_, __, context) => {
    const { personId } = context.viewer;
    accessOf(context).require('ownCarer', { personId });
    return carerLists.ofPerson(context.table, personId);
  },
};

export const carerMutations: Pick<MutationResolvers, 'sayCarer' | 'recordCarerBreak' | 'forgetCarer'> = {
  sayCarer: async (_, { input }, context) => {
    const { teamId, said } = parseInput(sayCarerInput, input);
    const { personId } = context.viewer;
    // What they said stays theirs once they are no longer in the team, or the team is over.
    const isKnown = await find(context.table, carers, personId, teamId);
    if (!isKnown) accessOf(context).require('sayCarer', { teamId });
    return sayCarer(context, { personId, teamId }, said);
  },

  recordCarerBreak: (_, { input }, context) => {
    const { id, teamId, from, to } = parseInput(recordBreakInput, input);
    const { personId } = context.viewer;
    return recordBreak(context, { personId, teamId }, { id: id ?? newId('break'), from, to });
  },

  forgetCarer: async (_, { input }, context) => {
    const { teamId } = parseInput(forgetCarerInput, input);
    await forgetCarer(context, { personId: context.viewer.personId, teamId });
    return { teamId };
  },
};

export const teamCarers: Pick<TeamResolvers, 'carers'> = {
  carers: async ({ id }, _, context) => {
    accessOf(context).require('seeCarers', { teamId: id });
    const all = await carerLists.ofTeam(context.table, id);
    return all.filter(({ connectorSees }) => connectorSees);
  },
};

export const carer: CarerResolvers = {
  person: ({ personId }) => ({ id: personId }),
  team: ({ teamId }) => ({ id: teamId }),
  about: ({ about }) => about ?? null,
  helps: ({ helps }) => helps ?? null,
  assessment: ({ assessment }) => assessment.state,
  assessmentOn: ({ assessment }) => assessment.on ?? null,
  breaks: ({ breaks }) => [...breaks],
  bereaved: async ({ teamId }, _, { table }) =>
    (await find(table, teamFacts, teamId))?.life?.state === 'BEREAVED',
};
