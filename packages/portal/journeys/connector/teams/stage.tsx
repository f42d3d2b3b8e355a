import { useState } from 'react';
import {
  beginStart,
  moveStage,
  recordStartVisit,
  stepBack,
  type TeamStage,
  type TeamToConnectQuery,
  teamToConnect,
} from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { dayOf, today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { ConnectPage } from '../connect-page.tsx';
import { stages } from '../terms.ts';
import { useOwnerName } from '../voice.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';

type Team = NonNullable<TeamToConnectQuery['team']>;
type Start = NonNullable<Team['start']>;

/** The way of a team from the first word to standing on its own feet, and what the next stage waits for (T3, T4). */
export function StagePage({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  const ownerName = useOwnerName();
  const [done, setDone] = useState<string>();
  const answer = useAnswer(teamToConnect, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  const changed = () => {
    setDone(words.noted);
    answer.again();
  };
  return (
    <ConnectPage
      title={words.stageTitle}
      of={ownerName(found)}
      done={done}
      back={{ page: `team/${team}`, text: words.teamTitle }}
    >
      <Answered answer={answer}>
        {({ team: of }) => {
          if (!of) return <p>{words.notForYou}</p>;
          if (of.start) return <Way team={of} start={of.start} onChanged={changed} />;
          return (
            <>
              <p>{words.noStart}</p>
              <ChangeButton operation={beginStart} input={{ teamId: team }} onDone={changed}>
                {words.beginStart}
              </ChangeButton>
            </>
          );
        }}
      </Answered>
    </ConnectPage>
  );
}

interface WayProps {
  readonly team: Team;
  readonly start: Start;
  onChanged(): void;
}

function Way({ team, start, onChanged }: WayProps) {
  const words = useWords(connector);
  const names = useWords(terms);
  const figures = useFigures();
  const since = (stage: TeamStage) => start.history.findLast((entry) => entry.stage === stage)?.at;
  const next = stages[start.stageNumber];
  const last = start.stage === 'STEPPING_BACK';
  const isStarter = team.myMembership?.kind === 'TEAM_STARTER';
  return (
    <>
      <ol className="way">
        {stages.map((stage, place) => {
          const at = since(stage);
          const reached = place < start.stageNumber;
          return (
            <li key={stage} aria-current={stage === start.stage ? 'step' : undefined}>
              {names[`stage${stage}`]}
              {reached && at && <span className="hint">{words.sinceDay(figures.date(dayOf(at)))}</span>}
            </li>
          );
        })}
      </ol>
      <SummaryList
        rows={[
          [words.starterIs, start.starter?.name ?? words.nobody],
          [words.visited, start.visitedOn ? figures.date(start.visitedOn) : words.notYet],
          start.steppedBackAt !== null && [words.steppedBack, figures.date(dayOf(start.steppedBackAt))],
        ]}
      />
      <WaitsFor team={team} start={start} />
      {isStarter && start.visitedOn === null && <Visit team={team.id} onChanged={onChanged} />}
      <Actions>
        {next && (
          <ChangeButton operation={moveStage} input={{ teamId: team.id, to: next }} onDone={onChanged}>
            {words.goOnTo(names[`stage${next}`])}
          </ChangeButton>
        )}
        {start.stageNumber > 1 && start.steppedBackAt === null && (
          <Back team={team.id} start={start} onChanged={onChanged} />
        )}
        {last && start.steppedBackAt === null && (
          <ChangeButton
            operation={stepBack}
            input={{ teamId: team.id }}
            asks={{ question: words.sureStepBack, yes: words.yesStepBack }}
            onDone={onChanged}
          >
            {words.stepBack}
          </ChangeButton>
        )}
        <PrintButton />
      </Actions>
    </>
  );
}

/** What has to be there before the next stage, in words. */
function WaitsFor({ team, start }: Pick<WayProps, 'team' | 'start'>) {
  const words = useWords(connector);
  const regulated = (team.regulatedActivities?.length ?? 0) > 0;
  const vacant = (team.vacancies?.edges ?? []).map(({ node }) => node.title);
  const waits = [
    regulated && start.starter === null && words.waitsStarter,
    regulated && start.visitedOn === null && words.waitsVisit,
    start.stageNumber >= 6 && team.connecting.connector === null && words.waitsConnector,
    start.stageNumber >= 7 && vacant.length > 0 && words.waitsHats(vacant.join(', ')),
  ].filter((text) => text !== false);
  if (waits.length === 0 || start.steppedBackAt !== null) return null;
  return (
    <>
      <h2>{words.waitsFor}</h2>
      <ul>
        {waits.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function Back({
  team,
  start,
  onChanged,
}: {
  readonly team: string;
  readonly start: Start;
  onChanged(): void;
}) {
  const words = useWords(connector);
  const names = useWords(terms);
  const before = stages[start.stageNumber - 2];
  if (!before) return null;
  const name = names[`stage${before}`];
  return (
    <ChangeButton
      operation={moveStage}
      kind="quiet"
      input={{ teamId: team, to: before }}
      asks={{ question: words.sureGoBack(name), yes: words.yesGoBack }}
      onDone={onChanged}
    >
      {words.goBackTo(name)}
    </ChangeButton>
  );
}

function Visit({ team, onChanged }: { readonly team: string; onChanged(): void }) {
  const words = useWords(connector);
  const [on, setOn] = useState(today);
  return (
    <ChangeForm
      operation={recordStartVisit}
      input={{ teamId: team, on }}
      submit={words.iVisited}
      onDone={onChanged}
    >
      {() => (
        <TextField
          id="visited"
          type="date"
          label={words.visitedOn}
          max={today()}
          required
          value={on}
          onChange={({ target }) => setOn(target.value)}
        />
      )}
    </ChangeForm>
  );
}
