import * as z from 'zod';
import { instant } from '../envelope.ts';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

/** Why someone no longer holds a hat. */
export const hatEndReasons = [
  'TERM_OVER',
  'HANDED_OVER',
  'GIVEN_BACK',
  'TAKEN_BACK',
  'LEFT',
  'RETIRED',
] as const;

/** The team, or `circle` for a hat of the governance circle. */
const groupId = z.union([idOf('team'), z.literal('circle')]);
/** Its short name in the group, that of the permission it gives. */
const hat = z.string().regex(/^[a-z][a-z0-9_-]{1,47}$/, 'the short name of a hat, like rota');

const held = {
  groupId,
  hat,
  personId: z.string().min(1).max(64),
};

export const hatEvents = {
  HatsNeeded: defineEvent({
    major: 1,
    from: 'teams',
    to: ['evaluation'],
    leaves: false,
    says: 'A group needs these hats from now on, whether or not somebody holds them; or needs them no longer.',
    data: z.object({ groupId, hats: z.array(hat).min(1).max(50), needed: z.boolean() }),
  }),
  HatGranted: defineEvent({
    major: 1,
    from: 'teams',
    to: ['evaluation', 'connectors'],
    leaves: false,
    says: 'Someone holds a hat for a term, by consent.',
    data: z.object({ ...held, from: instant, until: instant }),
  }),
  HatEnded: defineEvent({
    major: 1,
    from: 'teams',
    to: ['evaluation', 'connectors'],
    leaves: false,
    says: 'Someone no longer holds a hat, since a moment and for a reason.',
    data: z.object({ ...held, at: instant, reason: z.enum(hatEndReasons) }),
  }),
};
