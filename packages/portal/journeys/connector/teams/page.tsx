import { type TeamsToConnectQuery, teamsToConnect } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';
import { WaitingList } from './waiting-list.tsx';

type Team = TeamsToConnectQuery['myTeams']['edges'][number]['node'];
type Waiting = TeamsToConnectQuery['myConnections']['edges'][number]['node']['waiting'];

/** Teams someone starts, connects or is supported by: how far each has come, and what each waits for (T3, K4, K8). */
export function Teams() {
  const words = useWords(connector);
  const query = useQuery();
  const after = query.get('after');
  const show = query.get('show') ?? '';
  const answer = useAnswer(teamsToConnect, { first: 10, ...(after && { after }) });
  return (
    <ConnectPage title={words.teamsTitle}>
      <p>{words.teamsLead}</p>
      <Views
        label={words.whichTeams}
        query="show"
        chosen={show}
        views={[
          { value: '', text: words.all },
          { value: 'waiting', text: words.somethingWaits },
          { value: 'starting', text: words.starting },
        ]}
      />
      <Answered answer={answer}>
        {({ myTeams, myConnections }) => {
          const waits = new Map(myConnections.edges.map(({ node }) => [node.team.id, node.waiting]));
          const all = myTeams.edges
            .map(({ node }) => node)
            .filter(({ id, myMembership }) => waits.has(id) || isMine(myMembership?.kind));
          const shown = all.filter((team) => fits(show, team, waits.get(team.id) ?? []));
          return (
            <>
              {shown.length === 0 && <p>{all.length === 0 ? words.noTeams : words.noneLikeThat}</p>}
              {shown.map((team) => (
                <TeamCard key={team.id} team={team} waiting={waits.get(team.id)} />
              ))}
              <More pageInfo={myTeams.pageInfo} />
            </>
          );
        }}
      </Answered>
      <Actions>
        <PrintButton />
      </Actions>
    </ConnectPage>
  );
}

function isMine(kind: string | undefined): boolean {
  return kind === 'TEAM_STARTER' || kind === 'OWNER';
}

/** What a team waits for, besides what waits for its connector. */
function lacks({ vacancies, connecting }: Team): boolean {
  return (vacancies?.edges.length ?? 0) > 0 || connecting.vacantSince !== null;
}

function fits(show: string, team: Team, waiting: Waiting): boolean {
  if (show === 'waiting') return waiting.length > 0 || lacks(team);
  if (show === 'starting') return team.start !== null && team.start.steppedBackAt === null;
  return true;
}

function TeamCard({ team, waiting }: { readonly team: Team; readonly waiting: Waiting | undefined }) {
  const words = useWords(connector);
  const names = useWords(terms);
  const foreign = useForeign();
  const at = useConnectPath();
  const { id, name, start, connecting, vacancies } = team;
  const free = (vacancies?.edges ?? []).map(({ node }) => node.title);
  return (
    <Card
      level="h2"
      title={name}
      tag={start && <Tag>{words.stageOf(start.stageNumber, names[`stage${start.stage}`])}</Tag>}
    >
      <SummaryList
        rows={[
          [words.connectorIs, connecting.connector?.name ?? words.nobody],
          free.length > 0 && [
            words.freeHats,
            <span key="freeHats" {...foreign}>
              {free.join(', ')}
            </span>,
          ],
        ]}
      />
      {waiting && <WaitingList team={id} waiting={waiting} />}
      <Actions>
        <LinkButton href={at(`team/${id}`)}>{words.openTeam(name)}</LinkButton>
      </Actions>
    </Card>
  );
}
