import type { PublishedDefinition } from '@kith/contracts/published';
import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { national } from '../words/index.ts';

/** What “hidden” and the other words in a table mean. */
export function WhyHidden({ board = false, demo }: { readonly board?: boolean; readonly demo: boolean }) {
  const words = useWords(national);
  return (
    <section>
      <h2>{words.hiddenTitle}</h2>
      <p>{words.hiddenWhy}</p>
      <p>{words.roundedWhy}</p>
      {board && <p>{words.establishingWhy}</p>}
      {board && <p>{words.notToldWhy}</p>}
      {demo && <p>{words.demoNote}</p>}
    </section>
  );
}

/** How a measure is made, in the words of whoever defined it. */
export function Definition({ definition }: { readonly definition: PublishedDefinition }) {
  const words = useWords(national);
  const foreign = useForeign();
  const { formula, of, source } = definition;
  return (
    <SummaryList
      rows={[
        [
          words.howMade,
          <span key="formula" {...foreign}>
            {formula}
          </span>,
        ],
        [
          words.whatRestsOn,
          <span key="of" {...foreign}>
            {of}
          </span>,
        ],
        [
          words.whereFrom,
          <span key="source" {...foreign}>
            {source}
          </span>,
        ],
      ]}
    />
  );
}
