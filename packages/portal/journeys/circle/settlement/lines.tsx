import { useCircleName } from '../../../app/shell/here.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { More } from '../../../kit/more.tsx';
import { DataTable } from '../../../kit/table.tsx';
import { ofCircle } from '../words/index.ts';
import type { Settlement } from './data.ts';

/** What a month is made of, a visit a line. */
export function SettlementLines({ lines: { edges, pageInfo } }: { readonly lines: Settlement['lines'] }) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const nameOf = useCircleName();
  if (edges.length === 0) return <p>{words.noLines}</p>;
  return (
    <section>
      <DataTable
        caption={words.lines}
        head={[words.day, words.whose, words.time, words.rate, words.owes]}
        rows={edges.map(({ node: { claimId, visit, workedOn, hostCircle, minutes, rate, owed, left } }) => ({
          key: claimId + visit.id,
          cells: [
            figures.date(workedOn),
            nameOf(hostCircle),
            figures.duration(minutes),
            figures.money(rate.pence),
            left ? `${figures.money(owed.pence)} (${words.leftMark})` : figures.money(owed.pence),
          ],
        }))}
      />
      <More pageInfo={pageInfo} />
    </section>
  );
}
