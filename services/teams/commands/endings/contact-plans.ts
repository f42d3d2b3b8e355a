import { type DateText, dateOf, type Id, kithError, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange, type Write } from '@kith/service-kit';
import {
  type ContactPlan,
  carerSaid,
  contactMade,
  isCarer,
  keeperNamed,
  keeperSaid,
  plannedFor,
  stands,
} from '../../domain/endings/contact-plan.ts';
import { type Consent, statusAt } from '../../domain/membership.ts';
import type { Team } from '../../domain/team.ts';
import { type Due, dueOn } from '../../store/due.ts';
import { contactPlansIn, keepContactPlan } from '../../store/endings.ts';
import { type Front, frontOf } from '../../store/front.ts';
import type { Kept } from '../../store/kept.ts';
import { tell } from '../../store/notices.ts';
import type { WhenDue } from '../due.ts';

/** Whose plan, in which team. */
export interface PlanOf {
  readonly teamId: Id<'team'>;
  readonly personId: PersonId;
}

/** A carer says yes or no to someone keeping in touch with them (T26, K11). Throws `NOT_FOUND`. */
export function answerContactPlan(context: CommandContext, which: PlanOf, answer: Consent) {
  return changePlan(context, which, (plan) => carerSaid(plan, answer));
}

/** Someone of the team is named to keep in touch. Throws `NOT_FOUND`, and what {@link keeperNamed} refuses. */
export function nameContactKeeper(context: CommandContext, which: PlanOf, keeperId: PersonId, by: PersonId) {
  return changePlan(context, which, (plan, { places }) => {
    const keeper = places.find(({ personId }) => personId === keeperId);
    const isMember = keeper && keeper.kind !== 'OWNER' && statusAt(keeper, context.now) === 'ACTIVE';
    if (!isMember) throw kithError('NOT_FOUND');
    return unwrap(keeperNamed(plan, keeperId, by));
  });
}

/** Whoever was named says yes or no. Throws `NOT_FOUND` for anyone else. */
export function answerKeepingInTouch(context: CommandContext, which: PlanOf, by: PersonId, answer: Consent) {
  return changePlan(context, which, (plan) => unwrap(keeperSaid(plan, by, answer)));
}

/** A planned contact took place. Throws what {@link contactMade} refuses. */
export function recordContact(context: CommandContext, which: PlanOf, dueOn: DateText, by: PersonId) {
  return changePlan(context, which, (plan, { team }) => {
    if (!team) throw kithError('NOT_FOUND');
    return unwrap(contactMade(plan, team, dueOn, by, context.now));
  });
}

function changePlan(
  { table, cause, now }: CommandContext,
  { teamId, personId }: PlanOf,
  decide: (plan: ContactPlan, front: Front) => ContactPlan,
): Promise<ContactPlan> {
  return table.change(cause, now, async () => {
    const front = await frontOf(table, teamId);
    const carer = front.places.find((place) => place.personId === personId);
    const { mourning } = front.team?.standing ?? {};
    if (!front.team || !mourning || !carer || !isCarer(carer, now)) throw kithError('NOT_FOUND');
    const known = contactPlansIn(front).find((plan) => plan.personId === personId);
    const before = known ?? plannedFor(teamId, personId, mourning);
    const after = decide(before, front);
    if (after === before) return nothingToChange<ContactPlan>(before);
    const begins = stands(after) && !stands(before);
    const reminders = begins ? await remindersOf(after, front.team, { table, now }) : [];
    return { value: after, writes: [keepContactPlan(known, after), ...reminders], events: [] };
  });
}

/** Has the keeper reminded on the morning of each day of the plan that is still to come. */
async function remindersOf(
  { teamId, personId }: ContactPlan,
  { standing }: Team,
  { table, now }: Pick<CommandContext, 'table' | 'now'>,
): Promise<Write[]> {
  const ahead = (standing?.mourning?.contactsOn ?? []).filter((day) => day > dateOf(now));
  const dues: Due[] = ahead.map((day) => ({ day, what: 'CONTACT', ref: `${teamId}#${personId}` }));
  return (await Promise.all(dues.map((due) => dueOn(table).remember(due)))).flat();
}

/** Reminds whoever keeps in touch that a contact is due today. */
export const remindOfContact: WhenDue = async ({ table, now }, { ref, day }) => {
  const [teamId = '', personId = ''] = ref.split('#');
  const front = await frontOf(table, teamId);
  const plan: Kept<ContactPlan> | undefined = contactPlansIn(front).find((one) => one.personId === personId);
  const isOpen = plan && stands(plan) && !plan.done.some(({ dueOn: done }) => done === day);
  const placeOf = (id?: PersonId) => front.places.find((place) => place.personId === id);
  const keeper = placeOf(plan?.keeper?.personId);
  if (!isOpen || !keeper || !front.team?.standing?.mourning) return { writes: [], events: [] };
  const words = `It is time to be in touch with ${placeOf(personId)?.name ?? 'them'}.`;
  const news = { groupId: plan.teamId, kind: 'TEAM_STATE', about: personId, words } as const;
  return { writes: tell([keeper], news, now), events: [] };
};
