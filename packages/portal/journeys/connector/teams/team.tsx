import { type TeamToConnectQuery, teamToConnect } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { SummaryList, TaskList } from '../../../kit/lists.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { useOwnerName } from '../voice.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';

type Team = NonNullable<TeamToConnectQuery['team']>;

/** One team: how it stands, and all there is to do with whoever it is for. */
export function TeamPage({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  const ownerName = useOwnerName();
  const answer = useAnswer(teamToConnect, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  return (
    <ConnectPage
      title={found?.name ?? words.teamTitle}
      of={words.teamTitle}
      back={{ page: 'teams', text: words.teamsTitle }}
    >
      <Answered answer={answer}>
        {({ team: of }) => (of ? <Whole team={of} owner={ownerName(of)} /> : <p>{words.notForYou}</p>)}
      </Answered>
    </ConnectPage>
  );
}

function Whole({ team, owner }: { readonly team: Team; readonly owner: string }) {
  const words = useWords(connector);
  const names = useWords(terms);
  const figures = useFigures();
  const foreign = useForeign();
  const at = useConnectPath();
  const { start, connecting, vacancies } = team;
  const free = (vacancies?.edges ?? []).map(({ node }) => node.title);
  const page = (name: string) => at(`team/${team.id}/${name}`);
  return (
    <>
      <SummaryList
        rows={[
          [words.supports, owner],
          start !== null && [words.stage, words.stageOf(start.stageNumber, names[`stage${start.stage}`])],
          [
            words.connectorIs,
            connecting.connector?.name ??
              (connecting.vacantSince
                ? words.nobodySince(figures.moment(connecting.vacantSince))
                : words.nobody),
          ],
          free.length > 0 && [
            words.freeHats,
            <span key="freeHats" {...foreign}>
              {free.join(', ')}
            </span>,
          ],
        ]}
      />
      <TaskList
        tasks={[
          { href: page('stage'), text: words.stageTitle, hint: words.stageHint },
          { href: page('map'), text: words.mapTitle, hint: words.mapHint },
          { href: page('introductions'), text: words.introductionsTitle, hint: words.introductionsHint },
          { href: page('ladder'), text: words.ladderTitle, hint: words.ladderHint },
          { href: page('wants'), text: words.wantsTitle, hint: words.wantsHint },
          { href: page('rights'), text: words.rightsTitle, hint: words.rightsHint },
        ]}
      />
    </>
  );
}
