import type { DateText, PersonId } from '@kith/kernel';
import type { CheckConsent, CheckRecord } from './checks/record.ts';

/** How someone likes to be reached. */
export const channels = ['APP', 'EMAIL', 'SMS', 'LETTER', 'PHONE', 'PAPER'] as const;
export type Channel = (typeof channels)[number];

/** Someone this circle knows. What they are to others is said by memberships, never here. */
export interface Person {
  readonly personId: PersonId;
  /** Absent until they introduce themselves. */
  readonly name?: string;
  readonly channel?: Channel;
  /** The last day their check is clear; absent when it is not. */
  readonly clearUntil?: DateText;
  /** Their consent to being checked, and the newest look at their check (C8). */
  readonly checkConsent?: CheckConsent;
  readonly check?: CheckRecord;
}

/** The person under the name they give; a channel not named stays as it was. */
export function introduced(
  person: Person,
  { name, channel }: { name: string; channel?: Channel | undefined },
): Person {
  return { ...person, name, channel: channel ?? person.channel ?? 'APP' };
}

/** The person with the result of a check: clear until the end of a day, or (null) not clear. */
export function vetted<P extends { readonly clearUntil?: DateText }>(
  person: P,
  clearUntil: DateText | null,
): P {
  const { clearUntil: _, ...rest } = person;
  return (clearUntil === null ? rest : { ...rest, clearUntil }) as P;
}

/** Whether a check is clear on a day. */
export function isClear(clearUntil: DateText | undefined, day: DateText): boolean {
  return clearUntil !== undefined && day <= clearUntil;
}

/** How someone is called and reached. */
export type Contact = Pick<Person, 'name' | 'channel'>;

/** What a group keeps of someone with their place in it. */
export function contactOf({ name, channel }: Contact): Contact {
  return { ...(name && { name }), ...(channel && { channel }) };
}
