import type { CircleRoundsQuery } from '../../../app/graphql/generated.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { DataTable } from '../../../kit/table.tsx';
import { ofCircle } from '../words/index.ts';

type RoundResults = NonNullable<CircleRoundsQuery['rounds']['edges'][number]['node']['results']>;
type Figure = RoundResults['figures'][number];

/** Who took part, where groups differ, and what each said; what too few said is called hidden, never left out. */
export function Results({ results }: { readonly results: RoundResults }) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const foreign = useForeign();
  const { turnout, gaps, figures: said, proxyFigures, medianMinutes } = results;
  return (
    <>
      <DataTable
        caption={words.turnout}
        head={[words.group, words.asked, words.answered]}
        rows={turnout.map(({ group, asked, answered }) => ({
          key: group,
          cells: [
            words[`group${group}`],
            asked === '*' ? words.hidden : asked,
            answered === '*' ? words.hidden : answered,
          ],
        }))}
      />
      {medianMinutes !== null && <p>{words.tookMinutes(figures.duration(medianMinutes))}</p>}
      <h3>{words.differ}</h3>
      {gaps.length === 0 ? (
        <p>{words.noGapsBetween}</p>
      ) : (
        <ul {...foreign}>
          {gaps.map(({ measure, words: inWords }) => (
            <li key={measure}>{inWords}</li>
          ))}
        </ul>
      )}
      <h3>{words.scores}</h3>
      <Scores figures={said} />
      {proxyFigures.length > 0 && (
        <>
          <h3>{words.forThem}</h3>
          <Scores figures={proxyFigures} />
        </>
      )}
    </>
  );
}

function Scores({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useWords(ofCircle);
  const measures = [...new Map(figures.map(({ measure, label }) => [measure, label])).entries()];
  return measures.map(([measure, label]) => (
    <DataTable
      key={measure}
      caption={label}
      head={[words.group, words.figure, words.restsOn]}
      rows={figures
        .filter((figure) => figure.measure === measure)
        .map(({ group, value, of }) => ({
          key: group,
          cells: [
            words[`group${group}`],
            value === '*' ? words.hidden : value,
            of === '*' ? words.hidden : of,
          ],
        }))}
    />
  ));
}
