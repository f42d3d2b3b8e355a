import { type Connection, type ConnectionArguments, type Page, pageAsked } from '@kith/service-kit';

type Asked = ReturnType<typeof pageAsked>;

/**
 * A page of those of a list that are still there for the viewer: goes on through the list until the page is full, so that
 * what is left out leaves no gap.
 */
export async function pageOfSome<Item, Node>(
  list: (page: Asked) => Promise<Page<Item>>,
  nodeOf: (item: Item) => Promise<Node | undefined>,
  args: ConnectionArguments,
): Promise<Connection<Node>> {
  const { limit, after } = pageAsked(args);
  const edges: { cursor: string; node: Node }[] = [];
  let asked: Asked = { limit, after };
  for (;;) {
    const page = await list(asked);
    const nodes = await Promise.all(page.items.map(nodeOf));
    for (const [index, item] of page.items.entries()) {
      const node = nodes[index];
      if (node === undefined) continue;
      if (edges.length === limit) return { edges, pageInfo: pageInfoOf(edges, true) };
      edges.push({ cursor: page.cursorOf(item), node });
    }
    const last = page.items.at(-1);
    if (!page.hasMore || !last) return { edges, pageInfo: pageInfoOf(edges, false) };
    asked = { limit, after: page.cursorOf(last) };
  }
}

function pageInfoOf(edges: readonly { readonly cursor: string }[], hasNextPage: boolean) {
  return { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null };
}
