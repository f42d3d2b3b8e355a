import { type SettlementsDueQuery, settlementsDue } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useCircleName } from '../../../app/shell/here.ts';
import { monthOf, today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { TaskList } from '../../../kit/lists.tsx';
import { CirclePage, useCirclePath } from '../circle-page.tsx';
import { ofCircle } from '../words/index.ts';
import { useOwed } from './owed.ts';
import { StateTag } from './state-tag.tsx';

/** Months with neighbours that wait for somebody; and a way to look any other up (P15). */
export function Settlements() {
  const words = useWords(ofCircle);
  const answer = useAnswer(settlementsDue, {});
  return (
    <CirclePage title={words.settlementTitle}>
      <p>{words.settlementLead}</p>
      <Answered answer={answer}>{(data) => <Whole {...data} />}</Answered>
    </CirclePage>
  );
}

function Whole({ settlementsDue: due, neighbours }: SettlementsDueQuery) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const at = useCirclePath();
  const nameOf = useCircleName();
  const owed = useOwed();
  const path = (neighbour: string, month: string) => at(`settlement/${neighbour}/${month}`);
  const last = monthOf(today(), -1).from;
  return (
    <>
      <h2>{words.waits}</h2>
      {due.length === 0 ? (
        <p>{words.nothingWaits}</p>
      ) : (
        <TaskList
          tasks={due.map(({ neighbour, month, state, net }) => ({
            href: path(neighbour, month),
            text: `${nameOf(neighbour)}, ${figures.month(`${month}-01`)}`,
            hint: owed(net.pence),
            status: <StateTag state={state} />,
          }))}
        />
      )}
      <h2>{words.lookUp}</h2>
      <TaskList
        tasks={neighbours.edges.map(({ node: { slug, name } }) => ({
          href: path(slug, last.slice(0, 7)),
          text: `${name}, ${figures.month(last)}`,
        }))}
      />
    </>
  );
}
