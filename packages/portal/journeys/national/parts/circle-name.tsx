import type { PublishedCircle } from '@kith/contracts/published';
import { useWords } from '../../../app/words/use-words.ts';
import { Tag } from '../../../kit/lists.tsx';
import { national } from '../words/index.ts';

/** What a circle is called; whether it is made up is said with it. */
export function CircleName({ circle: { name, demo } }: { readonly circle: PublishedCircle }) {
  const words = useWords(national);
  return (
    <>
      {name} {demo && <Tag>{words.demo}</Tag>}
    </>
  );
}
