import { type Channel, type MessageKindSaid, messageKindsSaid } from '@kith/contracts';
import { type InstantText, isBefore, type PersonId } from '@kith/kernel';
import { isPressing } from '../rules/pressing.ts';
import type { Message } from './message.ts';

/** The languages a person may be written to in, as far as there are words for it. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Where a letter goes: the name on the envelope, and the lines below it. */
export interface PostalAddress {
  readonly name: string;
  readonly lines: readonly string[];
  readonly postcode: string;
}

/** The ways to a person that they told the circle; kept here and nowhere else. */
export interface ContactPoints {
  readonly email?: string;
  /** For texts: `+447700900123`. */
  readonly mobile?: string;
  /** For calls; the mobile number when there is none. */
  readonly phone?: string;
  readonly postal?: PostalAddress;
}

/** What a person says of how they are written to, beside the channel. */
export interface Manner {
  /** The channel for what is of use for a short while only; the usual one unless said. */
  readonly urgentChannel?: Channel;
  readonly language: Language;
  /** One short sentence a line. */
  readonly easyRead: boolean;
  /** Letters in 24 pt instead of 16 pt. */
  readonly largePrint: boolean;
  /** Who calls them, or hands them things over; whoever keeps the circle's list unless said. */
  readonly helperId?: PersonId;
}

/** How someone of the circle is reached (C6). */
export interface Reach extends ContactPoints, Manner {
  readonly personId: PersonId;
  /** What they chose in teams; the software unless they did. */
  readonly channel: Channel;
  /** The sequence of the event that said so: an older one changes nothing. */
  readonly channelSequence: number;
  /** Who said the rest, and when; nobody yet when absent. */
  readonly saidBy?: PersonId;
  readonly saidAt?: InstantText;
}

/** How someone is reached of whom nothing is known: in the software. */
export function unknownReach(personId: PersonId): Reach {
  return { personId, channel: 'APP', channelSequence: 0, language: 'en', easyRead: false, largePrint: false };
}

/** The channel chosen in teams, if this is news. */
export function channelChosen(reach: Reach, channel: Channel, sequence: number): Reach {
  return sequence > reach.channelSequence ? { ...reach, channel, channelSequence: sequence } : reach;
}

/** Whether a message presses now. */
export function presses({ kind, notAfter }: Pick<Message, 'kind' | 'notAfter'>, now: InstantText): boolean {
  const { mayBeUrgent }: MessageKindSaid = messageKindsSaid[kind];
  return mayBeUrgent && isPressing(notAfter, now);
}

/** The channel a message goes by now: that for urgent things when it presses and there is one. */
export function channelFor(
  { channel, urgentChannel }: Pick<Reach, 'channel' | 'urgentChannel'>,
  message: Pick<Message, 'kind' | 'notAfter'>,
  now: InstantText,
): Channel {
  return urgentChannel && presses(message, now) ? urgentChannel : channel;
}

/** Whether there is what a channel needs to reach this person. */
export function hasContactPoint({ email, mobile, phone, postal }: ContactPoints, channel: Channel): boolean {
  if (channel === 'EMAIL') return email !== undefined;
  if (channel === 'SMS') return mobile !== undefined;
  if (channel === 'LETTER') return postal !== undefined;
  if (channel === 'PHONE') return (phone ?? mobile) !== undefined;
  return true;
}

/** Whether a message is of use still. */
export function isOfUse({ notAfter }: Pick<Message, 'notAfter'>, now: InstantText): boolean {
  return isBefore(now, notAfter);
}
