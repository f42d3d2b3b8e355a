import { randomUUID } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  /** Base64. */
  readonly BinaryValue?: string;
}

export interface QueueMessage {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly md5OfBody: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  readonly firstReceivedAt: number;
  readonly receiveCount: number;
}

interface NewMessage {
  readonly id: string;
  readonly queueArn: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly sentAt: number;
  readonly availableAt: number;
  readonly expiresAt: number;
}

type Row = Record<string, SQLOutputValue>;

const received = (row: Row, receipt: string, now: number): Omit<QueueMessage, 'md5OfBody'> => ({
  messageId: String(row.id),
  receiptHandle: receipt,
  body: String(row.body),
  attributes: JSON.parse(String(row.attributes)),
  sentAt: Number(row.sent_at),
  firstReceivedAt: Number(row.first_received_at ?? now),
  receiveCount: Number(row.receive_count) + 1,
});

/** The SQL of the queues. A receipt names the latest receive of a message; a later receive voids it. */
export function messageTable(database: DatabaseSync) {
  const insert = database.prepare(
    `INSERT INTO message (id, queue_arn, body, attributes, sent_at, available_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const available = database.prepare(
    `SELECT * FROM message WHERE queue_arn = ? AND available_at <= ? ORDER BY available_at, rowid LIMIT ?`,
  );
  const mark = database.prepare(
    `UPDATE message SET available_at = ?, receipt = ?, receive_count = receive_count + 1,
       first_received_at = COALESCE(first_received_at, ?) WHERE id = ?`,
  );
  const expire = database.prepare('DELETE FROM message WHERE queue_arn = ? AND expires_at <= ?');
  const hide = database.prepare(
    'UPDATE message SET available_at = ? WHERE queue_arn = ? AND receipt = ? RETURNING id',
  );
  const remove = database.prepare('DELETE FROM message WHERE queue_arn = ? AND receipt = ?');
  const clear = database.prepare('DELETE FROM message WHERE queue_arn = ?');
  const count = database.prepare(
    `SELECT COALESCE(SUM(available_at <= ?1), 0) AS visible,
            COALESCE(SUM(available_at > ?1 AND receipt IS NOT NULL), 0) AS in_flight,
            COALESCE(SUM(available_at > ?1 AND receipt IS NULL), 0) AS delayed
     FROM message WHERE queue_arn = ?2 AND expires_at > ?1`,
  );
  return {
    insert: (message: NewMessage): void => {
      const { id, queueArn, body, attributes, sentAt, availableAt, expiresAt } = message;
      insert.run(id, queueArn, body, JSON.stringify(attributes), sentAt, availableAt, expiresAt);
    },
    take: (queueArn: string, limit: number, now: number, hiddenForMs: number) => {
      expire.run(queueArn, now);
      return available.all(queueArn, now, limit).map((row) => {
        const receipt = randomUUID();
        mark.run(now + hiddenForMs, receipt, now, String(row.id));
        return received(row, receipt, now);
      });
    },
    hide: (queueArn: string, receipt: string, until: number): boolean =>
      hide.all(until, queueArn, receipt).length > 0,
    remove: (queueArn: string, receipt: string): void => {
      remove.run(queueArn, receipt);
    },
    clear: (queueArn: string): void => {
      clear.run(queueArn);
    },
    counts: (queueArn: string, now: number) => {
      const row = count.get(now, queueArn) ?? {};
      return {
        visible: Number(row.visible),
        inFlight: Number(row.in_flight),
        delayed: Number(row.delayed),
      };
    },
  };
}
