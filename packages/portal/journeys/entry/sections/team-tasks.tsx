import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { type Task, TaskList } from '../../../kit/lists.tsx';
import { entry } from '../words/index.ts';
import type { HomeTeam } from './home-team.ts';

/** Journey 1 is theirs: the person supported, and those who are close to them. */
export function TeamTasks({ teams }: { readonly teams: readonly HomeTeam[] }) {
  return teams
    .filter(({ myMembership }) => myMembership?.kind === 'OWNER' || myMembership?.kind === 'FAMILY_FRIEND')
    .map((team) => <SupportTasks key={team.id} team={team} />);
}

function SupportTasks({ team }: { readonly team: HomeTeam }) {
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
