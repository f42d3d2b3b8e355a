import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { TaskList } from '../../../kit/lists.tsx';
import { entry } from '../words/index.ts';
import type { HomeTeam } from './home-team.ts';

/** Journey 4: the people whom a social worker is there for. */
export function PeopleTasks({ teams }: { readonly teams: readonly HomeTeam[] }) {
  const words = useWords(entry);
  const { circle } = useHere();
  if (!teams.some(({ myMembership }) => myMembership?.kind === 'PROFESSIONAL')) return null;
  const at = (page: string) => `/${circle.slug}/people${page}`;
  return (
    <section>
      <h2>{words.myPeople}</h2>
      <TaskList
        tasks={[
          { href: at(''), text: words.people, hint: words.peopleHint },
          { href: at('/reviews'), text: words.reviews, hint: words.reviewsHint },
        ]}
      />
    </section>
  );
}
