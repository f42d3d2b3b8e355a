import { useState } from 'react';
import { moveLink, type TeamIntroductionsQuery, teamIntroductions } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { today } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Actions, Card, Tag } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { nextStep } from '../map/steps.ts';
import { Steps } from '../map/steps-taken.tsx';
import { rings } from '../terms.ts';
import { useOwnerName } from '../voice.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';
import { Yeses } from './yeses.tsx';

type Team = NonNullable<TeamIntroductionsQuery['team']>;
type Introduced = NonNullable<Team['introductions']>['edges'][number]['node'];

/** Who could meet whom, who said yes, and what came of it (K4). */
export function Introductions({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  const states = useWords(terms);
  const ownerName = useOwnerName();
  const at = useConnectPath();
  const query = useQuery();
  const after = query.get('after');
  const status = query.get('status') ?? '';
  const [done, setDone] = useState<string>();
  const answer = useAnswer(teamIntroductions, { id: team, first: 50, ...(after && { after }) });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  const changed = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <ConnectPage
      title={words.introductionsTitle}
      of={ownerName(found)}
      done={done}
      back={{ page: `team/${team}`, text: words.teamTitle }}
    >
      <p>{words.introductionsLead}</p>
      <Views
        label={words.whichStatus}
        query="status"
        chosen={status}
        views={[
          { value: '', text: words.all },
          ...[...rings].reverse().map((value) => ({ value, text: states[`status${value}`] })),
        ]}
      />
      <Answered answer={answer}>
        {({ team: of }) => {
          const list = of?.introductions;
          if (!of || !list) return <p>{words.notForYou}</p>;
          const shown = list.edges
            .map(({ node }) => node)
            .filter((link) => status === '' || link.status === status);
          return (
            <>
              {shown.length === 0 && <p>{words.noIntroductions}</p>}
              {shown.map((link) => (
                <IntroductionCard key={link.id} team={of} link={link} onChanged={changed} />
              ))}
              <More pageInfo={list.pageInfo} />
            </>
          );
        }}
      </Answered>
      <Actions>
        <LinkButton href={at(`team/${team}/introduce`)}>{words.introduceNew}</LinkButton>
        <LinkButton kind="quiet" href={at(`places?team=${team}`)}>
          {words.findPlace}
        </LinkButton>
        <PrintButton />
      </Actions>
    </ConnectPage>
  );
}

interface CardProps {
  readonly team: Team;
  readonly link: Introduced;
  onChanged(what: string): void;
}

function IntroductionCard({ team, link, onChanged }: CardProps) {
  const words = useWords(connector);
  const states = useWords(terms);
  const at = useConnectPath();
  const { id, status, to, introduction } = link;
  return (
    <Card level="h2" title={capital(to.label)} tag={<Tag kind="open">{states[`status${status}`]}</Tag>}>
      {introduction && status === 'POTENTIAL' && (
        <Yeses team={team} link={{ id, introduction }} onChanged={() => onChanged(words.noted)} />
      )}
      <NextStep team={team} link={link} onChanged={() => onChanged(words.noted)} />
      {status !== 'POTENTIAL' && <Steps steps={link.steps} level="h3" />}
      <Actions>
        <LinkButton kind="quiet" href={at(`team/${team.id}/map/link/${id}`)}>
          {words.otherStep}
        </LinkButton>
      </Actions>
    </Card>
  );
}

function NextStep({
  team,
  link,
  onChanged,
}: {
  readonly team: Team;
  readonly link: Introduced;
  onChanged(): void;
}) {
  const words = useWords(connector);
  const [on, setOn] = useState(today);
  const next = nextStep(link.status);
  const { ownerAgreed, otherAgreed, needsOther } = link.introduction ?? {};
  const mayMeet = ownerAgreed && (otherAgreed || !needsOther);
  if (!next || next === 'POTENTIAL' || (next === 'INTRODUCED' && !mayMeet)) return null;
  return (
    <ChangeForm
      operation={moveLink}
      input={{ teamId: team.id, linkId: link.id, status: next, on }}
      submit={words[`now${next}`]}
      onDone={onChanged}
    >
      {() => (
        <TextField
          id={`${link.id}-on`}
          type="date"
          label={words.whenWasIt}
          max={today()}
          required
          value={on}
          onChange={({ target }) => setOn(target.value)}
        />
      )}
    </ChangeForm>
  );
}
