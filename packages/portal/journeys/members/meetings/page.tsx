import { type TeamMeetingsQuery, teamMeetings } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { Link } from '../../../app/router/link.tsx';
import type { Params } from '../../../app/router/match.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, SummaryList, Tag } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { deciding } from '../deciding/words/index.ts';
import { OurTeamPage, useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';

type Team = NonNullable<TeamMeetingsQuery['team']>;

/** The next meeting of a team, and those that are over. */
export function Meetings({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(deciding);
  const own = useWords(members);
  const at = useTeamPath(team);
  const after = useQuery().get('after');
  const answer = useAnswer(teamMeetings, { id: team, ...(after && { after }) });
  const name = answer.state === 'ready' ? answer.data.team?.name : undefined;
  return (
    <OurTeamPage team={team} name={name} title={words.meetingsTitle}>
      <Answered answer={answer}>
        {({ team: found }) => {
          if (!found?.meetings) return <p>{own.notYours}</p>;
          return (
            <>
              <h2>{words.next}</h2>
              <Next team={found} />
              <Actions>
                <LinkButton kind={found.nextMeeting ? 'quiet' : 'main'} href={at('meetings/new')}>
                  {words.call}
                </LinkButton>
              </Actions>
              <h2>{words.before}</h2>
              <Over team={found} />
            </>
          );
        }}
      </Answered>
    </OurTeamPage>
  );
}

function Next({ team: { id, nextMeeting } }: { readonly team: Team }) {
  const words = useWords(deciding);
  const figures = useFigures();
  const at = useTeamPath(id);
  if (!nextMeeting) return <p>{words.noNext}</p>;
  const { startsAt, endsAt, place, weekly } = nextMeeting;
  return (
    <>
      <SummaryList
        rows={[
          [
            words.when,
            [
              `${capital(figures.day(dayOf(startsAt)))}, ${figures.span(startsAt, endsAt)}`,
              weekly && words.weekly,
            ]
              .filter(Boolean)
              .join('. '),
          ],
          [words.where, place],
        ]}
      />
      <Actions>
        <LinkButton href={at(`meetings/${nextMeeting.id}`)}>{words.seeMeeting}</LinkButton>
      </Actions>
    </>
  );
}

function Over({ team: { id, meetings } }: { readonly team: Team }) {
  const words = useWords(deciding);
  const figures = useFigures();
  const at = useTeamPath(id);
  if (!meetings || meetings.edges.length === 0) return <p>{words.noneBefore}</p>;
  return (
    <>
      <SummaryList
        rows={meetings.edges.map(({ node }) => ({
          key: node.id,
          name: figures.date(dayOf(node.startsAt)),
          value: (
            <>
              <Link href={at(`meetings/${node.id}`)}>{node.place}</Link>{' '}
              {node.state === 'CANCELLED' && <Tag kind="over">{words.stateCANCELLED}</Tag>}
            </>
          ),
        }))}
      />
      <More pageInfo={meetings.pageInfo} />
    </>
  );
}
