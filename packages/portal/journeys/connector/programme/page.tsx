import { useState } from 'react';
import { answerGathering, type ProgrammeQuery, programme } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { addDays, dayOf, isDay, today } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Turner, Views } from '../../../kit/turner.tsx';
import { ConnectPage } from '../connect-page.tsx';
import { together } from '../words/together/index.ts';

type Day = ProgrammeQuery['programme']['edges'][number]['node'];

const DAYS = 35;

/** What is on in the circle, five weeks at a time, and whether one comes (K6). */
export function Programme() {
  const words = useWords(together);
  const figures = useFigures();
  const query = useQuery();
  const after = query.get('after');
  const show = query.get('show') ?? '';
  const asked = query.get('from');
  const from = isDay(asked) ? asked : today();
  const [done, setDone] = useState<string>();
  const answer = useAnswer(programme, { from, days: DAYS, ...(after && { after }) });
  return (
    <ConnectPage title={words.programmeTitle} of={words.fromDay(figures.date(from))} done={done}>
      <p>{words.programmeLead}</p>
      <Turner
        label={words.weeks}
        query="from"
        before={{ value: addDays(from, -DAYS), text: words.earlier }}
        now={{ value: '', text: words.fromToday }}
        after={{ value: addDays(from, DAYS), text: words.later }}
      />
      <Views
        label={words.whichEvents}
        query="show"
        chosen={show}
        views={[
          { value: '', text: words.allEvents },
          { value: 'mine', text: words.mine },
          { value: 'free', text: words.withPlaces },
        ]}
      />
      <Answered answer={answer}>
        {({ programme: list }) => {
          const shown = list.edges
            .map(({ node }) => node)
            .filter(({ mine, free }) => show === '' || (show === 'mine' ? mine !== null : free > 0));
          return (
            <>
              {shown.length === 0 && <p>{words.nothingOn}</p>}
              {shown.map((day) => (
                <EventCard
                  key={day.gathering.id + day.day}
                  event={day}
                  onAnswered={(what) => {
                    setDone(what);
                    answer.again();
                  }}
                />
              ))}
              <More pageInfo={list.pageInfo} />
            </>
          );
        }}
      </Answered>
      <Actions>
        <PrintButton />
      </Actions>
    </ConnectPage>
  );
}

function EventCard({ event, onAnswered }: { readonly event: Day; onAnswered(what: string): void }) {
  const words = useWords(together);
  const figures = useFigures();
  const foreign = useForeign();
  const { gathering, day, from, to, cancelled, moved, free, waiting, mine } = event;
  const { title, about, place, address, costPence } = gathering;
  const answer = { gatheringId: gathering.id, day };
  return (
    <Card level="h2" title={<span {...foreign}>{title}</span>} tag={<Standing event={event} />}>
      <p {...foreign}>{about}</p>
      <SummaryList
        rows={[
          [
            words.when,
            `${capital(figures.day(dayOf(from)))}, ${figures.span(from, to)}${moved ? `. ${words.wasMoved}` : ''}`,
          ],
          [words.where, [place?.name, place?.address ?? address].filter(Boolean).join(', ')],
          costPence !== null && [words.cost, costPence === 0 ? words.costsNothing : figures.money(costPence)],
          [words.places, waiting > 0 ? words.placesAndWaiting(free, waiting) : words.placesFree(free)],
          mine?.standing === 'OFFERED' &&
            mine.keptUntil !== null && [words.keptUntil, figures.moment(mine.keptUntil)],
        ]}
      />
      {!cancelled && (
        <Actions>
          {mine?.standing !== 'GOING' && mine?.standing !== 'WAITING' && (
            <ChangeButton
              operation={answerGathering}
              input={{ ...answer, comes: true }}
              onDone={(data) =>
                onAnswered(data.answerGathering.mine?.standing === 'WAITING' ? words.youWait : words.youCome)
              }
            >
              {free > 0 || mine ? words.iCome : words.iWait}
            </ChangeButton>
          )}
          {mine && (
            <ChangeButton
              operation={answerGathering}
              kind="quiet"
              input={{ ...answer, comes: false }}
              asks={{ question: words.sureNotCome, yes: words.yesNotCome }}
              onDone={() => onAnswered(words.youDoNotCome)}
            >
              {words.iDoNotCome}
            </ChangeButton>
          )}
        </Actions>
      )}
    </Card>
  );
}

function Standing({ event: { cancelled, mine } }: { readonly event: Day }) {
  const words = useWords(together);
  if (cancelled) return <Tag kind="over">{words.calledOff}</Tag>;
  return mine ? (
    <Tag kind={mine.standing === 'GOING' ? 'good' : 'open'}>{words[`stand${mine.standing}`]}</Tag>
  ) : null;
}
