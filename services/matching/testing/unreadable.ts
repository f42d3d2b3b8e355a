import type { CommandContext, Table } from '@kith/service-kit';

/** The same context, with a table in which some items cannot be read one by one: whoever needs them fails. */
export function unreadable(context: CommandContext, isMeant: (pk: string) => boolean): CommandContext {
  const { table } = context;
  const get: Table['get'] = async (key) => {
    if (isMeant(key.pk)) throw new Error(`${key.pk} cannot be read.`);
    return table.get(key);
  };
  return { ...context, table: { ...table, get } };
}
