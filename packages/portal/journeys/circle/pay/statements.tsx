import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { More } from '../../../kit/more.tsx';
import { DataTable } from '../../../kit/table.tsx';
import { ofCircle } from '../words/index.ts';
import type { PayRun } from './data.ts';

/** The statements of a run: who, how long, what for an hour, and what is paid out. */
export function Statements({
  statements: { edges, pageInfo },
}: {
  readonly statements: PayRun['statements'];
}) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  if (edges.length === 0) return <p>{words.noStatements}</p>;
  return (
    <section>
      <DataTable
        caption={words.statements}
        head={[words.worker, words.worked, words.paidTime, words.trueRate, words.total]}
        rows={edges.map(({ node: { id, worker, workedMinutes, paidMinutes, trueHourlyRate, total } }) => ({
          key: id,
          cells: [
            worker.name ?? words.aWorker(worker.id),
            figures.duration(workedMinutes),
            figures.duration(paidMinutes),
            trueHourlyRate ? figures.money(trueHourlyRate.pence) : '',
            figures.money(total.pence),
          ],
        }))}
      />
      <More pageInfo={pageInfo} />
    </section>
  );
}
