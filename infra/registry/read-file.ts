import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { RegistryProblem, RegistryRule } from './problems.ts';

/** What one file says, or what is wrong with it. */
export type FileReading<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly RegistryProblem[] };

/** Reads and checks one registry file; `file` is its path below `root`. */
export function readRegistryFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): FileReading<z.output<S>> {
  const read = parseJson(root, file);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = schema.safeParse(read.json);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { problems: problemsOf(file, parsed) };
}

/** What a check of a file's content found, in the registry's words. */
export function problemsOf(file: string, { error }: z.ZodSafeParseResult<unknown>): RegistryProblem[] {
  return (error?.issues ?? []).map((issue) => toProblem(file, issue));
}

function parseJson(root: string, file: string): { json: unknown } | { problem: RegistryProblem } {
  try {
    return { json: JSON.parse(readFileSync(join(root, file), 'utf8')) };
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : 'the file cannot be read';
    return { problem: { rule: 'NOT_JSON', file, field: '', message } };
  }
}

function toProblem(file: string, issue: z.core.$ZodIssue): RegistryProblem {
  const params = issue.code === 'custom' ? issue.params : undefined;
  const rule = (params?.rule as RegistryRule | undefined) ?? 'BAD_FIELD';
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return { rule, file, field: fieldOf(issue.path), message: missing ? 'is missing' : issue.message };
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field}[${part}]`;
    return field ? `${field}.${String(part)}` : String(part);
  }, '');
}
