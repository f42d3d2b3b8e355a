import { connectionOfAll } from '@kith/service-kit';
import { isCarer, plannedFor } from '../../domain/endings/contact-plan.ts';
import { retentionOf } from '../../domain/endings/retention.ts';
import { stateAt } from '../../domain/endings/standing.ts';
import type { ContactPlanResolvers, StateChangeResolvers, TeamResolvers } from '../../generated.ts';
import { contactPlansIn } from '../../store/endings.ts';
import { startIn } from '../../store/starting.ts';
import { sightOf } from '../sight.ts';

type Ending = 'state' | 'stateHistory' | 'retention' | 'contactPlans';

/** Of a team: how it lives, and what remains when it ended (T26). */
export const teamEndings: Required<Pick<TeamResolvers, Ending>> = {
  state: async (team, _, context) => {
    const { access } = await sightOf(context);
    return access.allows('team.state', team) ? stateAt(team, context.now) : null;
  },

  stateHistory: async (team, _, context) => {
    const { access } = await sightOf(context);
    return access.allows('team.state', team) ? (team.standing?.history ?? []) : null;
  },

  retention: async (team, _, context) => {
    const { access, front } = await sightOf(context);
    if (!access.allows('team.state', team)) return null;
    return retentionOf(team, startIn(await front(team.teamId)), context.now) ?? null;
  },

  contactPlans: async ({ teamId, standing }, page, context) => {
    const { access, front } = await sightOf(context);
    const { mourning } = standing ?? {};
    if (!mourning || !access.allows('contact.read', { teamId })) return null;
    const opened = await front(teamId);
    const plans = contactPlansIn(opened);
    const carers = opened.places.filter((place) => isCarer(place, context.now));
    const all = carers.map(
      ({ personId }) =>
        plans.find((plan) => plan.personId === personId) ?? plannedFor(teamId, personId, mourning),
    );
    return connectionOfAll(all, page);
  },
};

export const stateChange: StateChangeResolvers = {
  by: ({ by }) => (by === undefined ? null : { id: by }),
};

export const contactPlan: ContactPlanResolvers = {
  person: ({ personId }) => ({ id: personId }),
  accepted: ({ answer }) => (answer ? answer === 'YES' : null),
  keeper: ({ keeper }) => (keeper ? { id: keeper.personId } : null),
  keeperAccepted: ({ keeper }) => (keeper?.answer ? keeper.answer === 'YES' : null),

  until: async ({ teamId }, _, context) => {
    const { front } = await sightOf(context);
    return (await front(teamId)).team?.standing?.mourning?.contactsOn.at(-1) ?? '';
  },

  contacts: async ({ teamId, done }, _, context) => {
    const { front } = await sightOf(context);
    const days = (await front(teamId)).team?.standing?.mourning?.contactsOn ?? [];
    return days.map((dueOn) => ({ dueOn, doneAt: done.find((one) => one.dueOn === dueOn)?.at ?? null }));
  },
};
