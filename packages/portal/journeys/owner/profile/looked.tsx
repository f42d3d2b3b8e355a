import { type WhoLookedQuery, whoLooked } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery, withQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { frame } from '../../../app/words/frame/index.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, Card, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { OwnersOnly, TeamPage } from '../team-page.tsx';
import { owner } from '../words/index.ts';

type Access = NonNullable<NonNullable<WhoLookedQuery['team']>['accessLog']>['edges'][number]['node'];

/** Who read what is written about the owner, or tried to. */
export function Looked({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(owner);
  const common = useWords(frame);
  const after = useQuery().get('after');
  const answer = useAnswer(whoLooked, { id: team, ...(after && { after }) });
  return (
    <TeamPage title={words.lookedTitle}>
      <Answered answer={answer}>
        {({ team: found }) => {
          const log = found?.accessLog;
          if (!log) return <OwnersOnly name={undefined} />;
          const { hasNextPage, endCursor } = log.pageInfo;
          return (
            <>
              <p>{words.lookedLead}</p>
              {log.edges.length === 0 && <p>{words.nobodyLooked}</p>}
              {log.edges.map(({ node }) => (
                <OneLook key={node.id} access={node} />
              ))}
              <Actions>
                {hasNextPage && endCursor && (
                  <LinkButton kind="quiet" href={withQuery({ after: endCursor })}>
                    {common.more}
                  </LinkButton>
                )}
                <PrintButton />
              </Actions>
            </>
          );
        }}
      </Answered>
    </TeamPage>
  );
}

function OneLook({ access }: { readonly access: Access }) {
  const words = useWords(owner);
  const figures = useFigures();
  const { person, document, record, at, basis, way, reason } = access;
  const beside = record ? words[`record${record}`] : words.docNone;
  const what = document ? words[`doc${document}`] : beside;
  return (
    <Card level="h2" title={words.lookedAt(person.name ?? words.someone, what)}>
      <SummaryList
        rows={[
          [words.when, figures.moment(at)],
          [words.right, words[`basis${basis}`]],
          [words.how, words[`way${way}`]],
          reason && [words.why, reason.words],
        ]}
      />
    </Card>
  );
}
