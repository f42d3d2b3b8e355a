import { useEffect, useState } from 'react';
import { payRun } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { SummaryList } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { CirclePage } from '../circle-page.tsx';
import { ofCircle } from '../words/index.ts';
import type { PayRun } from './data.ts';
import { RunFiles } from './files.tsx';
import { RunTag } from './run-tag.tsx';
import { Statements } from './statements.tsx';
import { RunSteps } from './steps.tsx';
import { WhatStops } from './what-stops.tsx';

/** How often a run that is worked through is looked at, in milliseconds. */
const LOOK_EVERY = 2_000;

/** One pay run: how far it has come, what stops it and what would mend that, and then its end. */
export function OnePayRun({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const words = useWords(ofCircle);
  const after = useQuery().get('after');
  const answer = useAnswer(payRun, { id: params.run ?? '', ...(after && { after }) });
  const [done, setDone] = useState<string>();
  const run = answer.state === 'ready' ? answer.data.payRun : undefined;
  const moves = run?.state === 'CHECKING' || run?.state === 'ISSUING';
  const { again } = answer;
  useEffect(() => {
    if (!moves) return undefined;
    const timer = setInterval(again, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [moves, again]);

  const changed = (what?: string) => {
    setDone(what);
    again();
  };
  return (
    <CirclePage title={words.runTitle} done={done} back={{ page: 'pay', text: words.allRuns }}>
      <Answered answer={answer}>
        {(data) => (data.payRun ? <Whole run={data.payRun} onChanged={changed} /> : <p>{words.noRun}</p>)}
      </Answered>
    </CirclePage>
  );
}

interface WholeProps {
  readonly run: PayRun;
  /** Hears what was done, in words. */
  onChanged(what?: string): void;
}

function Whole({ run, onChanged }: WholeProps) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  return (
    <>
      <h2>
        {words.runIt(words[`period${run.period}`], words.runOf(figures.date(run.from), figures.date(run.to)))}{' '}
        <RunTag state={run.state} />
      </h2>
      {run.state === 'CHECKING' && (
        <Notice>
          <p>{words.working(run.workers)}</p>
        </Notice>
      )}
      {run.state === 'ISSUING' && (
        <Notice>
          <p>{words.issuing}</p>
        </Notice>
      )}
      {run.state === 'BLOCKED' && <WhatStops run={run} onChanged={onChanged} />}
      <SummaryList
        rows={[
          [words.workers, words.workersCount(run.workers)],
          [words.workedMinutes, figures.duration(run.workedMinutes)],
          [words.payForWork, figures.money(run.pay.pence)],
          [words.holidayPay, figures.money(run.holidayPay.pence)],
          [words.mileage, figures.money(run.mileage.pence)],
          [words.total, <strong key="total">{figures.money(run.total.pence)}</strong>],
          !!run.checkedAt && [words.checked, words.checkedTimes(run.round, figures.moment(run.checkedAt))],
          !!run.issuedAt && [words.issuedAt, figures.moment(run.issuedAt)],
          [
            words.ratesUsed,
            run.rates
              .map(({ table, version }) => words.rateVersion(words[`rate${table}`], version))
              .join(', '),
          ],
        ]}
      />
      <RunSteps run={run} onChanged={onChanged} />
      {run.state === 'ISSUED' && <RunFiles runId={run.id} />}
      <Statements statements={run.statements} />
    </>
  );
}
