import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { TaskList } from '../../../kit/lists.tsx';
import { entry } from '../words/index.ts';
import type { HomeTeam } from './home-team.ts';

/** Journey 3: the teams someone runs together with others. A professional has people instead. */
export function OurTeamTasks({ teams }: { readonly teams: readonly HomeTeam[] }) {
  const words = useWords(entry);
  const { circle } = useHere();
  const at = (page: string) => `/${circle.slug}/our-team/${page}`;
  const own = teams.filter(({ myMembership }) => myMembership?.kind !== 'PROFESSIONAL');
  return (
    <section>
      <h2>{words.ourTeams}</h2>
      <TaskList
        tasks={[
          ...own.map(({ id, name }) => ({ href: at(id), text: name, hint: words.ourTeamHint })),
          { href: at('invitations'), text: words.invitations, hint: words.invitationsHint },
        ]}
      />
    </section>
  );
}
