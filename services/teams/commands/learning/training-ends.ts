import { addDays, type DateText, dateOf, dayInWords, type InstantText } from '@kith/kernel';
import type { Table, Write } from '@kith/service-kit';
import { CIRCLE } from '../../domain/group.ts';
import type { LearningRecord, TrainingRecord } from '../../domain/learning/record.ts';
import { trainingReminderOn } from '../../domain/rules/training-reminders.ts';
import { dueOn } from '../../store/due.ts';
import { learningOn } from '../../store/learning.ts';
import { storeOn } from '../../store/members.ts';
import { tell } from '../../store/notices.ts';
import type { WhenDue } from '../due.ts';

/** What the daily look at due things calls a training that runs out; refers to `<person>#<record>`. */
export const TRAINING_DUE = 'TRAINING';

/** Has someone told in time that a confirmed training runs out (C9): confirmed late, the next morning. */
export function trainingReminder(
  { personId, recordId, training }: TrainingRecord,
  table: Table,
  now: InstantText,
): Promise<Write[]> {
  const tomorrow = addDays(dateOf(now), 1);
  const inTime = addDays(training.until, -trainingReminderOn(training.until).daysBefore);
  const day: DateText = inTime < tomorrow ? tomorrow : inTime;
  return dueOn(table).remember({ day, what: TRAINING_DUE, ref: `${personId}#${recordId}` });
}

/** Tells whose training it is, unless a later one in the same skill was confirmed meanwhile. */
export const tellTrainingEnds: WhenDue = async ({ table, now }, { ref }) => {
  const nothing = { writes: [], events: [] };
  const at = ref.lastIndexOf('#');
  const personId = ref.slice(0, at);
  const records = await learningOn(table).allRecordsOf(personId);
  const record = records.find(({ recordId }) => recordId === ref.slice(at + 1));
  const person = await storeOn(table).personOf(personId);
  if (!person || !record?.training || records.some((other) => replaces(other, record))) return nothing;
  const words = `What you were trained in (${record.title}) counts until ${dayInWords(record.training.until)}. From the day after, nothing that needs it is booked with you. Renew it, and have it confirmed.`;
  const news = { groupId: CIRCLE, kind: 'TRAINING_ENDS', about: record.recordId, words } as const;
  return { writes: tell([person], news, now), events: [] };
};

function replaces({ training }: LearningRecord, { training: before }: LearningRecord): boolean {
  if (!training?.confirmed || !before) return false;
  return training.skill === before.skill && training.until > before.until;
}
