import { type MyWorkingTimeQuery, myWorkingTime } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { dayOf, today } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { worker } from '../words/index.ts';
import { WorkPage } from '../work-page.tsx';

/** A worker's hours over all circles against what they want and what the law sets (M14). */
export function WorkingTime() {
  const words = useWords(worker);
  const answer = useAnswer(myWorkingTime, { of: today() });
  return (
    <WorkPage title={words.timeTitle}>
      <Answered answer={answer}>
        {({ myWork, myWeek }) => (myWork ? <Shown work={myWork} week={myWeek} /> : <p>{words.notWorker}</p>)}
      </Answered>
    </WorkPage>
  );
}

interface ShownProps {
  readonly work: NonNullable<MyWorkingTimeQuery['myWork']>;
  readonly week: MyWorkingTimeQuery['myWeek'];
}

function Shown({ work, week }: ShownProps) {
  const words = useWords(worker);
  const figures = useFigures();
  const hours = (count: number | null) => (count === null ? words.notSaid : words.hours(String(count)));
  const owed = work.restOwed.edges.map(({ node }) => node).filter(({ stands }) => stands);
  return (
    <>
      <p>{words.timeLead}</p>
      <h2>{words.thisWeekHours}</h2>
      <SummaryList
        rows={[
          [words.agreed, figures.duration(week.agreedMinutes)],
          [words.reserved, figures.duration(week.reservedMinutes)],
          [words.travel, figures.duration(week.travelMinutes)],
          [words.wantedHours, hours(work.wantedHours)],
          [words.mostHours, hours(work.mostHours)],
        ]}
      />
      <h2>{words.optOut}</h2>
      <p>{work.optOut ? words.optOutSince(figures.date(dayOf(work.optOut.signedAt))) : words.noOptOut}</p>
      <h2>{words.rest}</h2>
      {owed.length === 0 ? (
        <p>{words.noRest}</p>
      ) : (
        <SummaryList
          rows={owed.map(({ from, minutes }) => [
            capital(figures.day(dayOf(from))),
            words.restRow(figures.duration(minutes)),
          ])}
        />
      )}
      <Actions>
        <PrintButton />
      </Actions>
    </>
  );
}
