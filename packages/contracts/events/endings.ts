import * as z from 'zod';
import { idOf } from '../fields.ts';
import { defineEvent } from './define.ts';

/** How a team lives: it rests without being closed, mourns, or is over (T26). */
export const teamStates = ['ACTIVE', 'QUIET', 'BEREAVED', 'CLOSED'] as const;

export const endingEvents = {
  TeamStateChanged: defineEvent({
    major: 1,
    from: 'teams',
    to: ['matching', 'evaluation', 'connectors'],
    leaves: false,
    says: 'A team rests, is awake again, mourns its owner, or closed. Never says why.',
    data: z.object({ teamId: idOf('team'), state: z.enum(teamStates), on: z.iso.date() }),
  }),
};
