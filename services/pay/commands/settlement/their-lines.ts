import type { SettlementLine } from '@kith/contracts';
import type { Work } from '@kith/service-kit';
import type { SettlementRecord } from '../../domain/settlement/record.ts';
import { pageName, pagesOf, theirPages } from '../../store/settlements.ts';

/** The lines of the neighbour's proposal, as far as its pages have been heard. */
export async function theirLines(
  work: Pick<Work, 'get'>,
  { neighbour, month, theirs }: SettlementRecord,
): Promise<SettlementLine[]> {
  const pages = await Promise.all(
    (theirs?.heard ?? []).map((page) =>
      work.get(theirPages, neighbour, month, pageName(pagesOf.theirs, page)),
    ),
  );
  return pages.flatMap((page) => (page?.round === theirs?.round ? (page?.lines ?? []) : []));
}
