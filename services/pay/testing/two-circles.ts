import { type EventData, type EventName, typeOf } from '@kith/contracts';
import { type Id, newId } from '@kith/kernel';
import { signEnvelope } from '@kith/service-kit';
import type { Asker, ServiceUnderTest } from '@kith/service-kit/testing';

/** Minutes by kind, as the API takes and shows them. */
export const minutes = (kinds: Readonly<Record<string, number>>) =>
  Object.entries(kinds).map(([kind, some]) => ({ kind: kind.toUpperCase(), minutes: some }));

/** Everything a client can ask of the time of a visit. */
export const TIME = `
  visit { id } state logged { kind minutes } loggedAt confirmed { kind minutes } confirmedAt agreed { kind minutes }
  history { side time { kind minutes } at channel reason enteredById }`;

export const LOG = `mutation ($input: LogVisitInput!) { logVisit(input: $input) { ${TIME} } }`;
export const CONFIRM = `mutation ($input: ConfirmVisitInput!) { confirmVisit(input: $input) { ${TIME} } }`;
export const ACCEPT = `mutation ($input: AcceptTimeInput!) { acceptTime(input: $input) { ${TIME} } }`;
export const STATEMENT = `query ($from: Date!, $to: Date!) { myStatement(from: $from, to: $to) {
  workedMinutes paidMinutes paidSharePercent time { kind minutes }
  listed { pence } contribution { pence } pay { pence } trueHourlyRate { pence } takeHomeHourlyRate { pence }
  lines { entryId visit { id } workedOn hostCircle paidMinutes rate { pence } listed { pence } pay { pence } }
} }`;
export const SETTLEMENT = `query ($neighbour: ID!, $month: String!) { settlement(neighbour: $neighbour, month: $month) {
  minutesReceived minutesLent charged { pence } paid { pence } commons { pence } owed { pence } due { pence } net { pence }
} }`;

export const november = { from: '2026-11-01', to: '2026-11-30' };
export const terms = { worker: 750, payer: 1750, hostShare: 5000 };

/** Someone who stands in this relation to a team. */
export const as = (kind: string, teamId: string, scopes: readonly string[] = []): Asker => ({
  relations: [{ teamId, kind, scopes }],
});

type Booked = EventData<'VisitBooked'>;

/** A visit of Ines to a team of her own circle, on 21 November from 9 to 13, at £19.00. */
export function ownVisit(more: Partial<Booked> = {}): Booked & { teamId: string } {
  return {
    visitId: newId('visit'),
    window: { from: '2026-11-21T09:00:00Z', to: '2026-11-21T13:00:00Z' },
    ratePence: 1900,
    hostCircle: 'clapton',
    homeCircle: 'clapton',
    teamId: newId('team'),
    ownerId: 'bernice',
    workerId: 'ines',
    ...more,
  } as Booked & { teamId: string };
}

/** The same visit next door, as each of the two circles is told of it: Ines of Clapton, a team of Homerton. */
export function sharedVisit(more: Partial<Booked> = {}): { host: Booked & { teamId: string }; home: Booked } {
  const claimId: Id<'claim'> = newId('claim');
  const { teamId, ownerId, ...both } = ownVisit({ hostCircle: 'homerton', claimId, terms, ...more });
  return {
    host: { ...both, teamId, ownerId, workerId: `pw_${'a'.repeat(43)}` } as Booked & { teamId: string },
    home: both,
  };
}

/** Carries what one circle has sent to the other so far, as the buses would: signed, and possibly again and again. */
export async function deliver(from: ServiceUnderTest, to: ServiceUnderTest, receiver: string): Promise<void> {
  for (const envelope of await from.sent()) {
    if (!envelope.audience.includes(receiver)) continue;
    await to.hearEnvelope(await signEnvelope(envelope, from.circles.keysOf(envelope.circle).private.signing));
  }
}

/** How many events of a type a circle has sent. */
export async function countSent(from: ServiceUnderTest, name: EventName): Promise<number> {
  return (await from.sent()).filter(({ type }) => type === typeOf(name)).length;
}
