import type { JsonObject } from '../types.ts';

/** What of a plan's fetch makes up the body of its request. */
interface FetchOperation {
  readonly operation: string;
  readonly operationName?: string;
  readonly variableUsages?: readonly string[];
}

/** Writes the body of a request. `lists` are variables whose items are JSON already: the representations. */
export type WriteBody = (
  variables: JsonObject,
  lists?: ReadonlyMap<string, readonly string[]> | undefined,
) => string;

/** Compiles the body of a fetch: what never changes between requests is written once. */
export function compileBody(fetch: FetchOperation): WriteBody {
  const name = fetch.operationName ? `,"operationName":${JSON.stringify(fetch.operationName)}` : '';
  const start = `{"query":${JSON.stringify(fetch.operation)}${name}`;
  const used = (fetch.variableUsages ?? []).map((variable) => ({
    variable,
    start: `${JSON.stringify(variable)}:`,
  }));
  return (variables, lists) => {
    let members = '';
    for (const { variable, start: key } of used) {
      const value = variables[variable];
      if (value !== undefined) members += `${members && ','}${key}${JSON.stringify(value)}`;
    }
    if (lists) {
      for (const [variable, items] of lists) members += `${members && ','}"${variable}":[${items.join(',')}]`;
    }
    return members === '' ? `${start}}` : `${start},"variables":{${members}}}`;
  };
}
