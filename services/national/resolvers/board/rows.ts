import type { MonthText } from '@kith/kernel';
import { find, type RequestContext } from '@kith/service-kit';
import { boardOf, type BoardRow as Row } from '../../domain/board/board.ts';
import { documentIn, type SnapshotDocument } from '../../domain/snapshots/snapshot.ts';
import type { BoardFigure } from '../../generated.ts';
import { snapshots } from '../../store/months.ts';
import { circlesBySlug } from '../local-circle.ts';
import { shown } from '../snapshots/national-snapshot.ts';

/** A frozen month, and the board that is made from it. */
export interface Board {
  readonly document: SnapshotDocument;
  readonly hash: string;
  readonly rows: readonly Row[];
}

/** The board of a month; nothing while it is not frozen. */
export async function boardIn(
  month: MonthText,
  { table, neighbourhood }: RequestContext,
): Promise<Board | undefined> {
  const snapshot = await find(table, snapshots, month);
  if (!snapshot) return undefined;
  const document = documentIn(snapshot);
  return { document, hash: snapshot.hash, rows: boardOf(document, await neighbourhood.circles()) };
}

/** Rows of the board as the API shows them. */
export async function shownRows(rows: readonly Row[], context: RequestContext) {
  const circleOf = await circlesBySlug(context);
  return rows.map(({ circle, establishing, figures }) => ({
    circle: circleOf(circle),
    establishing,
    figures: figures.map(shownFigure),
  }));
}

function shownFigure({ measure, ...figure }: Row['figures'][number]): BoardFigure {
  return { measure, ...shown(figure) };
}
