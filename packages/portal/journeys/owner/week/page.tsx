import { teamWeek } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { addDays, isDay, mondayOf, today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Turner, Views } from '../../../kit/turner.tsx';
import { TeamPage } from '../team-page.tsx';
import { owner } from '../words/index.ts';
import { WeekCalendar } from './calendar.tsx';
import type { WeekProps } from './data.ts';
import { WeekList } from './list.tsx';

/** Who comes this week: as a list or as a calendar, to look at or to print. */
export function Week({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(owner);
  const figures = useFigures();
  const query = useQuery();
  const asked = query.get('of');
  const monday = mondayOf(isDay(asked) ? asked : today());
  const answer = useAnswer(teamWeek, { team, of: monday });
  const view = query.get('view') === 'calendar' ? 'calendar' : 'list';
  return (
    <TeamPage title={words.weekTitle} of={words.weekOf(figures.date(monday))}>
      <Turner
        label={words.weeks}
        query="of"
        before={{ value: addDays(monday, -7), text: words.weekBefore }}
        now={{ value: '', text: words.thisWeek }}
        after={{ value: addDays(monday, 7), text: words.weekAfter }}
      />
      <Views
        label={words.views}
        query="view"
        chosen={view}
        views={[
          { value: 'list', text: words.list },
          { value: 'calendar', text: words.calendar },
        ]}
      />
      <Answered answer={answer}>
        {({ team: found }) =>
          found?.week ? (
            <Shown week={found.week} team={team} view={view} isOwner={found.myMembership?.kind === 'OWNER'} />
          ) : (
            <p>{words.emptyWeek}</p>
          )
        }
      </Answered>
    </TeamPage>
  );
}

function Shown({ view, ...props }: WeekProps & { readonly view: 'list' | 'calendar' }) {
  const words = useWords(owner);
  const figures = useFigures();
  const { agreedMinutes, coveredMinutes, gapMinutes } = props.week;
  if (agreedMinutes === 0) return <p>{words.emptyWeek}</p>;
  return (
    <>
      <SummaryList
        rows={[
          [words.agreed, figures.duration(agreedMinutes)],
          [words.covered, figures.duration(coveredMinutes)],
          gapMinutes > 0 && [words.uncovered, figures.duration(gapMinutes)],
        ]}
      />
      {view === 'calendar' ? <WeekCalendar {...props} /> : <WeekList {...props} />}
      <Actions>
        <PrintButton />
      </Actions>
    </>
  );
}
