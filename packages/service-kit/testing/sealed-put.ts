import type { Item } from '../table/item.ts';
import { itemSealing, type Owner } from '../table/sealed-item.ts';
import { dataKeyring } from '../trust/data-keys.ts';
import type { TestDynamoDb } from './dynamodb.ts';
import { makeDataKeys } from './keys.ts';

/** Puts many items into a table as its service would have, but past all conditions. */
export async function sealedPut(
  engine: TestDynamoDb,
  table: string,
  owner: Owner,
  items: readonly Item[],
): Promise<void> {
  const keyring = dataKeyring(owner.circle, { get: async () => makeDataKeys(owner.circle) });
  const sealed = await itemSealing(owner, keyring).seal(items.map((put) => ({ put })));
  await engine.put(
    table,
    sealed.flatMap((write) => ('put' in write ? [write.put] : [])),
  );
}
