import { addDays, type DateText, instantAt, newId } from '@kith/kernel';
import { type Asker, type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { consumers } from '../consumers.ts';
import { definition } from '../definition.ts';
import { schedules } from '../schedules.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers, schedules });

export const commonsCoordinator = { circleHats: ['commons_coordinator'] };
export const facilitator = { circleHats: ['facilitator'] };

/** A circle that knows nobody yet. */
export const emptyCircle = (circle?: string) => bench.fresh(circle);

/** Changes something as someone. Answers what it is then, or the code it is refused with. */
export async function act(
  circle: ServiceUnderTest,
  person: string,
  [mutation, fields]: readonly [string, string],
  input: object,
  asker: Asker = {},
): Promise<unknown> {
  const type = inputTypes[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${fields} }`;
  const { data, errors } = await circle.ask<Record<string, unknown>>(person, query, { input }, asker);
  return errors ? errors[0]?.extensions.code : data[mutation];
}

const inputTypes: Readonly<Record<string, string>> = {
  hearAppeal: 'AppealInput',
  settleAppeal: 'AppealInput',
  referAppeal: 'AppealInput',
};

/** Reads something as someone. Answers it, or the code it is refused with. */
export async function look(
  circle: ServiceUnderTest,
  person: string,
  query: string,
  asker: Asker = {},
): Promise<unknown> {
  const { data, errors } = await circle.ask<Record<string, unknown>>(person, `{ ${query} }`, {}, asker);
  return errors ? errors[0]?.extensions.code : Object.values(data)[0];
}

/**
 * Bernice is supported for two hours in each of so many weeks from 1 March 2026, after a trial; Colm is her son, Ines her
 * worker since 2 February.
 */
export async function supported(weeks: number): Promise<{ circle: ServiceUnderTest; teamId: string }> {
  const circle = await emptyCircle();
  const teamId = newId('team');
  circle.setNow('2026-02-02T09:00:00Z');
  await circle.hear('TeamCreated', { teamId, ownerId: 'bernice' });
  const around = { colm: 'FAMILY_FRIEND', ines: 'PAID_WORKER' } as const;
  for (const [personId, kind] of Object.entries(around)) {
    const memberId = newId('member');
    await circle.hear('MembershipChanged', { teamId, memberId, personId, kind, status: 'ACTIVE' });
  }
  await visited(circle, teamId, '2026-02-20', true);
  for (let week = 0; week < weeks; week++) await visited(circle, teamId, addDays('2026-03-01', week * 7));
  return { circle, teamId };
}

/** A visit of two hours. */
export async function visited(
  circle: ServiceUnderTest,
  teamId: string,
  day: DateText,
  trial = false,
): Promise<string> {
  const visitId = newId('visit');
  const window = { from: instantAt(day, '09:00'), to: instantAt(day, '11:00') };
  const homes = { hostCircle: 'clapton', homeCircle: 'clapton' };
  const known = { teamId, window, ratePence: 1_900, workerId: 'ines', trial };
  await circle.hear('VisitBooked', { visitId, ...homes, ...known });
  return visitId;
}

/** So many people who hold shares and are members as investors. */
export async function investors(circle: ServiceUnderTest, names: readonly string[]): Promise<void> {
  for (const personId of names) {
    const account = { personId, what: 'SHARES', holds: true };
    await act(circle, 'gwen', ['keepCoopAccount', '{ holds }'], account, commonsCoordinator);
    await act(circle, personId, ['joinCoop', '{ class }'], { class: 'INVESTOR' });
  }
}
