import { myStatement } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { isDay, monthOf, today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Turner } from '../../../kit/turner.tsx';
import { worker } from '../words/index.ts';
import { WorkPage } from '../work-page.tsx';
import type { Statement } from './data.ts';
import { StatementLines } from './lines.tsx';

/** What a worker is paid in a month: first what an hour really came to, then everything it is made of. */
export function StatementPage() {
  const words = useWords(worker);
  const figures = useFigures();
  const asked = useQuery().get('month');
  const month = monthOf(isDay(asked) ? asked : today());
  const answer = useAnswer(myStatement, month);
  return (
    <WorkPage title={words.payTitle} of={figures.month(month.from)}>
      <Turner
        label={words.months}
        query="month"
        before={{ value: monthOf(month.from, -1).from, text: words.monthBefore }}
        now={{ value: '', text: words.monthNow }}
        after={{ value: monthOf(month.from, 1).from, text: words.monthAfter }}
      />
      <Answered answer={answer}>
        {({ myStatement: statement }) =>
          statement.lines.length === 0 ? <p>{words.noLines}</p> : <Whole statement={statement} />
        }
      </Answered>
    </WorkPage>
  );
}

function Whole({ statement }: { readonly statement: Statement }) {
  const words = useWords(worker);
  const figures = useFigures();
  const { trueHourlyRate, takeHomeHourlyRate, paidSharePercent } = statement;
  const share = paidSharePercent === null ? '' : `, ${words.paidShare(figures.percent(paidSharePercent))}`;
  return (
    <>
      {trueHourlyRate && (
        <section>
          <h2>{words.trueRate}</h2>
          <p className="figure">{figures.money(trueHourlyRate.pence)}</p>
          <p>{words.trueRateWhy}</p>
        </section>
      )}
      <SummaryList
        rows={[
          !!takeHomeHourlyRate && [words.takeHome, figures.money(takeHomeHourlyRate.pence)],
          [words.worked, figures.duration(statement.workedMinutes)],
          [words.paid, `${figures.duration(statement.paidMinutes)}${share}`],
          [words.listedPay, figures.money(statement.listed.pence)],
          [words.contribution, figures.money(statement.contribution.pence)],
          [words.pay, figures.money(statement.pay.pence)],
        ]}
      />
      <h2>{words.byKind}</h2>
      <SummaryList
        rows={statement.time.map(({ kind, minutes }) => [words[`kind${kind}`], figures.duration(minutes)])}
      />
      <StatementLines statement={statement} />
      <Actions>
        <PrintButton />
      </Actions>
    </>
  );
}
