import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DateText, PersonId } from '@kith/kernel';
import {
  entity,
  find,
  findAll,
  key,
  type Page,
  type PageQuery,
  type Pointer,
  pageOf,
  type Stored,
  type Table,
} from '@kith/service-kit';
import type { StatementLine } from '../domain/pay-run/line.ts';
import { failing, type IssuedStatement } from '../domain/pay-run/statement.ts';

/**
 * A statement as it is stored, its lines packed: a month's fit in a tenth of the room, and what a circle first pays of a
 * long past still fits into one item.
 */
export interface KeptStatement extends Omit<IssuedStatement, 'lines'> {
  readonly packedLines: string;
}

const BLOCKS = 'A';
const PASSES = 'B';

/** Statements, in a list of their run: those that block it first. */
export const statements = entity<KeptStatement, [string]>(
  (id) => key(`STATEMENT#${id}`, 'STATEMENT'),
  ({ id }) => [id],
  (statement) => ({
    gsi1pk: `PAYRUN#${statement.runId}`,
    gsi1sk: `${failing(statement).length > 0 ? BLOCKS : PASSES}#${statement.workerId}`,
  }),
);

/** A worker's statements by their last day, as ids. */
export const statementsOfWorkers = entity<
  Pointer & { readonly workerId: PersonId; readonly to: DateText },
  [PersonId, DateText, string]
>(
  (workerId, to, id) => key(`WORKER#${workerId}`, `STATEMENT#${to}#${id}`),
  ({ workerId, to, id }) => [workerId, to, id],
);

/** A statement. */
export async function findStatement(table: Table, id: string): Promise<IssuedStatement | undefined> {
  const kept = await find(table, statements, id);
  return kept && unpacked(kept);
}

/** Several statements by their ids. */
export async function findStatements(
  table: Table,
  ids: readonly string[],
): Promise<ReadonlyMap<string, IssuedStatement>> {
  const found = await findAll(table, statements, ids);
  return new Map([...found].map(([id, kept]) => [id, unpacked(kept)]));
}

/** The statements of a run, of all its rounds. */
export function listStatements(
  table: Table,
  runId: string,
  page: PageQuery,
): Promise<Page<Stored<IssuedStatement>>> {
  return unpackedPage(table, runId, page);
}

/** The same as they are stored: for who does not read their lines. */
export function listKeptStatements(
  table: Table,
  runId: string,
  query: PageQuery & { readonly prefix?: string },
): Promise<Page<Stored<KeptStatement>>> {
  return pageOf<KeptStatement>(table, { index: 'gsi1', pk: `PAYRUN#${runId}`, ...query });
}

/** Those of a run that block it. */
export function listBlocking(
  table: Table,
  runId: string,
  page: PageQuery,
): Promise<Page<Stored<IssuedStatement>>> {
  return unpackedPage(table, runId, { prefix: `${BLOCKS}#`, ...page });
}

/** A worker's statements, the latest first, as ids. */
export function listStatementsOf(
  table: Table,
  workerId: PersonId,
  page: PageQuery,
): Promise<Page<Stored<Pointer>>> {
  return pageOf<Pointer>(table, {
    pk: `WORKER#${workerId}`,
    prefix: 'STATEMENT#',
    descending: true,
    ...page,
  });
}

/** A statement as it is stored. */
export function packed({ lines, ...rest }: IssuedStatement): KeptStatement {
  return { ...rest, packedLines: deflateRawSync(JSON.stringify(lines)).toString('base64') };
}

function unpacked({ packedLines, ...rest }: KeptStatement): IssuedStatement {
  const text = inflateRawSync(Buffer.from(packedLines, 'base64')).toString();
  return { ...rest, lines: JSON.parse(text) as StatementLine[] };
}

async function unpackedPage(
  table: Table,
  runId: string,
  query: PageQuery & { readonly prefix?: string },
): Promise<Page<Stored<IssuedStatement>>> {
  const { items, hasMore, cursorOf } = await listKeptStatements(table, runId, query);
  return {
    items: items.map((item) => ({ ...item, value: unpacked(item.value) })),
    hasMore,
    cursorOf: ({ value: _, ...keys }) => cursorOf({ ...keys } as Stored<KeptStatement>),
  };
}
