import { type PayRunsQuery, payRuns } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { TaskList } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { CirclePage, useCirclePath } from '../circle-page.tsx';
import { ofCircle } from '../words/index.ts';
import { RunTag } from './run-tag.tsx';
import { StartRun } from './start.tsx';

/** Pay runs: start one, and how those so far stand. */
export function PayRuns() {
  const words = useWords(ofCircle);
  const after = useQuery().get('after');
  const answer = useAnswer(payRuns, after ? { after } : {});
  return (
    <CirclePage title={words.payTitle}>
      <p>{words.payLead}</p>
      <Answered answer={answer}>
        {(data) => (
          <>
            <StartRun />
            <Runs runs={data.payRuns} />
          </>
        )}
      </Answered>
    </CirclePage>
  );
}

function Runs({ runs: { edges, pageInfo } }: { readonly runs: PayRunsQuery['payRuns'] }) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const at = useCirclePath();
  return (
    <section>
      <h2>{words.runs}</h2>
      {edges.length === 0 ? (
        <p>{words.noRunsYet}</p>
      ) : (
        <TaskList
          tasks={edges.map(({ node: { id, from, to, period, state, workers, total } }) => ({
            href: at(`pay/${id}`),
            text: words.runIt(words[`period${period}`], words.runOf(figures.date(from), figures.date(to))),
            hint: `${words.workersCount(workers)}, ${figures.money(total.pence)}`,
            status: <RunTag state={state} />,
          }))}
        />
      )}
      <More pageInfo={pageInfo} />
    </section>
  );
}
