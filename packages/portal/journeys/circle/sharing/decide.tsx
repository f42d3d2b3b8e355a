import { type StopSharingHow, shareAgain, stopSharing } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { ofCircle } from '../words/index.ts';
import type { Sharing } from './data.ts';

interface DecideProps {
  readonly sharing: Sharing;
  /** Hears what was done, in words. */
  onChanged(what: string): void;
}

/** Those whom the circle chose to speak for it stop sharing at once, or consent again. Others are told that they may not. */
export function Decide({ sharing: { neighbour, ourConsent }, onChanged }: DecideProps) {
  const words = useWords(ofCircle);
  const stop = (how: StopSharingHow) => ({ circle: neighbour.slug, how });
  const shares = ourConsent.state === 'GIVEN';
  return (
    <section>
      <h3>{words.stopTitle}</h3>
      <Actions>
        {shares && (
          <ChangeButton
            operation={stopSharing}
            input={stop('PAUSED')}
            kind="quiet"
            asks={{ question: words.surePause(neighbour.name), yes: words.yesPause }}
            onDone={() => onChanged(words.sharePaused)}
          >
            {words.pause}
          </ChangeButton>
        )}
        {ourConsent.state !== 'WITHDRAWN' && (
          <ChangeButton
            operation={stopSharing}
            input={stop('WITHDRAWN')}
            kind="quiet"
            asks={{ question: words.sureWithdraw(neighbour.name), yes: words.yesWithdraw }}
            onDone={() => onChanged(words.shareWithdrawn)}
          >
            {words.withdraw}
          </ChangeButton>
        )}
        {!shares && (
          <ChangeButton
            operation={shareAgain}
            input={{ circle: neighbour.slug }}
            onDone={() => onChanged(words.sharesAgain)}
          >
            {words.again}
          </ChangeButton>
        )}
      </Actions>
    </section>
  );
}
