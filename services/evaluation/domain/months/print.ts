import { method } from '@kith/disclosure';
import { dayInWords, type Html, html, type MonthText, monthInWords, printedPage } from '@kith/kernel';
import { countFigures, measureFigures, type ToldFigure } from './figures.ts';
import { type MonthReport, stateOf } from './report.ts';
import { sealedParts } from './sealed.ts';

/** A group of people, as the page calls it. */
const groupWords: Readonly<Record<NonNullable<ToldFigure['group']>, string>> = {
  OWNERS: 'people supported',
  FAMILY_FRIENDS: 'family and friends',
  PAID_WORKERS: 'paid workers',
  VOLUNTEERS: 'volunteers',
  PROFESSIONALS: 'professionals',
};

/** What a circle tells of a month, on as many A4 pages as it takes: the same before it is sent and after. */
export function toldPage(
  circleName: string,
  { month, freezesOn, report }: { month: MonthText; freezesOn: string; report: MonthReport | undefined },
): string {
  const title = `What ${circleName} tells the national co-op of ${monthInWords(month)}`;
  const body = html`<header>
<h1>${title}</h1>
<p>${whereItStands(report, freezesOn)}</p>
${report?.held ? html`<p>It is held back: <span class="words">${report.held.reason}</span></p>` : ''}
</header>
<section>
<h2>How many there are</h2>
${countFigures(report).map(shown)}
</section>
<section>
<h2>How it goes</h2>
${measureFigures(report).map(shown)}
</section>
<section>
<h2>What travels sealed</h2>
${sealedParts.map(({ what, openedBy, purpose }) => html`<p>${what}. Who can open it: ${openedBy}. What for: ${purpose}.</p>\n`)}
</section>
<section>
<h2>How figures are hidden</h2>
<p>${method}</p>
<p>Nothing else is sent: no name, no team, no answer of anyone.</p>
</section>`;
  return printedPage(title, body);
}

function shown({ label, group, words, of, restsOn, formula, source, hiddenBecause }: ToldFigure): Html {
  const who = group ? `, ${groupWords[group]}` : '';
  return html`<p><strong>${label}${who}: ${words ?? 'not known yet'}</strong><br>
${hiddenBecause === undefined ? '' : html`${hiddenBecause}<br>`}How it is made: ${formula}${of === undefined ? '' : `; rests on ${of === '*' ? 'fewer than eight' : of} ${restsOn ?? ''}`}.${source === undefined ? '' : html`<br>Source: ${source}`}</p>
`;
}

function whereItStands(report: MonthReport | undefined, freezesOn: string): string {
  if (!report) return `Nothing has been sent. The figures are frozen on ${dayInWords(freezesOn)}.`;
  const frozen = `The figures were frozen on ${dayInWords(report.preparedAt)}.`;
  switch (stateOf(report)) {
    case 'SENT':
      return `${frozen} They were sent on ${dayInWords(report.sentAt ?? report.preparedAt)}, just as they stand here.`;
    case 'HELD':
      return `${frozen} They are not sent for now.`;
    case 'PREPARED':
      return `${frozen} They will be sent on ${dayInWords(report.sendsOn)}, just as they stand here.`;
  }
}
