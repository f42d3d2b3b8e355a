import { useEffect, useRef } from 'react';
import { frame } from '../app/words/frame/index.ts';
import { useWords } from '../app/words/use-words.ts';
import { Button } from './button.tsx';
import { Actions } from './lists.tsx';

interface ConfirmProps {
  /** What would happen, in words. */
  readonly question: string;
  readonly yes: string;
  readonly busy: boolean;
  onYes(): void;
  onNo(): void;
}

/** Asks once more before something that cannot simply be undone. */
export function Confirm({ question, yes, busy, onYes, onNo }: ConfirmProps) {
  const words = useWords(frame);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is filled in here
    <div className="notice" role="group" aria-label={question} tabIndex={-1} ref={box}>
      <p>{question}</p>
      <Actions>
        <Button kind="stop" busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button kind="quiet" onClick={onNo}>
          {words.cancel}
        </Button>
      </Actions>
    </div>
  );
}
