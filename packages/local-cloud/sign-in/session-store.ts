import type { DatabaseSync } from 'node:sqlite';

type Payload = Record<string, unknown> & { grantId?: string; uid?: string };

/** Prepares a database for the sessions, codes and refresh tokens of every issuer. */
export function prepareSessions(database: DatabaseSync): void {
  database.exec(
    `CREATE TABLE IF NOT EXISTS session_part (
       model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, grant_id TEXT, uid TEXT, expires_at INTEGER,
       PRIMARY KEY (model, id)
     ) WITHOUT ROWID`,
  );
  database.exec('CREATE INDEX IF NOT EXISTS session_part_grant ON session_part (grant_id)');
  database.prepare('DELETE FROM session_part WHERE expires_at < ?').run(nowSeconds());
}

/** The storage that oidc-provider asks for: one object per kind of thing (`Session`, `RefreshToken` and so on). */
export function sessionAdapter(database: DatabaseSync, issuerName: string) {
  const put = database.prepare('INSERT OR REPLACE INTO session_part VALUES (?, ?, ?, ?, ?, ?)');
  const byId = database.prepare('SELECT payload, expires_at FROM session_part WHERE model = ? AND id = ?');
  const byUid = database.prepare('SELECT payload, expires_at FROM session_part WHERE model = ? AND uid = ?');
  const drop = database.prepare('DELETE FROM session_part WHERE model = ? AND id = ?');
  const dropGrant = database.prepare('DELETE FROM session_part WHERE grant_id = ?');
  const use = database.prepare(
    "UPDATE session_part SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?",
  );
  type Row = Record<string, unknown> | undefined;
  const live = (row: Row): Payload | undefined =>
    row && (row.expires_at === null || Number(row.expires_at) > nowSeconds())
      ? (JSON.parse(String(row.payload)) as Payload)
      : undefined;

  return (kind: string) => {
    const model = `${issuerName}/${kind}`;
    return {
      async upsert(id: string, payload: Payload, expiresIn?: number) {
        const expiresAt = expiresIn === undefined ? null : nowSeconds() + expiresIn;
        const text = JSON.stringify(payload);
        put.run(model, id, text, payload.grantId ?? null, payload.uid ?? null, expiresAt);
      },
      find: async (id: string) => live(byId.get(model, id)),
      findByUid: async (uid: string) => live(byUid.get(model, uid)),
      findByUserCode: async () => undefined,
      async consume(id: string) {
        use.run(nowSeconds(), model, id);
      },
      async destroy(id: string) {
        drop.run(model, id);
      },
      async revokeByGrantId(grantId: string) {
        dropGrant.run(grantId);
      },
    };
  };
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
