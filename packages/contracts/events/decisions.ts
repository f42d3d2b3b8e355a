import * as z from 'zod';
import { idOf, term, timeWindow } from '../fields.ts';
import { defineEvent } from './define.ts';

const person = z.string().min(1).max(64);
/** A team, or the governance circle. */
const groupId = z.union([idOf('team'), z.literal('circle')]);

/** What groups decide, and when they meet. */
export const decisionEvents = {
  ProposalDecided: defineEvent({
    major: 1,
    from: 'teams',
    to: ['evaluation'],
    leaves: false,
    says: 'A proposal came to its end: decided by its team, by the governance circle, or taken back.',
    data: z.object({
      proposalId: idOf('proposal'),
      /** Who decided. */
      groupId,
      /** The team it came from, when the governance circle decided. */
      fromTeam: idOf('team').optional(),
      kind: term,
      outcome: z.enum(['DONE', 'AGREED', 'WITHDRAWN']),
      /** Whole days from when it was proposed. */
      days: z.int().min(0),
    }),
  }),
  MeetingScheduled: defineEvent({
    major: 1,
    from: 'teams',
    to: [],
    leaves: false,
    says: 'A group meets at a time.',
    data: z.object({ meetingId: idOf('meeting'), groupId, window: timeWindow }),
  }),
  MeetingHeld: defineEvent({
    major: 1,
    from: 'teams',
    to: [],
    leaves: false,
    says: 'A group met, for so many minutes.',
    data: z.object({
      meetingId: idOf('meeting'),
      groupId,
      on: z.iso.date(),
      minutes: z.int().min(1).max(1_440),
      attending: z.int().min(0),
    }),
  }),
  PaidTimeProposed: defineEvent({
    major: 1,
    from: 'teams',
    to: ['pay'],
    leaves: false,
    says: 'Someone who is paid for meetings was at one: pay may put these minutes in its ledger.',
    data: z.object({
      /** The meeting it comes from; with the person it names the proposal. */
      proposalRef: idOf('meeting'),
      teamId: idOf('team'),
      personId: person,
      kind: z.literal('MEETING'),
      minutes: z.int().min(1).max(1_440),
      on: z.iso.date(),
    }),
  }),
};
