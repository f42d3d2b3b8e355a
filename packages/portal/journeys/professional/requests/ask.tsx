import { useState } from 'react';
import { askAboutRequest } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { professional } from '../words/index.ts';

/** A question before a decision: the team answers it, and the request stays open. */
export function Ask({ requestId, onDone }: { readonly requestId: string; onDone(): void }) {
  const words = useWords(professional);
  const [question, setQuestion] = useState('');
  return (
    <Details summary={words.ask}>
      <p>{words.askLead}</p>
      <ChangeForm
        operation={askAboutRequest}
        input={{ requestId, question }}
        faults={[question.trim() === '' && { field: 'question', text: words.questionMissing }]}
        submit={words.sendQuestion}
        onDone={onDone}
      >
        {(fault) => (
          <TextArea
            id="question"
            label={words.yourQuestion}
            error={fault('question')}
            value={question}
            onChange={({ target }) => setQuestion(target.value)}
          />
        )}
      </ChangeForm>
    </Details>
  );
}
