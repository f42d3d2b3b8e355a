import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Card } from '../../../kit/lists.tsx';
import { professional } from '../words/index.ts';
import type { SeenRequest } from './asked.tsx';

/** What was asked of a request before the decision, and what the team answered. */
export function Questions({ questions }: Pick<SeenRequest, 'questions'>) {
  const words = useWords(professional);
  const figures = useFigures();
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{words.questions}</h2>
      {questions.map(({ words: text, askedAt, answer }) => (
        <Card key={askedAt} title={text}>
          <p className="hint">{words.askedOn(figures.date(dayOf(askedAt)))}</p>
          <p className="said">{answer ? answer.words : words.noAnswer}</p>
        </Card>
      ))}
    </section>
  );
}
