/**
 * Claims as an HTTP API hands them to a function: every value is a string. Numbers and booleans are written out,
 * an array becomes `[a b]` and an object `map[key:value]`: API Gateway prints them as the Go language does.
 */
export function claimStrings(claims: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, printed(value)]));
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printed).join(' ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `map[${members.map(([key, member]) => `${key}:${printed(member)}`).join(' ')}]`;
  }
  return String(value);
}
