import type { OwnFacts } from '@kith/contracts';
import { type DateText, dayInWords, html, type PersonId, printedPage } from '@kith/kernel';
import type { RightsLine } from './line.ts';
import { england } from './lines/england.ts';
import { northernIreland } from './lines/northern-ireland.ts';
import { scotland } from './lines/scotland.ts';
import { wales } from './lines/wales.ts';

type Country = OwnFacts['jurisdiction']['country'];

const lines: Readonly<Record<Country, readonly RightsLine[]>> = {
  England: england,
  Wales: wales,
  Scotland: scotland,
  'Northern Ireland': northernIreland,
};

/** That a line was explained to a team's owner: who did, and when. */
export interface Explained {
  readonly by: PersonId;
  readonly on: DateText;
}

/** What was explained to a team's owner, by the key of the line. */
export interface RightsExplained {
  readonly teamId: string;
  readonly lines: Readonly<Record<string, Explained>>;
}

/** What people have a right to in a country on a day. */
export function rightsIn(country: Country, on: DateText): readonly RightsLine[] {
  return lines[country].filter(({ from, until }) => from <= on && (until === undefined || on < until));
}

/** The checklist on paper (K12): what was explained is dated, and there is room to write the rest in. Names nobody. */
export function rightsPage(country: Country, explained: RightsExplained['lines'], today: DateText): string {
  const title = 'What you have a right to, and what you can choose';
  return printedPage(
    title,
    html`<header>
<h1>${title}</h1>
<p>In ${country}, as of ${dayInWords(today)}. Ask whoever you like to go through it with you.</p>
<p>Laws change, and there is more to each than fits here. Before you rely on a line, ask for advice.</p>
</header>
<main>${rightsIn(country, today).map((line) => section(line, explained[line.key]))}</main>`,
  );
}

function section({ title, words, source, confirmed }: RightsLine, explained: Explained | undefined) {
  const noted = explained
    ? html`<p>Explained on ${dayInWords(explained.on)}.</p>`
    : html`<div class="pen"><p>Explained by, and on:</p><div class="line"></div></div>`;
  return html`<section>
<h2>${title}</h2>
<p>${words}</p>
<p>It says so in: ${source}. ${compared(confirmed)}</p>
${noted}
</section>`;
}

function compared(confirmed: RightsLine['confirmed']): string {
  return confirmed
    ? `We compared it with what is published on ${dayInWords(confirmed.on)}.`
    : 'We have not compared it with what is published yet.';
}
