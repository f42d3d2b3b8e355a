import type { Group } from '@kith/contracts';
import type { MonthText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { ClosedPulse, TeamAction } from '../domain/pulse/action.ts';
import type { GroupTally } from '../domain/pulse/groups.ts';
import { personPk } from './rounds.ts';

/** What a group of the circle answered in a month. */
export const groupTallies = entity<GroupTally, [MonthText, Group]>(
  (month, group) => key(`GROUPS#${month}`, group),
  ({ month, group }) => [month, group],
);

/** That someone answered for some team in a month: what is about themselves counts once. */
export const pulseAnswered = entity<{ personId: PersonId; month: MonthText }, [PersonId, MonthText]>(
  (personId, month) => key(personPk(personId), `PULSE#${month}`),
  ({ personId, month }) => [personId, month],
);

/** How often someone was told of the pulse of a month. */
export const pulseTellings = entity<
  { personId: PersonId; month: MonthText; tellings: number },
  [PersonId, MonthText]
>(
  (personId, month) => key(personPk(personId), `PULSE_TOLD#${month}`),
  ({ personId, month }) => [personId, month],
);

/** What a team does after a pulse. */
export const teamActions = entity<TeamAction, [string, string]>(
  (teamId, id) => key(`ACTIONS#${teamId}`, id),
  ({ teamId, id }) => [teamId, id],
);

/** The pulses of all teams that closed, by month. */
export const closedPulses = entity<ClosedPulse, [MonthText, string]>(
  (month, teamId) => key('PULSES', `${month}#${teamId}`),
  ({ month, teamId }) => [month, teamId],
);

/** The lists of pulses. */
export const pulseLists = {
  groupTallies: (table: Table, month: MonthText) => allOf<GroupTally>(table, { pk: `GROUPS#${month}` }),
  actionsOf: (teamId: string) => ({ pk: `ACTIONS#${teamId}`, descending: true }),
  closed: (table: Table, from: MonthText, to: MonthText) =>
    allOf<ClosedPulse>(table, { pk: 'PULSES', between: [from, `${to}$`] }),
};
