import { useState } from 'react';
import { answerInvitation, type MyInvitationsQuery, myInvitations } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useHere } from '../../../app/shell/here.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, Card, SummaryList } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { Page } from '../../../kit/page.tsx';
import { members } from '../words/index.ts';
import { AskToJoin } from './ask-to-join.tsx';

type Invitation = MyInvitationsQuery['myInvitations']['edges'][number]['node'];

/** How someone comes into a team: by an invitation they say yes to, or by asking. */
export function Join() {
  const words = useWords(members);
  const { circle } = useHere();
  const after = useQuery().get('after');
  const answer = useAnswer(myInvitations, { ...(after && { after }) });
  const [done, setDone] = useState<string>();
  const answered = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <Page title={words.joinTitle} back={{ href: `/${circle.slug}`, text: words.home }}>
      {done && (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      <Answered answer={answer}>
        {({ me, myInvitations: { edges, pageInfo } }) => (
          <>
            <h2>{words.invitationsTitle}</h2>
            {edges.length === 0 && <p>{words.noInvitations}</p>}
            {edges.map(({ node }) => (
              <InvitationCard key={node.id} invitation={node} onAnswered={answered} />
            ))}
            <More pageInfo={pageInfo} />
            <h2>{words.myCode}</h2>
            <p>{words.myCodeHint}</p>
            <p>
              <strong className="code">{me.id}</strong>
            </p>
            <h2>{words.askTitle}</h2>
            <p>{words.askHint}</p>
            <AskToJoin key={done} onDone={() => setDone(words.asked)} />
          </>
        )}
      </Answered>
    </Page>
  );
}

interface InvitationCardProps {
  readonly invitation: Invitation;
  onAnswered(what: string): void;
}

function InvitationCard({ invitation: { id, kind, team, scopes, endsAt }, onAnswered }: InvitationCardProps) {
  const words = useWords(members);
  const figures = useFigures();
  const name = team?.name ?? words.toTeam;
  return (
    <Card title={name}>
      <SummaryList
        rows={[
          [words.invitedAs, words[`kind${kind}`]],
          scopes.length > 0 && [words.sees, scopes.map((each) => words[`scope${each}`]).join(', ')],
          !!endsAt && [words.endsAt, figures.date(dayOf(endsAt))],
        ]}
      />
      <Actions>
        <ChangeButton
          operation={answerInvitation}
          input={{ memberId: id, accept: true }}
          onDone={() => onAnswered(words.joined(name))}
        >
          {words.accept}
        </ChangeButton>
        <ChangeButton
          kind="quiet"
          operation={answerInvitation}
          input={{ memberId: id, accept: false }}
          asks={{ question: words.sureNo(name), yes: words.yesSayNo }}
          onDone={() => onAnswered(words.saidNo(name))}
        >
          {words.decline}
        </ChangeButton>
      </Actions>
    </Card>
  );
}
