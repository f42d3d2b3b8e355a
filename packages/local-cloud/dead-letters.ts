import type { Journal } from './journal/journal.ts';
import type { QueueModel } from './model.ts';
import type { MessageAttribute } from './queues/message-table.ts';

/** A message that waits in a queue: something that could not be delivered, and why. */
export interface DeadLetter {
  readonly queue: string;
  readonly messageId: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  /** ISO instant. */
  readonly sentAt: string;
}

/** All messages of all queues, oldest first. Looking at them changes nothing: they are not received. */
export function deadLetters(journal: Journal, queues: readonly QueueModel[]): DeadLetter[] {
  const names = new Map(queues.map(({ arn, name }) => [arn, name]));
  const rows = journal.database.prepare('SELECT * FROM message ORDER BY sent_at, rowid').all();
  return rows.map((row) => ({
    queue: names.get(String(row.queue_arn)) ?? String(row.queue_arn),
    messageId: String(row.id),
    body: String(row.body),
    attributes: JSON.parse(String(row.attributes)),
    sentAt: new Date(Number(row.sent_at)).toISOString(),
  }));
}
