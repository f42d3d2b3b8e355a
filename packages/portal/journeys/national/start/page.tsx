import type { PublishedMonths } from '@kith/contracts/published';
import { usePublished } from '../../../app/published/use-published.ts';
import { Link } from '../../../app/router/link.tsx';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { TaskList } from '../../../kit/lists.tsx';
import { Page } from '../../../kit/page.tsx';
import { national } from '../words/index.ts';

/** The first page of the co-op of all circles: what there is to read, of the newest month and of those before. */
export function NationalStart() {
  const words = useWords(national);
  const figures = useFigures();
  const answer = usePublished<PublishedMonths>('');
  return (
    <Page title={words.startTitle} of={words.national} back={{ href: '/', text: words.home }}>
      <p>{words.startLead}</p>
      <p>{words.startHides}</p>
      <Answered answer={answer}>
        {({ months: [newest, ...others] }) =>
          newest ? (
            <>
              <h2>{words.ofMonth(figures.month(`${newest.month}-01`))}</h2>
              <TaskList
                tasks={[
                  { href: '/national/board', text: words.board, hint: words.boardHint },
                  { href: '/national/counts', text: words.counts, hint: words.countsHint },
                  { href: '/national/rounds', text: words.rounds, hint: words.roundsHint },
                  { href: '/national/method', text: words.method, hint: words.methodHint },
                ]}
              />
              {others.length > 0 && <h2>{words.otherMonths}</h2>}
              <ul>
                {others.map(({ month }) => (
                  <li key={month}>
                    <Link href={`/national/board?month=${month}`}>
                      {capital(figures.month(`${month}-01`))}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>{words.nothingYet}</p>
          )
        }
      </Answered>
    </Page>
  );
}
