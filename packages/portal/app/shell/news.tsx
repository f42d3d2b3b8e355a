import { useState } from 'react';
import { useSending, useUnsent } from '../offline/use-unsent.ts';
import { frame } from '../words/frame/index.ts';
import { useWords } from '../words/use-words.ts';
import { useHere } from './here.ts';

/** What was said without a connection: that it waits, then that it was sent. */
export function News() {
  const here = useHere();
  const words = useWords(frame);
  const waits = useUnsent(here).length;
  const [sent, setSent] = useState(false);
  useSending(here, () => setSent(true));
  if (waits === 0 && !sent) return null;
  return (
    <div className="strip" role="status">
      <p>{waits > 0 ? words.unsent(waits) : words.sent}</p>
    </div>
  );
}
