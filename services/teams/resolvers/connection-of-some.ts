import { type Connection, connectionOf, type Page } from '@kith/service-kit';

/** A page of what the viewer may see of a list. What they may not is left out; the list still goes on after it. */
export function connectionOfSome<T>(page: Page<T>, isSeen: (item: T) => boolean): Connection<T> {
  const { edges, pageInfo } = connectionOf(page, (item) => item);
  return { edges: edges.filter(({ node }) => isSeen(node)), pageInfo };
}
