import type { FrozenMonth, PublishedMonth, PublishedMonths } from '@kith/contracts/published';
import type { ReactNode } from 'react';
import { usePublished } from '../../../app/published/use-published.ts';
import { useQuery } from '../../../app/router/address.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Page } from '../../../kit/page.tsx';
import { Views } from '../../../kit/turner.tsx';
import { national } from '../words/index.ts';

/** As many of the newest months can be turned to from each page; all are on the first. */
const NEAR = 4;

interface OfMonthProps {
  readonly title: string;
  readonly children: (month: PublishedMonth) => ReactNode;
}

/** A page of one frozen month: the newest, or the one its address names. */
export function OfMonth({ title, children }: OfMonthProps) {
  const words = useWords(national);
  const asked = useQuery().get('month');
  const answer = usePublished<PublishedMonths>('');
  return (
    <Page title={title} of={words.national} back={{ href: '/national', text: words.back }}>
      <Answered answer={answer}>
        {({ months }) => {
          const month = asked ?? months[0]?.month;
          if (!month) return <p>{words.nothingYet}</p>;
          return (
            <>
              <MonthViews months={months} chosen={month} />
              <OneMonth month={month}>{children}</OneMonth>
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

/** What was published of a month; that there is none is no fault. */
function OneMonth({ month, children }: Pick<OfMonthProps, 'children'> & { readonly month: string }) {
  const words = useWords(national);
  const answer = usePublished<PublishedMonth>(`/${encodeURIComponent(month)}`);
  if (answer.state === 'failed' && answer.problem.code === 'NOT_FOUND') return <p>{words.noSuchMonth}</p>;
  return <Answered answer={answer}>{children}</Answered>;
}

function MonthViews({
  months,
  chosen,
}: {
  readonly months: readonly FrozenMonth[];
  readonly chosen: string;
}) {
  const words = useWords(national);
  const figures = useFigures();
  const near = months.slice(0, NEAR).map(({ month }) => month);
  const shown = near.includes(chosen) || !isMonth(chosen) ? near : [...near, chosen];
  return (
    <Views
      label={words.months}
      query="month"
      chosen={chosen}
      views={shown.map((month) => ({ value: month, text: figures.month(`${month}-01`) }))}
    />
  );
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
