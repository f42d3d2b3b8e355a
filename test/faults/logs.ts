/** Notes whose log names which request, by the correlation id of a line; what a function prints besides is passed over. */
export function noteNames(named: Map<string, Set<string>>, line: string, from: string): void {
  const [, id] = /"correlation_id":"([^"]+)"/.exec(line) ?? [];
  if (!id || !from) return;
  const names = named.get(id) ?? new Set();
  named.set(id, names.add(from));
}
