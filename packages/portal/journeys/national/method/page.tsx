import type { PublishedCircle, PublishedMonth } from '@kith/contracts/published';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { Files } from '../parts/files.tsx';
import { OfMonth } from '../parts/of-month.tsx';
import { national } from '../words/index.ts';

/** How the figures of a month were made, line by line; which circles are in it; and all of it to take away. */
export function Method() {
  const words = useWords(national);
  return <OfMonth title={words.methodTitle}>{(month) => <MethodOfMonth month={month} />}</OfMonth>;
}

function MethodOfMonth({ month }: { readonly month: PublishedMonth }) {
  const words = useWords(national);
  const figures = useFigures();
  const foreign = useForeign();
  const named = (circles: readonly PublishedCircle[]) =>
    circles.length === 0 ? words.nobody : circles.map(({ name }) => name).join(', ');
  return (
    <>
      <SummaryList
        rows={[
          [words.frozenOn, figures.date(month.frozenOn)],
          [words.version, String(month.version)],
          [words.inIt, named(month.circles)],
          [words.missing, named(month.missing)],
          [
            words.hash,
            <code key="hash" className="fingerprint">
              {month.hash}
            </code>,
          ],
        ]}
      />
      <p>{words.hashWhy}</p>
      <h2>{words.files}</h2>
      <Files month={month.month} names={['snapshot.json', 'figures.csv', 'board.csv']} />
      <h2>{words.lineByLine}</h2>
      <ul {...foreign}>
        {month.method.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
