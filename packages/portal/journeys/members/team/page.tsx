import { type OpenTeamQuery, openTeam } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { Link } from '../../../app/router/link.tsx';
import type { Params } from '../../../app/router/match.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { TaskList } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { Page } from '../../../kit/page.tsx';
import { waitingPath } from '../../entry/sections/waiting-path.ts';
import { useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';

type Team = NonNullable<OpenTeamQuery['team']>;

/** A team as it runs itself: what waits for the reader in it, and the way to each part. */
export function OurTeam({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(members);
  const { circle } = useHere();
  const answer = useAnswer(openTeam, { id: team });
  const name = answer.state === 'ready' ? answer.data.team?.name : undefined;
  return (
    <Page title={name ?? words.toTeam} back={{ href: `/${circle.slug}`, text: words.home }}>
      <Answered answer={answer}>
        {({ team: found }) => (found?.members ? <Parts team={found} /> : <p>{words.notYours}</p>)}
      </Answered>
    </Page>
  );
}

function Parts({ team }: { readonly team: Team }) {
  const words = useWords(members);
  const figures = useFigures();
  const at = useTeamPath(team.id);
  const hats = (team.hats?.edges ?? []).map(({ node }) => node);
  const free = hats.filter(({ vacantSince }) => vacantSince !== null).length;
  const chosen = team.selections?.edges.length ?? 0;
  const proposals = team.proposals?.edges.length ?? 0;
  const open = (team.actions?.edges ?? []).filter(({ node }) => node.doneAt === null).length;
  const active = (team.members?.edges ?? []).filter(({ node }) => node.status === 'ACTIVE').length;
  return (
    <>
      <WaitingHere team={team} />
      {team.hatLoad && (
        <Notice>
          <Prompt text={team.hatLoad} />
        </Notice>
      )}
      <TaskList
        tasks={[
          { href: at('members'), text: words.membersTask, status: words.membersCount(active) },
          {
            href: at('hats'),
            text: words.hatsTask,
            hint: words.hatsHint,
            status: (
              <>
                {free > 0 ? words.vacant(free) : words.allHeld}
                {chosen > 0 && <br />}
                {chosen > 0 && words.choosing(chosen)}
              </>
            ),
          },
          {
            href: at('decisions'),
            text: words.decisionsTask,
            hint: words.decisionsHint,
            status: words.openProposals(proposals),
          },
          {
            href: at('meetings'),
            text: words.meetingsTask,
            status: team.nextMeeting
              ? words.nextAt(figures.moment(team.nextMeeting.startsAt))
              : words.noMeeting,
          },
          {
            href: at('actions'),
            text: words.actionsTask,
            hint: words.actionsHint,
            status: words.openActions(open),
          },
        ]}
      />
    </>
  );
}

function Prompt({ text }: { readonly text: string }) {
  return <p {...useForeign()}>{text}</p>;
}

function WaitingHere({ team }: { readonly team: Team }) {
  const words = useWords(members);
  const figures = useFigures();
  const foreign = useForeign();
  const { circle } = useHere();
  const list = team.waitingForMe.edges.map(({ node }) => node);
  return (
    <>
      <h2>{words.waitsHere}</h2>
      {list.length === 0 && <p>{words.nothingWaits}</p>}
      {list.length > 0 && (
        <ul>
          {list.map(({ kind, about, words: text, until }) => {
            const page = waitingPath(kind, team.id, about);
            return (
              <li key={kind + about}>
                {page ? (
                  <Link href={`/${circle.slug}/${page}`} {...foreign}>
                    {text}
                  </Link>
                ) : (
                  <span {...foreign}>{text}</span>
                )}
                {until && ` ${words.until(figures.moment(until))}`}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
