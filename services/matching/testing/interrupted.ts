import type { CommandContext } from '@kith/service-kit';

/** The same context, of a process that stops once it has committed so many changes: every later one throws. */
export function interruptedAfter(commits: number, context: CommandContext): CommandContext {
  const { table } = context;
  let left = commits;
  const change: typeof table.change = async (...args) => {
    if (left <= 0) throw new Error('The process stopped.');
    left--;
    return table.change(...args);
  };
  return { ...context, table: { ...table, change } };
}
