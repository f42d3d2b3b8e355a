import { useState } from 'react';
import { sharingPage } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { CirclePage } from '../circle-page.tsx';
import { ofCircle } from '../words/index.ts';
import type { Sharing } from './data.ts';
import { Decide } from './decide.tsx';
import { SharedWith } from './shared-with.tsx';

/** Everything the circle shares with its neighbours, on one page: a neighbour at a time (F11). */
export function SharingPage() {
  const words = useWords(ofCircle);
  const query = useQuery();
  const after = query.get('after');
  const answer = useAnswer(sharingPage, after ? { after } : {});
  const [done, setDone] = useState<string>();
  const changed = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <CirclePage title={words.sharingTitle} done={done}>
      <p>{words.sharingLead}</p>
      <Answered answer={answer}>
        {({ sharing: { edges, pageInfo } }) => (
          <>
            <Whole all={edges.map(({ node }) => node)} asked={query.get('with')} onChanged={changed} />
            <More pageInfo={pageInfo} />
          </>
        )}
      </Answered>
      <Actions>
        <PrintButton />
      </Actions>
    </CirclePage>
  );
}

interface WholeProps {
  readonly all: readonly Sharing[];
  readonly asked: string | null;
  onChanged(what: string): void;
}

function Whole({ all, asked, onChanged }: WholeProps) {
  const words = useWords(ofCircle);
  const chosen = all.find(({ neighbour }) => neighbour.slug === asked) ?? all[0];
  if (!chosen) return <p>{words.noNeighbours}</p>;
  return (
    <>
      <Views
        label={words.neighbours}
        query="with"
        chosen={chosen.neighbour.slug}
        views={all.map(({ neighbour: { slug, name } }) => ({ value: slug, text: name }))}
      />
      <SharedWith sharing={chosen} />
      <Decide key={chosen.neighbour.slug + chosen.state} sharing={chosen} onChanged={onChanged} />
    </>
  );
}
