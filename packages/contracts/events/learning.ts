import * as z from 'zod';
import { idOf, term } from '../fields.ts';
import { defineEvent } from './define.ts';

const person = z.string().min(1).max(64);

export const learningEvents = {
  SpecialistNeedChanged: defineEvent({
    major: 1,
    from: 'teams',
    to: ['matching'],
    leaves: false,
    says: 'What whoever is paid to support this team must be trained in, all of it.',
    data: z.object({ teamId: idOf('team'), needs: z.array(term).max(20) }),
  }),
  TrainingRecorded: defineEvent({
    major: 1,
    from: 'teams',
    to: ['matching'],
    leaves: false,
    says: 'A worker’s training was confirmed as good until a day.',
    data: z.object({ trainingId: idOf('training'), personId: person, skill: term, until: z.iso.date() }),
  }),
};
