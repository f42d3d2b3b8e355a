import { type CircleGapsQuery, circleGaps, type LadderStep } from '../../../app/graphql/generated.ts';
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
import { GapCard } from './gap-card.tsx';

const A_PAGE = 20;

/** Open hours of the whole circle: how far each was shown, and when further (M11). */
export function Gaps() {
  const words = useWords(ofCircle);
  const query = useQuery();
  const step = stepIn(query.get('step'));
  const after = query.get('after');
  const answer = useAnswer(circleGaps, { first: A_PAGE, ...(step && { step }), ...(after && { after }) });
  return (
    <CirclePage title={words.gapsTitle}>
      <p>{words.gapsLead}</p>
      <Views
        label={words.gapsShown}
        query="step"
        chosen={step ?? ''}
        views={[
          { value: '', text: words.allGaps },
          { value: 'CIRCLE', text: words.inCircle },
          { value: 'NEIGHBOURS', text: words.nextDoor },
        ]}
      />
      <Answered answer={answer}>
        {(data) => <List gaps={data.circleGaps} isFiltered={step !== undefined} />}
      </Answered>
    </CirclePage>
  );
}

function List({ gaps, isFiltered }: { gaps: CircleGapsQuery['circleGaps']; isFiltered: boolean }) {
  const words = useWords(ofCircle);
  const { edges, pageInfo, withTeams, withOwners } = gaps;
  return (
    <>
      <ul>
        <li>{words.withOwners(withOwners)}</li>
        <li>{words.withTeams(withTeams)}</li>
      </ul>
      {edges.length === 0 && <p>{isFiltered ? words.noGapsSo : words.noGaps}</p>}
      {edges.map(({ node }) => (
        <GapCard key={node.id} gap={node} />
      ))}
      <More pageInfo={pageInfo} />
      <Actions>
        <PrintButton />
      </Actions>
    </>
  );
}

function stepIn(asked: string | null): LadderStep | undefined {
  return asked === 'CIRCLE' || asked === 'NEIGHBOURS' ? asked : undefined;
}
