import * as z from 'zod';
import { instant } from '../envelope.ts';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

const person = z.string().min(1).max(64);

export const memberKinds = [
  'OWNER',
  'FAMILY_FRIEND',
  'PAID_WORKER',
  'VOLUNTEER',
  'PEER',
  'PROFESSIONAL',
  'TEAM_STARTER',
] as const;

export const memberStatuses = [
  'INVITED',
  'REQUESTED',
  'PENDING_VETTING',
  'ACTIVE',
  'PAUSED',
  'ENDED',
] as const;

export const teamEvents = {
  TeamCreated: defineEvent({
    major: 1,
    from: 'teams',
    to: ['evaluation', 'connectors'],
    leaves: false,
    says: 'A team came into being around its owner.',
    data: z.object({
      teamId: idOf('team'),
      ownerId: person,
      /** Whoever was sent to the circle, when that led to the team (K13). */
      referralId: idOf('referral').optional(),
    }),
  }),
  MembershipChanged: defineEvent({
    major: 1,
    from: 'teams',
    to: ['matching', 'pay', 'evaluation', 'connectors'],
    leaves: false,
    says: 'Someone was invited, asked, joined or left.',
    data: z.object({
      teamId: idOf('team'),
      memberId: idOf('member'),
      personId: person,
      kind: z.enum(memberKinds),
      status: z.enum(memberStatuses),
      endsAt: instant.optional(),
    }),
  }),
  VettingRecorded: defineEvent({
    major: 1,
    from: 'teams',
    to: ['matching'],
    leaves: false,
    says: 'A worker’s check was recorded as clear until a day, or as no longer clear.',
    data: z.object({ personId: person, clearUntil: z.iso.date().nullable() }),
  }),
};
