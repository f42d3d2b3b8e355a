import type { SettlementLine } from '@kith/contracts';
import type { CircleSlug, MonthText } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { OwnLine } from '../domain/settlement/line.ts';
import type { SettlementRecord } from '../domain/settlement/record.ts';

/** Months something was said of and that are not all done. */
const UNDER_WAY = 'SETTLEMENTS';

export const settlements = entity<SettlementRecord, [CircleSlug, MonthText]>(
  (neighbour, month) => key(`SETTLEMENTS#${neighbour}`, month),
  ({ neighbour, month }) => [neighbour, month],
  ({ neighbour, month, agreed, marked, paid }) =>
    marked && (paid || agreed?.net === 0) ? {} : { gsi1pk: UNDER_WAY, gsi1sk: `${month}#${neighbour}` },
);

/** A page of the lines of a month; its name says whose, of which round, and which page. */
interface LinesPage<Line extends SettlementLine = SettlementLine> {
  readonly neighbour: CircleSlug;
  readonly month: MonthText;
  readonly name: string;
  readonly round: number;
  readonly lines: readonly Line[];
}

type PageRef = [CircleSlug, MonthText, string];

const pageKey = (neighbour: CircleSlug, month: MonthText, name: string) =>
  key(`SETTLEMENT#${neighbour}#${month}`, name);

export const ownPages = entity<LinesPage<OwnLine>, PageRef>(
  pageKey,
  ({ neighbour, month, name }) => [neighbour, month, name],
  undefined,
);

export const theirPages = entity<LinesPage, PageRef>(
  pageKey,
  ({ neighbour, month, name }) => [neighbour, month, name],
  undefined,
);

/** What the names of pages begin with. A page of the neighbour's takes the place of that of an earlier round. */
export const pagesOf = {
  proposal: (round: number): string => `MINE#${String(round).padStart(4, '0')}#`,
  agreement: 'AGREED#',
  theirs: 'THEIRS#',
} as const;

/** The name of a page. */
export function pageName(prefix: string, page: number): string {
  return `${prefix}${String(page).padStart(3, '0')}`;
}

/** The lines on this circle's own pages of that name. */
export async function ownLinesOn(
  table: Table,
  { neighbour, month }: Pick<SettlementRecord, 'neighbour' | 'month'>,
  prefix: string,
): Promise<OwnLine[]> {
  const pages = await allOf<LinesPage<OwnLine>>(table, { pk: pageKey(neighbour, month, '').pk, prefix });
  return pages.flatMap(({ lines }) => lines);
}

/** Everything ever settled with a neighbour, or under way; a dozen a year. */
export function settlementsWith(table: Table, neighbour: CircleSlug): Promise<SettlementRecord[]> {
  return allOf<SettlementRecord>(table, { pk: `SETTLEMENTS#${neighbour}` });
}

/** Months with any neighbour that are not all done, the oldest first. From the index: a moment behind. */
export function settlementsUnderWay(table: Table): Promise<SettlementRecord[]> {
  return allOf<SettlementRecord>(table, { index: 'gsi1', pk: UNDER_WAY });
}
