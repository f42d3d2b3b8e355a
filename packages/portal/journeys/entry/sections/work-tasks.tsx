import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { TaskList } from '../../../kit/lists.tsx';
import { entry } from '../words/index.ts';

/** Journey 2: those who work. */
export function WorkTasks() {
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
