import type { ReactNode } from 'react';
import { useCircleName, useHere } from '../../../app/shell/here.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital, termList, termWords } from '../../../app/words/terms.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { worker } from '../words/index.ts';
import type { OpenHours } from './data.ts';

interface HoursCardProps {
  readonly hours: OpenHours;
  /** What one can do about them. */
  readonly children: ReactNode;
}

/** Hours someone is looked for: when, about where, what they need, what they pay. */
export function HoursCard({ hours, children }: HoursCardProps) {
  const words = useWords(worker);
  const figures = useFigures();
  const foreign = useForeign();
  const circleName = useCircleName();
  const { circle } = useHere();
  const { from, to, hostCircle, outwardCode, travelMinutes, category, skills, closesAt } = hours;
  const { languages, essentialLanguages, atHome, reasons, pay, rate, nearlyFits } = hours;
  const away = travelMinutes === null ? '' : `, ${words.minutesAway(travelMinutes)}`;
  const place = hostCircle === circle.slug ? words.here : `${words.nextDoor}, ${circleName(hostCircle)}`;
  return (
    <Card
      level="h2"
      title={`${capital(figures.day(dayOf(from)))}, ${figures.span(from, to)}`}
      tag={<Tag kind={hostCircle === circle.slug ? 'good' : 'plain'}>{place}</Tag>}
    >
      {nearlyFits && <p>{words.nearly}</p>}
      <SummaryList
        rows={[
          [words.area, `${outwardCode}${away}`],
          [words.kind, capital(termWords(category))],
          skills.length > 0 && [words.needs, capital(termList(skills))],
          essentialLanguages.length > 0 && [words.mustSpeak, essentialLanguages.map(capital).join(', ')],
          languages.length > 0 && [words.speaks, languages.map(capital).join(', ')],
          atHome.length > 0 && [words.there, capital(termList(atHome))],
          [words.pays, <Pays key="pays" pay={pay} rate={rate.pence} />],
          reasons.length > 0 && [
            words.why,
            <span key="why" {...foreign}>
              {capital(reasons.map(({ words: text }) => text).join('; '))}
            </span>,
          ],
          [words.openUntil, figures.moment(closesAt)],
        ]}
      />
      <Actions>{children}</Actions>
    </Card>
  );
}

function Pays({ pay, rate }: { readonly pay: OpenHours['pay']; readonly rate: number }) {
  const words = useWords(worker);
  const figures = useFigures();
  const parts = [
    words.listed(figures.money(pay.listed.pence), figures.money(rate)),
    pay.travelMinutes > 0 && words.paidTravel(figures.duration(pay.travelMinutes)),
    pay.yours && words.paysYou(figures.money(pay.yours.pence)),
  ];
  return <>{parts.filter(Boolean).join('; ')}</>;
}
