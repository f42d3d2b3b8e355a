import { type ChoiceIndexQuery, choiceIndex } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { DataTable } from '../../../kit/table.tsx';
import { CirclePage } from '../circle-page.tsx';
import { ofCircle } from '../words/index.ts';

/** How much choice there was lately, never without it how often it came to a match (M6); and what decides the order (M3). */
export function Choice() {
  const words = useWords(ofCircle);
  const answer = useAnswer(choiceIndex, {});
  return (
    <CirclePage title={words.choiceTitle}>
      <p>{words.choiceLead}</p>
      <Answered answer={answer}>
        {(data) => (
          <>
            <Index index={data.choiceIndex} />
            <Weights weights={data.rankingWeights} />
          </>
        )}
      </Answered>
      <Actions>
        <PrintButton />
      </Actions>
    </CirclePage>
  );
}

function Index({
  index: { requests, words: said, figures: found },
}: {
  index: ChoiceIndexQuery['choiceIndex'];
}) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const foreign = useForeign();
  return (
    <>
      <p {...foreign}>{said}</p>
      <SummaryList
        rows={[
          [words.lookedBack, words.requests(requests)],
          [words.medianEligible, found ? words.candidates(String(found.medianEligible)) : words.tooFew],
          [words.realChoice, found ? figures.percent(found.realChoicePercent) : words.tooFew],
          !!found && [
            words.matched,
            found.matchPercent === null ? words.matchHidden : figures.percent(found.matchPercent),
          ],
        ]}
      />
    </>
  );
}

function Weights({ weights }: { readonly weights: ChoiceIndexQuery['rankingWeights'] }) {
  const words = useWords(ofCircle);
  return (
    <section>
      <h2>{words.order}</h2>
      <p>{words.orderLead}</p>
      <DataTable
        caption={words.order}
        head={[words.thing, words.points]}
        rows={weights.weights.map(({ by, points }) => ({
          key: by,
          cells: [words[`by${by}`], String(points)],
        }))}
      />
    </section>
  );
}
