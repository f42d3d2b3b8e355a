import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { type Task, TaskList } from '../../../kit/lists.tsx';
import { ofCircle } from '../words/of-circle.ts';
import { NationalTasks } from './national-tasks.tsx';

/** Journey 6: the whole circle. What is everyone’s is here for everyone; the rest for those who hold its hats. */
export function CircleTasks({ hats }: { readonly hats: readonly string[] }) {
  const words = useWords(ofCircle);
  const { circle } = useHere();
  const at = (page: string) => `/${circle.slug}/circle/${page}`;
  const coordinates = hats.includes('coordinator');
  const keepsMoney = hats.includes('commons_coordinator');
  const tasks: (Task | false)[] = [
    coordinates && { href: at('gaps'), text: words.gaps, hint: words.gapsHint },
    keepsMoney && { href: at('pay'), text: words.pay, hint: words.payHint },
    keepsMoney && { href: at('settlement'), text: words.settlement },
    { href: at('sharing'), text: words.sharing, hint: words.sharingHint },
    { href: at('choice'), text: words.choice },
    { href: at('figures'), text: words.figures, hint: words.figuresHint },
    { href: at('rounds'), text: words.rounds },
  ];
  return (
    <>
      <section>
        <h2>{words.ourCircle}</h2>
        <TaskList tasks={tasks.filter((task) => task !== false)} />
      </section>
      <NationalTasks />
    </>
  );
}
