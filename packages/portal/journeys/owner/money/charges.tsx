import { monthOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Turner } from '../../../kit/turner.tsx';
import { owner } from '../words/index.ts';
import type { TeamsMoney } from './page.tsx';

/** What was charged in a month, line by line. */
export function Charges({
  charges,
  month,
}: {
  readonly charges: TeamsMoney['charges'];
  readonly month: string;
}) {
  const words = useWords(owner);
  const figures = useFigures();
  if (!charges) return null;
  const title = words.chargesIn(figures.month(month));
  return (
    <section>
      <h2>{title}</h2>
      <Turner
        label={words.months}
        query="month"
        before={{ value: monthOf(month, -1).from, text: words.monthBefore }}
        now={{ value: '', text: words.monthNow }}
        after={{ value: monthOf(month, 1).from, text: words.monthAfter }}
      />
      {charges.lines.length === 0 ? (
        <p>{words.noCharges}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved sideways must be so by keyboard, too
        <section className="table-room" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.time}</th>
                <th scope="col" className="amount">
                  {words.rate}
                </th>
                <th scope="col" className="amount">
                  {words.charge}
                </th>
              </tr>
            </thead>
            <tbody>
              {charges.lines.map(({ entryId, workedOn, minutes, rate, charge }) => (
                <tr key={entryId}>
                  <th scope="row">{capital(figures.day(workedOn))}</th>
                  <td>{figures.duration(minutes)}</td>
                  <td className="amount">{figures.money(rate.pence)}</td>
                  <td className="amount">{figures.money(charge.pence)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  {words.total}
                </th>
                <td className="amount">{figures.money(charges.total.pence)}</td>
              </tr>
            </tfoot>
          </table>
        </section>
      )}
    </section>
  );
}
