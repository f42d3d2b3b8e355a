import {
  type Connection,
  type ConnectionArguments,
  type Page,
  pageAsked,
  type Stored,
} from '@kith/service-kit';
import { cutAt } from './filtered-page.ts';

/** As many at a time are looked at, all at once. */
const AT_A_TIME = 50;

/** A connection of those items of a list that, looked at one by one, turn out to be wanted. */
export async function pageOfSome<T, Node>(
  read: (page: { limit: number; after: string | undefined }) => Promise<Page<Stored<T>>>,
  toNode: (value: T) => Promise<Node | undefined>,
  args: ConnectionArguments,
): Promise<Connection<Node>> {
  const { limit, after } = pageAsked(args);
  const edges: { cursor: string; node: Node }[] = [];
  let from = after;
  let more = true;
  while (more && edges.length <= limit) {
    const page = await read({ limit: AT_A_TIME, after: from });
    const nodes = await Promise.all(page.items.map(({ value }) => toNode(value)));
    for (const [index, item] of page.items.entries()) {
      const node = nodes[index];
      if (node !== undefined) edges.push({ cursor: page.cursorOf(item), node });
    }
    const last = page.items.at(-1);
    from = last && page.cursorOf(last);
    more = page.hasMore;
  }
  return cutAt(limit, edges);
}
