import { type PersonOfMineQuery, pastRequests, personOfMine } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions, SummaryList, TaskList } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { PeoplePage, usePeoplePath } from '../people-page.tsx';
import { withinScopes } from '../within-scopes.ts';
import { professional } from '../words/index.ts';
import { nameOf } from './data.ts';

type Team = NonNullable<PersonOfMineQuery['team']>;

/** One person: until when a professional is there for them, what they may see, and requests open or past. */
export function Person({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(professional);
  const show = useQuery().get('show') ?? '';
  const answer = withinScopes(useAnswer(personOfMine, { id: team }));
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  return (
    <PeoplePage title={found ? nameOf(found) : words.people} back={{ page: '', text: words.title }}>
      <Answered answer={answer}>
        {({ team: person }) =>
          person ? (
            <>
              <Access team={person} />
              <h2>{words.requests}</h2>
              <Views
                label={words.which}
                query="show"
                chosen={show}
                views={[
                  { value: '', text: words.open },
                  { value: 'past', text: words.past },
                ]}
              />
              {show === 'past' ? <Past team={team} /> : <Open team={person} />}
              <Actions>
                <PrintButton />
              </Actions>
            </>
          ) : (
            <p>{words.nobody}</p>
          )
        }
      </Answered>
    </PeoplePage>
  );
}

function Access({ team: { myMembership } }: { readonly team: Team }) {
  const words = useWords(professional);
  const figures = useFigures();
  if (!myMembership) return null;
  const { scopes, endsAt } = myMembership;
  return (
    <SummaryList
      rows={[
        [words.youSee, scopes.map((each) => words[`scope${each}`]).join(', ')],
        !!endsAt && [words.until, figures.date(dayOf(endsAt))],
      ]}
    />
  );
}

function Open({ team: { id, requests } }: { readonly team: Team }) {
  const words = useWords(professional);
  if (!requests) return <p>{words.mayNotSee}</p>;
  return <Listed team={id} list={requests.edges.map(({ node }) => node)} />;
}

function Past({ team }: { readonly team: string }) {
  const words = useWords(professional);
  const after = useQuery().get('after');
  const answer = withinScopes(useAnswer(pastRequests, { id: team, ...(after && { after }) }));
  return (
    <Answered answer={answer}>
      {({ team: found }) =>
        found?.requests ? (
          <>
            <Listed team={team} list={found.requests.edges.map(({ node }) => node)} />
            <More pageInfo={found.requests.pageInfo} />
          </>
        ) : (
          <p>{words.mayNotSee}</p>
        )
      }
    </Answered>
  );
}

type Listing = Pick<
  NonNullable<Team['requests']>['edges'][number]['node'],
  'id' | 'kind' | 'state' | 'status'
>;

function Listed({ team, list }: { readonly team: string; readonly list: readonly Listing[] }) {
  const words = useWords(professional);
  const foreign = useForeign();
  const at = usePeoplePath();
  if (list.length === 0) return <p>{words.noRequests}</p>;
  return (
    <TaskList
      tasks={list.map(({ id, kind, state, status }) => ({
        href: at(`${team}/requests/${id}`),
        text: words[`kind${kind}`],
        hint: <span {...foreign}>{status}</span>,
        status: words[`state${state}`],
      }))}
    />
  );
}
