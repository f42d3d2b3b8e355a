import { use } from 'react';
import { PlaceContext } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { TaskList } from '../../../kit/lists.tsx';
import { ofCircle } from '../words/of-circle.ts';

/** Journey 7: what all circles publish, where that can be read. */
export function NationalTasks() {
  const words = useWords(ofCircle);
  const { published } = use(PlaceContext);
  if (!published) return null;
  return (
    <section>
      <h2>{words.allCircles}</h2>
      <TaskList tasks={[{ href: '/national', text: words.national, hint: words.nationalHint }]} />
    </section>
  );
}
