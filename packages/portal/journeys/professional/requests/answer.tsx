import { useState } from 'react';
import { answerAboutRequest } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { professional } from '../words/index.ts';

/** What the team answers to a professional's question. */
export function Answer({ requestId, onDone }: { readonly requestId: string; onDone(): void }) {
  const words = useWords(professional);
  const [answer, setAnswer] = useState('');
  return (
    <ChangeForm
      operation={answerAboutRequest}
      input={{ requestId, answer }}
      faults={[answer.trim() === '' && { field: 'answer', text: words.answerMissing }]}
      submit={words.sendAnswer}
      onDone={onDone}
    >
      {(fault) => (
        <TextArea
          id="answer"
          label={words.yourAnswer}
          hint={words.yourAnswerHint}
          error={fault('answer')}
          value={answer}
          onChange={({ target }) => setAnswer(target.value)}
        />
      )}
    </ChangeForm>
  );
}
