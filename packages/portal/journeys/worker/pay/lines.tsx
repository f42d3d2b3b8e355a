import { useCircleName } from '../../../app/shell/here.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { worker } from '../words/index.ts';
import type { Statement } from './page.tsx';

/** A statement line by line, each with what it is for. */
export function StatementLines({ statement }: { readonly statement: Statement }) {
  const words = useWords(worker);
  const figures = useFigures();
  const circleName = useCircleName();
  return (
    <section>
      <h2>{words.lines}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved sideways must be so by keyboard, too */}
      <section className="table-room" aria-label={words.lines} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.paidTime}</th>
              <th scope="col" className="amount">
                {words.anHour}
              </th>
              <th scope="col" className="amount">
                {words.contribution}
              </th>
              <th scope="col" className="amount">
                {words.pay}
              </th>
            </tr>
          </thead>
          <tbody>
            {statement.lines.map(({ entryId, workedOn, visit, hostCircle, time, ...line }) => (
              <tr key={entryId}>
                <th scope="row">{capital(figures.day(workedOn))}</th>
                <td>
                  {visit ? words.visit(visit.team?.name ?? circleName(hostCircle)) : otherOf(time[0]?.kind)}
                </td>
                <td>{figures.duration(line.paidMinutes)}</td>
                <td className="amount">{figures.money(line.rate.pence)}</td>
                <td className="amount">{figures.money(line.contribution.pence)}</td>
                <td className="amount">{figures.money(line.pay.pence)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );

  function otherOf(kind: Statement['time'][number]['kind'] | undefined): string {
    return kind ? words[`kind${kind}`] : words.other;
  }
}
