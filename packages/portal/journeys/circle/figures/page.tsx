import { type CircleFiguresQuery, circleFigures } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { Link } from '../../../app/router/link.tsx';
import { isDay, monthOf, today } from '../../../app/time/days.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions, Card, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Turner } from '../../../kit/turner.tsx';
import { CirclePage } from '../circle-page.tsx';
import { ofCircle } from '../words/index.ts';

type Figure = CircleFiguresQuery['circleMeasures'][number];

/** The circle's figures of a month: the same that are told outside, each with why it is hidden when it is. */
export function CircleFigures() {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const asked = useQuery().get('month');
  const { from } = isDay(asked) ? monthOf(asked) : monthOf(today(), -1);
  const answer = useAnswer(circleFigures, { month: from.slice(0, 7) });
  const isOpen = answer.state === 'failed' && answer.problem.code === 'ROUND_OPEN';
  return (
    <CirclePage title={words.figuresTitle} of={figures.month(from)}>
      <p>{words.figuresLead}</p>
      <Turner
        label={words.months}
        query="month"
        before={{ value: monthOf(from, -1).from, text: words.monthBefore }}
        now={{ value: '', text: words.monthNow }}
        after={{ value: monthOf(from, 1).from, text: words.monthAfter }}
      />
      {isOpen ? (
        <p>{words.notFrozen}</p>
      ) : (
        <Answered answer={answer}>
          {({ circleMeasures }) => (
            <>
              {circleMeasures.length === 0 && <p>{words.noFigures}</p>}
              {circleMeasures.map((figure) => (
                <FigureCard key={figure.name + figure.group} figure={figure} />
              ))}
            </>
          )}
        </Answered>
      )}
      <p>
        <Link href="/national/board">{words.nationalBoard}</Link>
      </p>
      <Actions>
        <PrintButton />
      </Actions>
    </CirclePage>
  );
}

function FigureCard({ figure }: { readonly figure: Figure }) {
  const words = useWords(ofCircle);
  const foreign = useForeign();
  const { label, group, value, words: said, restsOn, hiddenBecause, formula } = figure;
  const groups: Readonly<Record<string, string>> = {
    OWNERS: words.groupOWNERS,
    FAMILY_FRIENDS: words.groupFAMILY_FRIENDS,
    PAID_WORKERS: words.groupPAID_WORKERS,
    VOLUNTEERS: words.groupVOLUNTEERS,
    PROFESSIONALS: words.groupPROFESSIONALS,
  };
  const english = (text: string) => <span {...foreign}>{text}</span>;
  return (
    <Card level="h2" title={english(label)} tag={group ? (groups[group] ?? group) : undefined}>
      <p className="figure">{value === '*' ? words.hidden : english(said ?? value ?? words.hidden)}</p>
      <SummaryList
        rows={[
          !!hiddenBecause && [words.whyHidden, english(hiddenBecause)],
          !!restsOn && [words.restsOn, english(restsOn)],
          [words.howMade, english(formula)],
        ]}
      />
    </Card>
  );
}
