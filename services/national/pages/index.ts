import type { PublishedMonths } from '@kith/contracts/published';
import {
  type CommandContext,
  find,
  type PageAnswer,
  type PageRequest,
  type Pages,
  pageOf,
  publicAnswer,
} from '@kith/service-kit';
import { documentIn, type Snapshot } from '../domain/snapshots/snapshot.ts';
import { SNAPSHOTS, snapshots } from '../store/months.ts';
import { files } from './files.ts';
import { publishedMonth } from './month.ts';

/** How long what is public may be kept, in seconds: a frozen month stays as it is, but a circle may change its name. */
const KEPT = { list: 300, month: 3600, file: 24 * 3600 };

/** As many of the newest months are listed; older ones are still there under their own address. */
const LISTED = 24;

const JSON_TYPE = 'application/json';

/**
 * What the national co-op publishes, for anyone: frozen months under disclosure control, as they were frozen (N1, N2).
 * Nobody signs in, nobody is told apart, and nothing is noted of who reads.
 */
export const pages: Pages = async (request, context) => {
  const { month, file } = request.parameters;
  if (month === undefined) return listed(request, context);
  const snapshot = /^\d{4}-\d{2}$/.test(month) ? await find(context.table, snapshots, month) : undefined;
  if (!snapshot) return nothing();
  return file === undefined ? shown(request, context, snapshot) : kept(request, context, snapshot, file);
};

async function listed(request: PageRequest, { table }: CommandContext): Promise<PageAnswer> {
  const { items } = await pageOf<Snapshot>(table, { pk: SNAPSHOTS, descending: true, limit: LISTED });
  const months = items.map(({ value: { month, version, frozenOn, hash } }) => {
    return { month, version, frozenOn, hash };
  });
  const text = JSON.stringify({ months } satisfies PublishedMonths);
  return publicAnswer(request, { text, type: JSON_TYPE, maxAge: KEPT.list });
}

async function shown(
  request: PageRequest,
  { neighbourhood }: CommandContext,
  snapshot: Snapshot,
): Promise<PageAnswer> {
  const text = JSON.stringify(publishedMonth(snapshot, await neighbourhood.circles()));
  return publicAnswer(request, { text, type: JSON_TYPE, maxAge: KEPT.month });
}

async function kept(
  request: PageRequest,
  { neighbourhood }: CommandContext,
  snapshot: Snapshot,
  name: string,
): Promise<PageAnswer> {
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!file) return nothing();
  const text = file.text({
    snapshot,
    document: documentIn(snapshot),
    circles: await neighbourhood.circles(),
  });
  const filename = `kith-${snapshot.month}-${name}`;
  return publicAnswer(request, { text, type: file.type, maxAge: KEPT.file, filename });
}

function nothing(): PageAnswer {
  return {
    statusCode: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=60' },
    body: 'There is nothing here. The list of frozen months is at /published.\n',
  };
}
