import { useState } from 'react';
import { type MyPeopleQuery, myPeople } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, TaskList } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { Views } from '../../../kit/turner.tsx';
import { PeoplePage, usePeoplePath } from '../people-page.tsx';
import { withinScopes } from '../within-scopes.ts';
import { professional } from '../words/index.ts';
import { nameOf, type OnesPerson, requestsOf } from './data.ts';
import { WaitsForMe } from './waits-for-me.tsx';

/** What waits for a professional first, then all their people. */
export function People() {
  const words = useWords(professional);
  const after = useQuery().get('after');
  const answer = withinScopes(useAnswer(myPeople, { ...(after && { after }) }));
  const [done, setDone] = useState<string>();
  const answered = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <PeoplePage title={words.title} done={done}>
      <Answered answer={answer}>{({ myTeams }) => <Found teams={myTeams} onAnswered={answered} />}</Answered>
    </PeoplePage>
  );
}

interface FoundProps {
  readonly teams: MyPeopleQuery['myTeams'];
  onAnswered(what: string): void;
}

function Found({ teams: { edges, pageInfo }, onAnswered }: FoundProps) {
  const words = useWords(professional);
  const at = usePeoplePath();
  const show = useQuery().get('show') ?? '';
  const people = edges
    .map(({ node }) => node)
    .filter(({ myMembership }) => myMembership?.kind === 'PROFESSIONAL');
  if (people.length === 0) return <p>{words.nobody}</p>;
  const shown = people.filter((person) => show === '' || requestsOf(person).length > 0);
  return (
    <>
      <WaitsForMe people={people} onAnswered={onAnswered} />
      <h2>{words.people}</h2>
      <Views
        label={words.which}
        query="show"
        chosen={show}
        views={[
          { value: '', text: words.all },
          { value: 'open', text: words.withRequests },
        ]}
      />
      {shown.length === 0 ? <p>{words.noneOfThose}</p> : <PeopleList people={shown} />}
      <More pageInfo={pageInfo} />
      <Actions>
        <LinkButton kind="quiet" href={at('reviews')}>
          {words.seeReviews}
        </LinkButton>
      </Actions>
    </>
  );
}

function PeopleList({ people }: { readonly people: readonly OnesPerson[] }) {
  const words = useWords(professional);
  const figures = useFigures();
  const at = usePeoplePath();
  return (
    <TaskList
      tasks={people.map((person) => {
        const { endsAt } = person.myMembership ?? {};
        const open = requestsOf(person).length;
        return {
          href: at(person.id),
          text: nameOf(person),
          hint: endsAt && `${words.until} ${figures.date(dayOf(endsAt))}`,
          status: open > 0 ? words.openRequests(open) : words.noOpen,
        };
      })}
    />
  );
}
