import { useState } from 'react';
import { explainRight, type TeamRightsQuery, teamRights } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { today } from '../../../app/time/days.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Button } from '../../../kit/button.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { ConnectPage } from '../connect-page.tsx';
import { saveFile } from '../save-file.ts';
import { isOwn, useOwnerName } from '../voice.ts';
import { outside } from '../words/outside/index.ts';

type Line = NonNullable<TeamRightsQuery['team']>['rights']['lines'][number];

/** What people have a right to and can choose, in plain words, and who explained it when (K12). */
export function Rights({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(outside);
  const ownerName = useOwnerName();
  const show = useQuery().get('show') ?? '';
  const [done, setDone] = useState<string>();
  const answer = useAnswer(teamRights, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  return (
    <ConnectPage
      title={words.rightsTitle}
      of={ownerName(found)}
      done={done}
      back={{ page: `team/${team}`, text: words.backToTeam }}
    >
      <p>{words.rightsLead}</p>
      <Views
        label={words.whichRights}
        query="show"
        chosen={show}
        views={[
          { value: '', text: words.allRights },
          { value: 'open', text: words.notExplainedYet },
        ]}
      />
      <Answered answer={answer}>
        {({ team: of }) => {
          if (!of) return <p>{words.notForYou}</p>;
          const lines = of.rights.lines.filter(({ explained }) => show === '' || explained === null);
          return (
            <>
              {lines.length === 0 && <p>{words.allExplained}</p>}
              {lines.map((line) => (
                <RightCard
                  key={line.key}
                  team={team}
                  line={line}
                  isOwner={isOwn(of)}
                  onExplained={() => {
                    setDone(words.noted);
                    answer.again();
                  }}
                />
              ))}
              <Actions>
                <Button kind="quiet" onClick={() => saveFile(of.rights.page, 'rights.html')}>
                  {words.rightsOnPaper}
                </Button>
                <PrintButton />
              </Actions>
            </>
          );
        }}
      </Answered>
    </ConnectPage>
  );
}

interface RightCardProps {
  readonly team: string;
  readonly line: Line;
  readonly isOwner: boolean;
  onExplained(): void;
}

function RightCard({ team, line, isOwner, onExplained }: RightCardProps) {
  const words = useWords(outside);
  const figures = useFigures();
  const foreign = useForeign();
  const { key, title, words: text, source, explained } = line;
  return (
    <Card
      level="h2"
      title={<span {...foreign}>{title}</span>}
      tag={explained ? <Tag kind="good">{words.explained}</Tag> : <Tag kind="open">{words.notExplained}</Tag>}
    >
      <p {...foreign}>{text}</p>
      <SummaryList
        rows={[
          [
            words.saysWhere,
            <span key="saysWhere" {...foreign}>
              {source}
            </span>,
          ],
          explained !== null && [
            words.explained,
            words.byOn(explained.by.name ?? words.someone, figures.date(explained.on)),
          ],
        ]}
      />
      {!isOwner && (
        <ChangeButton
          operation={explainRight}
          kind="quiet"
          input={{ teamId: team, line: key, on: today() }}
          onDone={onExplained}
        >
          {words.explainedToday}
        </ChangeButton>
      )}
    </Card>
  );
}
