import { type HomeQuery, home } from '../../app/graphql/generated.ts';
import { useAnswer } from '../../app/graphql/use-answer.ts';
import { useHere } from '../../app/shell/here.ts';
import { useWords } from '../../app/words/use-words.ts';
import { Answered } from '../../kit/answered.tsx';
import { Page } from '../../kit/page.tsx';
import { CircleTasks } from './sections/circle-tasks.tsx';
import { ConnectTasks } from './sections/connect-tasks.tsx';
import { OurTeamTasks } from './sections/our-team-tasks.tsx';
import { PeopleTasks } from './sections/people-tasks.tsx';
import { TeamTasks } from './sections/team-tasks.tsx';
import { Waiting } from './sections/waiting.tsx';
import { WorkTasks } from './sections/work-tasks.tsx';
import { entry } from './words/index.ts';

/** The first page of someone in a circle: what waits for them, and what there is for them here. */
export function Home() {
  const words = useWords(entry);
  const { signedIn } = useHere();
  const answer = useAnswer(home, {});
  return (
    <Page title={words.homeTitle(signedIn.name)}>
      <Answered answer={answer}>{(data) => <Whole {...data} />}</Answered>
    </Page>
  );
}

/** A section for each journey: each shows itself to those it is for. */
function Whole({ me, myCircleHats, myTeams, myHats, waitingForMe }: HomeQuery) {
  const words = useWords(entry);
  const teams = myTeams.edges.map(({ node }) => node);
  const works = me.worker !== null || teams.some(({ myMembership }) => myMembership?.kind === 'PAID_WORKER');
  return (
    <>
      <Waiting waitingForMe={waitingForMe} />
      <TeamTasks teams={teams} />
      {works && <WorkTasks />}
      <PeopleTasks teams={teams} />
      <OurTeamTasks teams={teams} />
      <CircleTasks hats={myCircleHats} />
      <ConnectTasks
        teams={teams}
        hats={myHats.edges.map(({ node }) => node.slug)}
        circleHats={myCircleHats}
      />
      {teams.length === 0 && !works && <p>{words.nobody}</p>}
    </>
  );
}
