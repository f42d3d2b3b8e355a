/** What stands in an address in the place of each `:name` of a pattern. */
export type Params = Readonly<Record<string, string>>;

/** The parts of a path that a pattern like `/:circle/team/:team` names; undefined when it does not fit. */
export function match(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split('/');
  const given = path.replace(/\/+$/, '').split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const word = decoded(given[i] ?? '');
    if (part.startsWith(':')) {
      if (!word) return undefined;
      params[part.slice(1)] = word;
    } else if (part !== word) return undefined;
  }
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
