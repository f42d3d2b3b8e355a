import { createHash } from 'node:crypto';
import type { Cast } from './cast.ts';
import type { Story } from './story.ts';

interface Kept {
  nationalSnapshot: {
    hash: string;
    json: string;
    csv: string;
    measures: { measure: { label: string } }[];
  };
}

interface Board {
  fairnessBoard: { rows: { circle: { name: string } }[]; measures: unknown[] };
  leagueTable: { rows: unknown[] };
}

const KEPT =
  'query ($month: String!) { nationalSnapshot(month: $month) { hash json csv measures { measure { label } } } }';

const BOARD = `query ($month: String!) {
  fairnessBoard(month: $month) { measures { key } rows { circle { name } } }
  leagueTable(month: $month, measure: "paidShare") { rows { place } }
}`;

/** Anyone keeps the frozen month as files they can check, and looks at the circles beside each other (N2, N3). */
export async function keepAndCompare(cast: Cast, story: Story, month: string): Promise<void> {
  const { nationalSnapshot } = await cast.clapton.as<Kept>('ines', KEPT, { month });
  const { hash, json, csv, measures } = nationalSnapshot;
  const checked = createHash('sha256').update(json).digest('hex');
  story.expect('Ines', 'keeps it as JSON, and its SHA-256 is what the co-op says it is', checked, hash);
  const lines = csv.trim().split('\r\n');
  const figures = lines.filter((line) => /^\d{4}-\d{2},/.test(line));
  story.expect(
    'Ines',
    `keeps it as CSV: ${figures.length} figures in one table`,
    figures.length,
    lines.length - 1,
  );
  story.tell('', `it has ${measures.length} measures beside the counts, each with its formula and source`);

  const { fairnessBoard, leagueTable } = await cast.clapton.as<Board>('ines', BOARD, { month });
  const names = fairnessBoard.rows.map(({ circle }) => circle.name);
  const inOrder = names.toSorted((one, other) => one.localeCompare(other, 'en-GB'));
  story.expect(
    'Anyone',
    'sees the circles on the fairness board in the order of their names',
    names,
    inOrder,
  );
  story.expect('Anyone', 'finds no circle in a league table: none agreed to it', leagueTable.rows, []);
}
