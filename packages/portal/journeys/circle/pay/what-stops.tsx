import { topUpToFloor } from '../../../app/graphql/generated.ts';
import type { Figures } from '../../../app/words/figures.ts';
import type { Catalogue } from '../../../app/words/language.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Card, SummaryList } from '../../../kit/lists.tsx';
import type { en } from '../words/en.ts';
import { ofCircle } from '../words/index.ts';
import type { PayRun } from './data.ts';

type Failure = PayRun['failures']['edges'][number]['node'];
type Mend = Failure['test']['mends'][number];

interface WhatStopsProps {
  readonly run: PayRun;
  /** Hears what was done, in words. */
  onChanged(what?: string): void;
}

/** Whose pay lies below the law, by how much, and each way to mend it (P3). */
export function WhatStops({ run, onChanged }: WhatStopsProps) {
  const words = useWords(ofCircle);
  return (
    <section>
      <h3>{words.stopsIt}</h3>
      {run.heldUp > 0 && <p>{words.heldUp(run.heldUp)}</p>}
      {run.failures.edges.map(({ node }) => (
        <FailureCard key={node.worker.id + node.from} runId={run.id} failure={node} onChanged={onChanged} />
      ))}
      {run.failures.pageInfo.hasNextPage && <p>{words.moreFailures}</p>}
    </section>
  );
}

interface FailureCardProps {
  readonly runId: string;
  readonly failure: Failure;
  onChanged(what: string): void;
}

function FailureCard({ runId, failure: { worker, from, to, test }, onChanged }: FailureCardProps) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const name = worker.name ?? words.aWorker(worker.id);
  const lacking = figures.money(test.shortfall.pence);
  return (
    <Card level="h3" title={words.belowLaw(name)}>
      <SummaryList
        rows={[
          [words.days, words.runOf(figures.date(from), figures.date(to))],
          [words.dueFor, figures.duration(test.minutes)],
          !!test.hourly && [words.cameTo, figures.money(test.hourly.pence)],
          [
            words.lawWants,
            words.lawWantsSince(figures.money(test.required.value), figures.date(test.required.from)),
          ],
          [words.lacks, lacking],
        ]}
      />
      <p>{words.wouldMend}</p>
      <ul>
        {test.mends.map((mend) => (
          <li key={mend.how}>{mendWords(mend, words, figures)}</li>
        ))}
      </ul>
      <ChangeButton
        operation={topUpToFloor}
        input={{ runId, workerId: worker.id }}
        onDone={() => onChanged(words.toppedUp)}
      >
        {words.topUp(lacking, name)}
      </ChangeButton>
    </Card>
  );
}

function mendWords(
  { how, amount, minutes, rate }: Mend,
  words: Catalogue<typeof en>,
  figures: Figures,
): string {
  switch (how) {
    case 'TOP_UP':
      return words.mendTOP_UP(figures.money(amount?.pence ?? 0));
    case 'PAY_COSTS_BACK':
      return words.mendPAY_COSTS_BACK(figures.money(amount?.pence ?? 0));
    case 'PAY_MORE_TIME':
      return words.mendPAY_MORE_TIME(figures.duration(minutes ?? 0));
    case 'RAISE_RATE':
      return words.mendRAISE_RATE(figures.money(rate?.pence ?? 0));
  }
}
