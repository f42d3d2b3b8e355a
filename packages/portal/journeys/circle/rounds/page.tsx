import { type CircleRoundsQuery, circleRounds } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { isDay, monthOf, today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions, Tag } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Turner, Views } from '../../../kit/turner.tsx';
import { CirclePage } from '../circle-page.tsx';
import { ofCircle } from '../words/index.ts';
import { Pulse } from './pulse.tsx';
import { Results } from './results.tsx';

/** What came of a round, groups side by side and never pooled (E6); and the pulse of a month. */
export function Rounds() {
  const words = useWords(ofCircle);
  const query = useQuery();
  const asked = query.get('month');
  // A pulse is not told before its month is over: it could be worked out who answered last.
  const last = monthOf(today(), -1).from;
  const from = isDay(asked) && asked < last ? monthOf(asked).from : last;
  const after = query.get('after');
  const answer = useAnswer(circleRounds, { month: from.slice(0, 7), ...(after && { after }) });
  return (
    <CirclePage title={words.roundsTitle}>
      <p>{words.roundsLead}</p>
      <Answered answer={answer}>
        {(data) => (
          <>
            <OneRound rounds={data.rounds} asked={query.get('round')} />
            <More pageInfo={data.rounds.pageInfo} />
            <Pulse month={from} data={data}>
              <Turner
                label={words.months}
                query="month"
                before={{ value: monthOf(from, -1).from, text: words.monthBefore }}
                now={{ value: '', text: words.monthNow }}
                after={{ value: monthOf(from, 1).from, text: words.monthAfter }}
              />
            </Pulse>
            <section>
              <h2>{words.hiddenTitle}</h2>
              <p>{words.hiddenWhy}</p>
            </section>
          </>
        )}
      </Answered>
      <Actions>
        <PrintButton />
      </Actions>
    </CirclePage>
  );
}

function OneRound({ rounds, asked }: { rounds: CircleRoundsQuery['rounds']; asked: string | null }) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const all = rounds.edges.map(({ node }) => node);
  const chosen = all.find(({ id }) => id === asked) ?? all.find(({ results }) => results) ?? all[0];
  if (!chosen) return <p>{words.noRounds}</p>;
  const days = ({ opensOn, closesOn }: typeof chosen) =>
    words.roundOf(figures.date(opensOn), figures.date(closesOn));
  return (
    <>
      <Views
        label={words.whichRound}
        query="round"
        chosen={chosen.id}
        views={all.map((round) => ({ value: round.id, text: days(round) }))}
      />
      <h2>
        {days(chosen)} <Tag kind={chosen.results ? 'good' : 'open'}>{words[`round${chosen.state}`]}</Tag>
      </h2>
      {chosen.results ? <Results results={chosen.results} /> : <p>{words.noResults}</p>}
    </>
  );
}
