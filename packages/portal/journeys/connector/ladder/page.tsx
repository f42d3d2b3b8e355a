import { useState } from 'react';
import {
  myLadder,
  type PauseLadderInput,
  pauseLadder,
  resumeLadder,
} from '../../../app/graphql/generated.ts';
import type { MutationOperation } from '../../../app/graphql/operation.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import { isOwn, useOwnerName } from '../voice.ts';
import { outside } from '../words/outside/index.ts';
import { HIGHEST, type Ladder, type LadderTeam } from './data.ts';
import { OutingCard } from './outing-card.tsx';

/** Someone's way back into company, at their own pace: what is planned, what could come next (K5, T20). */
export function LadderPage({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(outside);
  const ownerName = useOwnerName();
  const [done, setDone] = useState<string>();
  const answer = useAnswer(myLadder, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  return (
    <ConnectPage
      title={words.ladderTitle}
      of={ownerName(found)}
      done={done}
      back={{ page: `team/${team}`, text: words.backToTeam }}
    >
      <Answered answer={answer}>
        {({ team: of }) =>
          of?.ladder ? (
            <Whole
              team={of}
              ladder={of.ladder}
              onChanged={() => {
                setDone(words.noted);
                answer.again();
              }}
            />
          ) : (
            <p>{words.notForYou}</p>
          )
        }
      </Answered>
    </ConnectPage>
  );
}

interface WholeProps {
  readonly team: LadderTeam;
  readonly ladder: Ladder;
  onChanged(): void;
}

function Whole({ team, ladder, onChanged }: WholeProps) {
  const words = useWords(outside);
  const foreign = useForeign();
  const at = useConnectPath();
  const show = useQuery().get('show') ?? '';
  const { level, next, paused, prompt } = ladder;
  const outings = ladder.outings.edges
    .map(({ node }) => node)
    .filter(({ state }) => show === 'all' || state === 'OPEN');
  return (
    <>
      <p>{words.ladderLead}</p>
      <p className="step-now">{words.levelOf(level, HIGHEST)}</p>
      {paused && (
        <Notice>
          <p>{words.rests}</p>
        </Notice>
      )}
      {prompt && <p {...foreign}>{prompt}</p>}
      {next && next.words !== prompt && <p {...foreign}>{next.words}</p>}
      {!paused && (
        <Actions>
          <LinkButton href={at(`team/${team.id}/ladder/plan?level=${next?.level ?? Math.max(1, level)}`)}>
            {words.planOuting}
          </LinkButton>
          <LinkButton kind="quiet" href={at('company?offering=BUDDY')}>
            {words.whoGoesAlong}
          </LinkButton>
        </Actions>
      )}
      <h2>{words.outings}</h2>
      <Views
        label={words.whichOutings}
        query="show"
        chosen={show}
        views={[
          { value: '', text: words.ahead },
          { value: 'all', text: words.allOutings },
        ]}
      />
      {outings.length === 0 && <p>{words.noOutings}</p>}
      {outings.map((outing) => (
        <OutingCard key={outing.id} team={team} outing={outing} onChanged={onChanged} />
      ))}
      <Rest team={team} paused={paused} onChanged={onChanged} />
      <Actions>
        <PrintButton />
      </Actions>
    </>
  );
}

function Rest({
  team,
  paused,
  onChanged,
}: {
  readonly team: LadderTeam;
  readonly paused: boolean;
  onChanged(): void;
}) {
  const words = useWords(outside);
  const { heard, fields } = useHeard(isOwn(team));
  const change: MutationOperation<unknown, { readonly input: PauseLadderInput }> = paused
    ? resumeLadder
    : pauseLadder;
  return (
    <Details summary={paused ? words.goOn : words.letRest}>
      <p>{paused ? words.goOnLead : words.letRestLead}</p>
      <ChangeForm
        operation={change}
        input={{ teamId: team.id, ...heard }}
        submit={paused ? words.yesGoOn : words.yesRest}
        onDone={onChanged}
      >
        {() => <HeardFields id="rest" {...fields} />}
      </ChangeForm>
    </Details>
  );
}
