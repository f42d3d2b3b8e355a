import { use } from 'react';
import { PlaceContext } from '../../app/shell/here.ts';
import { useWords } from '../../app/words/use-words.ts';
import { TaskList } from '../../kit/lists.tsx';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { NationalTasks } from './sections/national-tasks.tsx';
import { entry } from './words/index.ts';

/** The first page of all: which circle is yours. */
export function Start({ failed }: { readonly failed: boolean }) {
  const words = useWords(entry);
  const { circles } = use(PlaceContext);
  return (
    <Page title={words.startTitle}>
      {failed && (
        <Notice kind="problem" title={words.signInFailed}>
          <p>{words.signInFailedFix}</p>
        </Notice>
      )}
      <p>{words.startLead}</p>
      <h2>{words.chooseCircle}</h2>
      {circles.length === 0 ? (
        <p>{words.noCircles}</p>
      ) : (
        <TaskList tasks={circles.map(({ slug, name }) => ({ href: `/${slug}`, text: name }))} />
      )}
      <p>{words.belongToSeveral}</p>
      <NationalTasks />
    </Page>
  );
}
