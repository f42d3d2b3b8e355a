import { parseCsv } from '@kith/csv';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { coordinator } from './terms.ts';

const FIELDS = 'name mediaType content sha256 lineCount total { pence } next';
const RUN_FILE = `query ($runId: ID!, $kind: RunFileKind!, $format: RunFileFormat!, $after: String) {
  file: payRunFile(runId: $runId, kind: $kind, format: $format, after: $after) { ${FIELDS} } }`;
const ACCOUNTS_FILE = `query ($month: String!, $format: RunFileFormat!, $after: String) {
  file: accountsFile(month: $month, format: $format, after: $after) { ${FIELDS} } }`;

export interface File {
  readonly name: string;
  readonly content: string;
  readonly sha256: string;
  readonly lineCount: number;
  readonly total: { readonly pence: number };
  readonly next: string | null;
}

/** Which file is wanted: of a run, or of a month. */
export type Wanted = { readonly runId: string; readonly kind: string } | { readonly month: string };

/** Asks for a file: CSV from its beginning, unless told otherwise. */
export function askFile(
  pay: ServiceUnderTest,
  wanted: Wanted & { readonly format?: string; readonly after?: string | null },
  asker: object = coordinator,
) {
  const query = 'month' in wanted ? ACCOUNTS_FILE : RUN_FILE;
  return pay.ask<{ file: File }>('gwen', query, { format: 'CSV', ...wanted }, asker);
}

/** A file, or a part of it. Throws the code of a refusal. */
export async function fileOf(pay: ServiceUnderTest, wanted: Parameters<typeof askFile>[1]): Promise<File> {
  const { data, errors } = await askFile(pay, wanted);
  if (errors) throw new Error(String(errors[0]?.extensions.code));
  return data.file;
}

/** All parts of a file. */
export async function partsOf(pay: ServiceUnderTest, wanted: Wanted & { format?: string }): Promise<File[]> {
  const parts = [await fileOf(pay, wanted)];
  for (let next = parts[0]?.next; next; next = parts.at(-1)?.next)
    parts.push(await fileOf(pay, { ...wanted, after: next }));
  return parts;
}

/** The rows of CSV by their headings. */
export function rowsIn({ content }: Pick<File, 'content'>): Record<string, string>[] {
  const [headings = [], ...rows] = parseCsv(content.slice(1)) as string[][];
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [headings[at] ?? '', cell])));
}

/** An amount in a cell, in pence; nothing in it is none. */
export const penceIn = (cell: string | undefined): number => Math.round(Number(cell || 0) * 100);

/** What rows of accounts come to for each account: debits less credits, in pence. */
export function balancesIn(rows: readonly Record<string, string>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { account = '', debit, credit } of rows)
    sums[account] = (sums[account] ?? 0) + penceIn(debit) - penceIn(credit);
  return sums;
}
