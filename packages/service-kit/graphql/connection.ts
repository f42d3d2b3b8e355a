import * as z from 'zod';
import type { Page } from '../table/table.ts';
import { badInput } from './errors.ts';

/** The arguments of every list: how many, and after which cursor. */
export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page as Relay's cursor connections have it. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const bounds = z.object({ first: z.int().min(1).max(100).nullish(), after: z.string().max(1_000).nullish() });

/** What to ask the table for. Throws `BAD_INPUT` when `first` is not between 1 and 100. */
export function pageAsked(args: ConnectionArguments): { limit: number; after: string | undefined } {
  const read = bounds.safeParse(args);
  if (!read.success) throw badInput(read.error);
  return { limit: read.data.first ?? 20, after: read.data.after ?? undefined };
}

/** A page of items as a connection of nodes. */
export function connectionOf<Item, Node>(page: Page<Item>, toNode: (item: Item) => Node): Connection<Node> {
  const edges = page.items.map((item) => ({ cursor: page.cursorOf(item), node: toNode(item) }));
  return { edges, pageInfo: { hasNextPage: page.hasMore, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** A short list that is whole already, as a connection; its cursors are positions in it. */
export function connectionOfAll<Node>(nodes: readonly Node[], args: ConnectionArguments): Connection<Node> {
  const { limit, after } = pageAsked(args);
  const start = after === undefined ? 0 : positionOf(after) + 1;
  const edges = nodes
    .slice(start, start + limit)
    .map((node, index) => ({ cursor: String(start + index), node }));
  return {
    edges,
    pageInfo: { hasNextPage: start + limit < nodes.length, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function positionOf(cursor: string): number {
  const read = z
    .string()
    .regex(/^\d{1,6}$/, 'not a place in this list')
    .safeParse(cursor);
  if (!read.success) throw badInput(read.error);
  return Number(read.data);
}
