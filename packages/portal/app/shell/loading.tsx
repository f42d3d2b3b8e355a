import { frame } from '../words/frame/index.ts';
import { useWords } from '../words/use-words.ts';

/** While a part of the portal is on its way. */
export function Loading() {
  const words = useWords(frame);
  return (
    <p role="status" className="loading">
      {words.loading}
    </p>
  );
}
