import { type HomeQuery, home } from '../../app/graphql/generated.ts';
import { useAnswer } from '../../app/graphql/use-answer.ts';
import { useHere } from '../../app/shell/here.ts';
import { useFigures, useForeign, useWords } from '../../app/words/use-words.ts';
import { Answered } from '../../kit/answered.tsx';
import { type Task, TaskList } from '../../kit/lists.tsx';
import { Page } from '../../kit/page.tsx';
import { entry } from './words/index.ts';

type Team = HomeQuery['myTeams']['edges'][number]['node'];

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

function Whole({ me, myTeams, waitingForMe }: HomeQuery) {
  const words = useWords(entry);
  const teams = myTeams.edges.map(({ node }) => node);
  const supported = teams.filter(({ myMembership }) => forWhom(myMembership?.kind));
  const works = me.worker !== null || teams.some(({ myMembership }) => myMembership?.kind === 'PAID_WORKER');
  return (
    <>
      <Waiting list={waitingForMe.edges.map(({ node }) => node)} />
      {supported.map((team) => (
        <TeamTasks key={team.id} team={team} />
      ))}
      {works && <WorkTasks />}
      {supported.length === 0 && !works && <p>{words.nobody}</p>}
    </>
  );
}

/** Journey 1 is theirs: the person supported, and those who are close to them. */
function forWhom(kind: string | undefined): boolean {
  return kind === 'OWNER' || kind === 'FAMILY_FRIEND';
}

type WaitingItem = HomeQuery['waitingForMe']['edges'][number]['node'];

function Waiting({ list }: { readonly list: readonly WaitingItem[] }) {
  const words = useWords(entry);
  const figures = useFigures();
  const foreign = useForeign();
  return (
    <>
      <h2>{words.waitsForYou}</h2>
      {list.length === 0 ? (
        <p>{words.nothingWaits}</p>
      ) : (
        <ul>
          {list.map(({ kind, about, words: text, until }) => (
            <li key={kind + about}>
              <span {...foreign}>{text}</span>
              {until && ` ${words.until(figures.moment(until))}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function TeamTasks({ team }: { readonly team: Team }) {
  const words = useWords(entry);
  const { circle } = useHere();
  const own = team.myMembership?.kind === 'OWNER';
  const acts = own || team.myMembership?.advocateUntil;
  const at = (page: string) => `/${circle.slug}/team/${team.id}/${page}`;
  const tasks: (Task | false)[] = [
    { href: at('week'), text: words.week, hint: words.weekHint },
    own && { href: at('answers'), text: words.answers, hint: words.answersHint },
    { href: at('gaps'), text: words.gaps, hint: words.gapsHint },
    { href: at('profile'), text: words.profile, hint: words.profileHint },
    !!acts && { href: at('looked'), text: words.looked },
    !!acts && { href: at('money'), text: words.money, hint: words.moneyHint },
    { href: at('map'), text: words.map },
    !!acts && { href: at('likes'), text: words.likes },
  ];
  return (
    <section>
      <h2>{own ? words.mySupport : words.supportOf(team.owner?.name ?? team.name)}</h2>
      <TaskList tasks={tasks.filter((task) => task !== false)} />
    </section>
  );
}

function WorkTasks() {
  const words = useWords(entry);
  const { circle } = useHere();
  const at = (page: string) => `/${circle.slug}/work/${page}`;
  return (
    <section>
      <h2>{words.myWork}</h2>
      <TaskList
        tasks={[
          { href: at('week'), text: words.workWeek, hint: words.workWeekHint },
          { href: at('hours'), text: words.hours, hint: words.hoursHint },
          { href: at('claims'), text: words.claims },
          { href: at('statement'), text: words.statement, hint: words.statementHint },
          { href: at('availability'), text: words.availability },
          { href: at('passport'), text: words.passport },
          { href: at('working-time'), text: words.workingTime },
        ]}
      />
    </section>
  );
}
