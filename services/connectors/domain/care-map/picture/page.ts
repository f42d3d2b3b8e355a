import { type DateText, dayInWords, type Html, html, printedPage } from '@kith/kernel';
import { careWords } from '../../rules/care-types.ts';
import { type CareMap, calledOn, nodeOn, shownOn } from '../care-map.ts';
import { type LinkStatus, type MapLink, statusOf, statusWords } from '../link.ts';
import type { NodeKind } from '../node.ts';
import { drawn, sample, shapeSample } from './draw.ts';
import { type Home, homesOn, ringOrder } from './homes.ts';
import { laidOut } from './layout.ts';

/** What a picture needs to know besides the map. */
export interface Drawing {
  readonly map: CareMap;
  /** What the owner is called in the middle; connectors are not told names, so whoever asks may say it. */
  readonly ownerName: string;
}

const kindWords: Readonly<Record<NodeKind, string>> = {
  PERSON: 'a person',
  GROUP: 'a group',
  PLACE: 'a place',
  ORGANISATION: 'an organisation',
  STATUTORY: 'a public service',
};

/** The picture of a map as SVG, with a title and a description in words (K2). */
export function mapPicture({ map, ownerName }: Drawing): string {
  return picture(map, ownerName, homesOn(map)).html;
}

/** The picture as a page to print, with its key and the same in a table (K2). */
export function mapPage({ map, ownerName }: Drawing, today: DateText): string {
  const homes = homesOn(map);
  const title = `The people and places around ${ownerName}`;
  return printedPage(
    title,
    html`<header>
<h1>${title}</h1>
<p>As it was on ${dayInWords(today)}. For the team only.</p>
</header>
<main>
<style>
figure { margin: 0 0 6mm; break-inside: avoid; }
.key { list-style: none; margin: 0 0 6mm; padding: 0; }
.key li { display: inline-block; margin: 0 7mm 1mm 0; white-space: nowrap; }
.key svg { vertical-align: middle; margin-right: 2mm; }
@media screen and (max-width: 640px) { body { padding: 4mm; } h1 { font-size: 22pt; } table.links { font-size: 13pt; } }
table.links :is(td, th) { overflow-wrap: break-word; width: auto; }
</style>
<figure>${picture(map, ownerName, homes)}</figure>
${key(homes)}
<h2>The same in words</h2>
<table class="links">
<thead><tr><th scope="col">Who or where</th><th scope="col">How it is</th><th scope="col">What there is</th></tr></thead>
<tbody>${homes.map((home) => row(map, home))}</tbody>
</table>
${between(map)}
</main>`,
  );
}

function picture(map: CareMap, ownerName: string, homes: readonly Home[]): Html {
  const { links } = shownOn(map);
  return drawn(laidOut(homes), links, {
    title: `The people and places around ${ownerName}`,
    description: inWords(homes),
    ownerName,
  });
}

function inWords(homes: readonly Home[]): string {
  if (homes.length === 0) return 'Nothing is on the map yet.';
  const parts = ringOrder.flatMap((status) => {
    const some = homes.filter((home) => home.status === status);
    return some.length > 0
      ? [`${statusWords(status)}: ${some.map(({ number, called }) => `${number} ${called}`).join(', ')}`]
      : [];
  });
  return `The owner is in the middle; the closer, the better it is for both. ${parts.join('. ')}.`;
}

function key(homes: readonly Home[]): Html {
  const statuses = ringOrder.filter((status) => homes.some((home) => home.status === status));
  const kinds = (Object.keys(kindWords) as NodeKind[]).filter((kind) =>
    homes.some(({ node }) => node.kind === kind),
  );
  return html`<ul class="key">${statuses.map((status) => html`<li>${sample(status)}${statusWords(status)}</li> `)}</ul>
<ul class="key">${kinds.map((kind) => html`<li>${shapeSample(kind)}${kindWords[kind]}</li> `)}</ul>`;
}

function row(map: CareMap, { number, node, link, status }: Home): Html {
  return html`<tr><td><strong>${number}</strong> ${calledOn(map, node.id)}</td><td>${how(link, status)}</td><td>${link ? link.careTypes.map(careWords).join(', ') : ''}</td></tr>
`;
}

function how(link: MapLink | undefined, status: LinkStatus): string {
  if (!link) return 'no link yet';
  const step = link.steps.at(-1) ?? link.steps[0];
  return `${statusWords(status)}, ${dayInWords(step.on)}`;
}

/** Links that do not begin with the owner. */
function between(map: CareMap): Html {
  const others = shownOn(map).links.filter(({ from }) => from !== 'OWNER');
  if (others.length === 0) return { html: '' };
  return html`<h2>Who knows whom</h2>
<ul>${others.map((link) => html`<li>${calledOn(map, link.from)} and ${calledOn(map, nodeOn(map, link.to)?.id ?? link.to)}: ${statusWords(statusOf(link))}</li>`)}</ul>`;
}
