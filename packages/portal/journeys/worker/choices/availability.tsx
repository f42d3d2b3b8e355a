import { myAvailability } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { worker } from '../words/index.ts';
import { WorkPage } from '../work-page.tsx';
import { AvailabilityForm } from './availability-form.tsx';

/** When a worker wants to work: theirs alone to choose (M8). */
export function Availability() {
  const words = useWords(worker);
  const answer = useAnswer(myAvailability, {});
  return (
    <WorkPage title={words.whenTitle}>
      <Answered answer={answer}>
        {({ myWork }) => (myWork ? <AvailabilityForm work={myWork} /> : <p>{words.notWorker}</p>)}
      </Answered>
    </WorkPage>
  );
}
