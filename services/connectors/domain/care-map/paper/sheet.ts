import { type DateText, dayInWords, type Html, html, printedPage } from '@kith/kernel';
import { careTypeList, careWords } from '../../rules/care-types.ts';
import { type CareMap, calledOn } from '../care-map.ts';
import { linkStatuses, statusWords } from '../link.ts';
import { type Home, homesOn } from '../picture/homes.ts';

const box: Html = { html: '<span class="box"></span>' };

/** What one is asked on paper, in an order in which people talk. */
const prompts = [
  {
    title: 'People who matter to you',
    help: 'Family, friends, neighbours, someone at the corner shop. A first name is enough, or what they are to you.',
    asked: 'First name, or what they are to you',
    rows: 4,
  },
  {
    title: 'Where you go, or used to go',
    help: 'A café, a park, a club, a place of worship, a class, somewhere you worked.',
    asked: 'What it is called',
    rows: 3,
  },
  {
    title: 'Who comes to help',
    help: 'Paid or not. Include those you help yourself.',
    asked: 'First name, or what they do',
    rows: 2,
  },
  {
    title: 'Whom or what you would like to know',
    help: 'Someone you lost touch with, something you always wanted to try. Nothing follows from writing it here.',
    asked: 'Who or what',
    rows: 2,
  },
] as const;

/**
 * The mapping exercise as a sheet to print and fill in by pen (K2): what is known, to be corrected; then empty places.
 * Whoever keys it in sends it as one (`recordMap`).
 */
export function mappingSheet(map: CareMap, today: DateText): string {
  const homes = homesOn(map);
  return printedPage(
    'Who and what is around you',
    html`<header>
<h1>Who and what is around you</h1>
<p>Take your time, and leave out what you like. Someone you trust can write.</p>
<p>Printed on ${dayInWords(today)}.</p>
</header>
<main>
<style>
section > h2, section > p { break-after: avoid; }
.entry { break-inside: avoid; border-bottom: 2pt solid #000; margin-bottom: 5mm; padding-bottom: 3mm; }
.entry p { margin: 0; }
.entry .line { height: 11mm; }
.entry .choices { line-height: 1.35; margin: 1mm 0 0; }
.entry .choice { margin: 0 5mm 0 0; white-space: nowrap; }
.entry .choice .box { height: 5mm; margin-right: 2mm; width: 5mm; }
.means { columns: 2; margin: 0; padding-left: 6mm; }
.entry .today { margin-top: 1mm; }
</style>
<section><h2>What the boxes mean</h2><p>Tick what fits; it may be several.</p><ul class="means">${careTypeList.map(({ words, asked }) => html`<li><strong>${words}</strong>: ${asked}</li> `)}</ul></section>
${homes.length > 0 ? known(map, homes) : { html: '' }}
${prompts.map(
  ({
    title,
    help,
    asked,
    rows,
  }) => html`<section><h2>${title}</h2><p>${help}</p>${Array.from({ length: rows }, () => empty(asked))}</section>
`,
)}
${signOff}
</main>`,
  );
}

function known(map: CareMap, homes: readonly Home[]): Html {
  return html`<section>
<h2>What we know so far</h2>
<p>Cross out what is not right any more, and tick how it is today.</p>
${homes.map(
  ({
    node,
    status,
    link,
    number,
  }) => html`<div class="entry"><p><strong>${number} ${calledOn(map, node.id)}</strong>${link ? ` · ${link.careTypes.map(careWords).join(', ')}` : ''}</p>
<p>Until now: ${statusWords(status)}</p>${howItIs}</div>
`,
)}</section>
`;
}

const howItIs: Html = html`<div class="choices">${linkStatuses
  .filter((status) => status !== 'INTRODUCED')
  .map((status) => html`<span class="choice">${box}${statusWords(status)}</span> `)}</div>`;

const empty = (
  asked: string,
): Html => html`<div class="entry"><p>${asked} · since about which year:</p><div class="line"></div>
<div class="choices">${careTypeList.map(({ words }) => html`<span class="choice">${box}${words}</span> `)}</div>
<p class="today">Today:</p>${howItIs}</div>
`;

const signOff: Html = html`<section class="pen">
<h2>When you are done</h2>
<p>Give the sheet to someone of your team, who types it in for you. Nobody outside your team sees it. People you named stay as “a neighbour”, “a friend” or a first name until they say that they may be named.</p>
<p>Filled in on (day):</p><div class="line"></div>
<p>Your name, or your mark:</p><div class="line"></div>
<p>Written down by:</p><div class="line"></div>
</section>`;
