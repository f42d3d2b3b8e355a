import { mapHistory } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Card } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { ConnectPage } from '../connect-page.tsx';
import { connector } from '../words/index.ts';

/** All that was ever changed on a map, the newest first (K2). */
export function MapHistory({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  const figures = useFigures();
  const foreign = useForeign();
  const after = useQuery().get('after');
  const answer = useAnswer(mapHistory, { id: team, ...(after && { after }) });
  return (
    <ConnectPage title={words.historyTitle} back={{ page: `team/${team}/map`, text: words.mapTitle }}>
      <Answered answer={answer}>
        {({ team: of }) => {
          const entries = of?.careMap?.history;
          if (!entries || entries.edges.length === 0) return <p>{words.noHistory}</p>;
          return (
            <>
              {entries.edges.map(({ node: { revision, at, by, mode, filledOn, changes } }) => (
                <Card
                  key={revision}
                  level="h2"
                  title={words.changedBy(by.name ?? words.someone, figures.moment(at))}
                >
                  {mode === 'PAPER' && filledOn && <p>{words.onPaper(figures.date(filledOn))}</p>}
                  <ul {...foreign}>
                    {changes.map(({ kind, words: text }, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: what was changed does not change any more
                      <li key={`${kind}${place}`}>{text}</li>
                    ))}
                  </ul>
                </Card>
              ))}
              <More pageInfo={entries.pageInfo} />
            </>
          );
        }}
      </Answered>
    </ConnectPage>
  );
}
