import {
  type Connection,
  type ConnectionArguments,
  type Page,
  pageAsked,
  type Stored,
} from '@kith/service-kit';

/** As many as usually fill a page; when they do not, little passes, and ever more are read at a time. */
const FIRST = 100;
const TIMES_MORE = 4;

/** A connection of those items of a list that pass; reads on until the page is full or the list ends. */
export async function filteredPage<T, Node>(
  read: (page: { limit: number; after: string | undefined }) => Promise<Page<Stored<T>>>,
  toNode: (value: T) => Node | undefined,
  args: ConnectionArguments,
): Promise<Connection<Node>> {
  const { limit, after } = pageAsked(args);
  const edges: { cursor: string; node: Node }[] = [];
  let from = after;
  let more = true;
  for (let atATime = FIRST; more && edges.length <= limit; atATime *= TIMES_MORE) {
    const page = await read({ limit: atATime, after: from });
    for (const item of page.items) {
      const node = toNode(item.value);
      if (node !== undefined) edges.push({ cursor: page.cursorOf(item), node });
      if (edges.length > limit) break;
    }
    const last = page.items.at(-1);
    from = last && page.cursorOf(last);
    more = page.hasMore;
  }
  return cutAt(limit, edges);
}

/** The first so many of those that were found; one more tells that there are more. */
export function cutAt<Node>(limit: number, edges: Connection<Node>['edges']): Connection<Node> {
  const shown = edges.slice(0, limit);
  return {
    edges: shown,
    pageInfo: { hasNextPage: edges.length > limit, endCursor: shown.at(-1)?.cursor ?? null },
  };
}
