import type { Id, PersonId } from '@kith/kernel';
import type { Item, Key, Page, PageAsked, Table, Write } from '@kith/service-kit';
import type { Coach, Coaching } from '../domain/learning/coaching.ts';
import type { SpecialistNeeds } from '../domain/learning/needs.ts';
import type { LearningRecord, TrainingRecord } from '../domain/learning/record.ts';
import type { Front } from './front.ts';
import { groupPk, type Kept, next } from './kept.ts';

const NEEDS = 'NEEDS';
const COACHES = 'COACHES';
const TO_CONFIRM = 'TRAININGS#TO_CONFIRM';
/** Ids made later sort later, whatever they name. */
const ulidOf = (id: Id): string => id.slice(id.indexOf('_') + 1);
const learningPk = (personId: PersonId): string => `LEARNING#${personId}`;
const coachingPk = (personId: PersonId): string => `COACHING#${personId}`;
const recordKey = (personId: PersonId, id: LearningRecord['recordId']): Key => ({
  pk: learningPk(personId),
  sk: ulidOf(id),
});
/** Where a coach is listed. */
export const coachKey = (personId: PersonId): Key => ({ pk: COACHES, sk: personId });
const coachingKey = (personId: PersonId, id: Coaching['coachingId']): Key => ({
  pk: coachingPk(personId),
  sk: id,
});

/** The partitions of what a person learned, and of the sessions they asked for. */
export const learnedBy = (personId: PersonId): string[] => [learningPk(personId), coachingPk(personId)];

/** The index partition of the sessions a coach was asked for. */
export const askedOfCoach = (coachId: PersonId): string => `COACH#${coachId}`;

/** What an opened team needs specially trained people for. */
export function needsIn(front: Pick<Front, 'items'>): Kept<SpecialistNeeds> | undefined {
  return front.items<SpecialistNeeds>(NEEDS)[0];
}

/** What is read of learning; consistent unless it says otherwise. */
export function learningOn(table: Table) {
  const recordOf = (personId: PersonId, id: LearningRecord['recordId']) =>
    table.get<Kept<LearningRecord>>(recordKey(personId, id));

  /** All that a person learned, newest first. */
  const recordsOf = (personId: PersonId, page: PageAsked): Promise<Page<Kept<LearningRecord>>> =>
    table.list({ pk: learningPk(personId), descending: true, ...page });

  /** The same, whole, oldest first. */
  const allRecordsOf = (personId: PersonId) => table.all<Kept<LearningRecord>>({ pk: learningPk(personId) });

  /** Trainings nobody confirmed yet, oldest first. From the index: a moment behind. */
  const toConfirm = (page: PageAsked): Promise<Page<Kept<TrainingRecord>>> =>
    table.list({ index: 'gsi1', pk: TO_CONFIRM, ...page });

  const coachOf = (personId: PersonId) => table.get<Kept<Coach>>(coachKey(personId));
  const coaches = (page: PageAsked): Promise<Page<Kept<Coach>>> => table.list({ pk: COACHES, ...page });

  const coachingOf = (personId: PersonId, id: Coaching['coachingId']) =>
    table.get<Kept<Coaching>>(coachingKey(personId, id));

  /** The sessions someone asked for, newest first. */
  const askedBy = (personId: PersonId, page: PageAsked): Promise<Page<Kept<Coaching>>> =>
    table.list({ pk: coachingPk(personId), descending: true, ...page });

  /** The sessions a coach was asked for, newest first. From the index: a moment behind. */
  const askedOf = (coachId: PersonId, page: PageAsked): Promise<Page<Kept<Coaching>>> =>
    table.list({ index: 'gsi1', pk: askedOfCoach(coachId), descending: true, ...page });

  return { recordOf, recordsOf, allRecordsOf, toConfirm, coachOf, coaches, coachingOf, askedBy, askedOf };
}

/** What is written of learning. Each goes through only if what was read still stands. */
export const learningWrites = {
  needs: (before: Kept<SpecialistNeeds> | undefined, needs: SpecialistNeeds): Write => ({
    put: { ...needs, pk: groupPk(needs.teamId), sk: NEEDS, version: next(before) } as Item,
  }),

  record: (before: Kept<LearningRecord> | undefined, record: LearningRecord): Write => {
    const { gsi1pk: _, gsi1sk: __, ...content } = record as LearningRecord & Partial<Item>;
    const waits = record.training && !record.training.confirmed;
    const listed = waits ? { gsi1pk: TO_CONFIRM, gsi1sk: record.recordId } : {};
    const key = recordKey(record.personId, record.recordId);
    return { put: { ...content, ...key, ...listed, version: next(before) } as Item };
  },

  coach: (before: Kept<Coach> | undefined, coach: Coach): Write => ({
    put: { ...coach, ...coachKey(coach.personId), version: next(before) } as Item,
  }),

  coachGone: (coach: Kept<Coach>): Write => ({ remove: coach, version: coach.version }),

  coaching: (before: Kept<Coaching> | undefined, coaching: Coaching): Write => {
    const { personId, coachingId, coachId } = coaching;
    const listed = { gsi1pk: askedOfCoach(coachId), gsi1sk: coachingId };
    return {
      put: { ...coaching, ...coachingKey(personId, coachingId), ...listed, version: next(before) } as Item,
    };
  },
};
