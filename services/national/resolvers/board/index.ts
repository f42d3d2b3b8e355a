import { measureNames } from '@kith/contracts';
import { accessFor, parseInput } from '@kith/service-kit';
import { boardMeasures } from '../../domain/board/board.ts';
import { leagueOf } from '../../domain/board/league.ts';
import { permissions } from '../../domain/permissions.ts';
import { lessIsBetter } from '../../domain/rules/direction.ts';
import type { QueryResolvers } from '../../generated.ts';
import { allLeagueConsents } from '../../store/co-op.ts';
import { boardCsv } from '../../tables/board.ts';
import { leagueAsked, monthAsked, reportAsked } from '../inputs.ts';
import { circlesBySlug } from '../local-circle.ts';
import { definitionOf, shown } from '../snapshots/national-snapshot.ts';
import { boardIn, shownRows } from './rows.ts';

export const boardQueries: Pick<QueryResolvers, 'fairnessBoard' | 'leagueTable' | 'commissionerReport'> = {
  fairnessBoard: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seeBoard');
    const { month } = parseInput(monthAsked, args);
    const board = await boardIn(month, context);
    if (!board) return null;
    const measures = boardMeasures.map(definitionOf);
    return { month, measures, rows: await shownRows(board.rows, context), csv: boardCsv(month, board.rows) };
  },

  leagueTable: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seeBoard');
    const { month, measure } = parseInput(leagueAsked, args);
    const board = await boardIn(month, context);
    if (!board) return null;
    const circleOf = await circlesBySlug(context);
    const rows = leagueOf(board.rows, await allLeagueConsents(context.table), measure);
    return {
      month,
      measure: definitionOf(measure),
      lessIsBetter: lessIsBetter.has(measure),
      rows: rows.map(({ place, circle, value }) => ({
        place,
        circle: circleOf(circle),
        value: String(value),
      })),
    };
  },

  commissionerReport: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seeReport');
    const { month, authority } = parseInput(reportAsked, args);
    const board = await boardIn(month, context);
    if (!board) return null;
    const { document, hash } = board;
    const circleOf = await circlesBySlug(context);
    const rows = board.rows.filter(
      ({ circle }) => authority === undefined || circleOf(circle).authority === authority,
    );
    const named = new Set([...document.measures, ...document.groups].map(({ measure }) => measure));
    return {
      month,
      circles: await shownRows(rows, context),
      overall: document.measures.map(({ measure, total }) => ({ measure, ...shown(total) })),
      groups: document.groups.map(({ measure, group, total }) => ({
        measure: definitionOf(measure),
        group,
        total: shown(total),
      })),
      measures: measureNames.filter((measure) => named.has(measure)).map(definitionOf),
      method: [...document.method, ...cautions],
      hash,
    };
  },
};

/** What figures of a young or small circle do not say, for those who decide by them (N10). */
const cautions = [
  'A circle younger than twelve months is establishing: nothing should be decided by its figures yet.',
  'Who leads on something in a team is a hat: the circle shows its history, with each term and how it was agreed, to ' +
    'those it lets in. No name is kept here.',
];
