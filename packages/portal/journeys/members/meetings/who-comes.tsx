import { type Attendance, answerMeeting } from '../../../app/graphql/generated.ts';
import { useHere } from '../../../app/shell/here.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { deciding } from '../deciding/words/index.ts';
import { useName } from '../our-team-page.tsx';
import type { MeetingSeen } from './data.ts';

const answers = ['COMING', 'MAYBE', 'NOT_COMING'] as const satisfies readonly Attendance[];

interface WhoComesProps {
  readonly meeting: MeetingSeen;
  /** Hears what was done, in words. */
  onDone(what: string): void;
}

/** When and where a meeting is, who comes, and the reader's own word on it. */
export function WhoComes({ meeting, onDone }: WhoComesProps) {
  const words = useWords(deciding);
  const figures = useFigures();
  const nameOf = useName();
  const { signedIn } = useHere();
  const { id, startsAt, endsAt, place, weekly, calledBy, state } = meeting;
  const mine = meeting.answers.find(({ person }) => person.id === signedIn.person)?.answer;
  const those = (answer: Attendance) =>
    meeting.answers
      .filter((each) => each.answer === answer)
      .map(({ person }) => nameOf(person))
      .join(', ');
  const isAhead = state === 'OPEN' && Date.parse(startsAt) > Date.now();
  return (
    <>
      <SummaryList
        rows={[
          [
            words.when,
            [
              `${capital(figures.day(dayOf(startsAt)))}, ${figures.span(startsAt, endsAt)}`,
              weekly && words.weekly,
            ]
              .filter(Boolean)
              .join('. '),
          ],
          [words.where, place],
          [words.calledBy, nameOf(calledBy)],
          [words.come, those('COMING') || words.nobody],
          those('MAYBE') !== '' && [words.maybe, those('MAYBE')],
          those('NOT_COMING') !== '' && [words.notComing, those('NOT_COMING')],
        ]}
      />
      {isAhead && (
        <section>
          <h2>{words.doYouCome}</h2>
          <Actions>
            {answers.map((answer) => (
              <ChangeButton
                key={answer}
                kind={answer === 'COMING' && !mine ? 'main' : 'quiet'}
                operation={answerMeeting}
                input={{ meetingId: id, answer }}
                onDone={() => onDone(words.answerNoted)}
              >
                {words[`answer${answer}`]}
              </ChangeButton>
            ))}
          </Actions>
        </section>
      )}
    </>
  );
}
