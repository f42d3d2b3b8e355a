import { cancelPayRun, issuePayRun, recheckPayRun } from '../../../app/graphql/generated.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { ofCircle } from '../words/index.ts';
import type { PayRun } from './data.ts';

interface RunStepsProps {
  readonly run: PayRun;
  /** Hears what was done, in words. */
  onChanged(what?: string): void;
}

/** What can be done with a run as it stands. */
export function RunSteps({ run, onChanged }: RunStepsProps) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const { state, workers, total } = run;
  const input = { runId: run.id };
  const isChecked = state === 'READY' || state === 'BLOCKED';
  return (
    <Actions>
      {state === 'READY' && (
        <ChangeButton
          key={`issue ${run.round}`}
          operation={issuePayRun}
          input={input}
          asks={{
            question: words.sureIssue(figures.money(total.pence), words.workersCount(workers)),
            yes: words.yesIssue,
          }}
          onDone={() => onChanged()}
        >
          {words.issue}
        </ChangeButton>
      )}
      {isChecked && (
        <ChangeButton
          operation={recheckPayRun}
          input={input}
          kind={state === 'BLOCKED' ? 'main' : 'quiet'}
          onDone={() => onChanged(words.rechecked)}
        >
          {words.recheck}
        </ChangeButton>
      )}
      {isChecked && (
        <ChangeButton
          operation={cancelPayRun}
          input={input}
          kind="quiet"
          asks={{ question: words.sureDrop, yes: words.yesDrop }}
          onDone={() => onChanged(words.dropped)}
        >
          {words.drop}
        </ChangeButton>
      )}
      <PrintButton />
    </Actions>
  );
}
