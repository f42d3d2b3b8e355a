import { type Html, html } from '@kith/kernel';
import { careWords } from '../../rules/care-types.ts';
import type { LinkEnd, LinkStatus, MapLink } from '../link.ts';
import { statusOf, statusWords } from '../link.ts';
import type { NodeKind } from '../node.ts';
import { type Layout, NODE, pointAt, rounded, type Sector, type Spot } from './layout.ts';

/** Lines tell statuses apart without colour: thick, plain, dashed, dotted, thin with gaps. */
const lines: Readonly<Record<LinkStatus, Html>> = {
  GENERATIVE: { html: 'stroke="#14532d" stroke-width="5"' },
  ENGAGED: { html: 'stroke="#1e3a8a" stroke-width="2.5"' },
  INTRODUCED: { html: 'stroke="#6b21a8" stroke-width="2.5" stroke-dasharray="9 5"' },
  POTENTIAL: { html: 'stroke="#444" stroke-width="2.5" stroke-dasharray="0.1 6" stroke-linecap="round"' },
  INACTIVE: { html: 'stroke="#444" stroke-width="1.5" stroke-dasharray="3 9"' },
};

const style: Html = {
  html: `<style>
.kith-map text{font-family:Arial,Helvetica,sans-serif;fill:#000}
.kith-map .name{font-size:11px;paint-order:stroke;stroke:#fff;stroke-width:3px;text-anchor:middle}
@media (max-width:640px){.kith-map .name{display:none}}
@media print{.kith-map .name{display:inline}}
</style>`,
};

/** What is told of the picture to those who do not see it. */
export interface Telling {
  readonly title: string;
  readonly description: string;
  readonly ownerName: string;
}

/** The picture of a map as SVG that stands by itself. */
export function drawn(layout: Layout, links: readonly MapLink[], telling: Telling): Html {
  const { size, middle, rings, sectors, spots, isNamed } = layout;
  const spotOf = new Map(spots.map((spot) => [spot.node.id as LinkEnd, spot]));
  const centre = { x: middle, y: middle };
  const pointOf = (end: LinkEnd) => (end === 'OWNER' ? centre : spotOf.get(end));
  return html`<svg class="kith-map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="100%" role="img" aria-labelledby="kith-map-title kith-map-desc">
<title id="kith-map-title">${telling.title}</title>
<desc id="kith-map-desc">${telling.description}</desc>
${style}
${rings.map(({ radius }) => html`<circle cx="${middle}" cy="${middle}" r="${rounded(radius)}" fill="none" stroke="#ccc"/>`)}
${sectors.map((sector, index) => rimOf(sector, index, layout))}
${links.map((link) => lineOf(link, pointOf(link.from), pointOf(link.to)))}
<circle cx="${middle}" cy="${middle}" r="26" fill="#000"/>
<text x="${middle}" y="${middle + 5}" font-size="14" font-weight="bold" text-anchor="middle" style="fill:#fff">${middleWords(telling.ownerName)}</text>
${spots.map(spotDrawn)}${isNamed ? spots.map(nameDrawn) : []}
</svg>`;
}

/** A short line in the manner of a status, for the key below a picture. */
export function sample(status: LinkStatus): Html {
  return html`<svg viewBox="0 0 48 12" width="48" height="12" aria-hidden="true"><line x1="3" y1="6" x2="45" y2="6" ${lines[status]}/></svg>`;
}

/** The shape of a kind, for the key below a picture. */
export function shapeSample(kind: NodeKind): Html {
  return html`<svg viewBox="-24 -24 48 48" width="30" height="30" aria-hidden="true">${shape(kind)}</svg>`;
}

function middleWords(name: string): string {
  return name.length > 8 ? `${name.slice(0, 7)}…` : name;
}

function lineOf(link: MapLink, from: Point | undefined, to: Point | undefined): Html {
  if (!from || !to) return { html: '' };
  const words = `${statusWords(statusOf(link))}${link.careTypes.length > 0 ? `: ${link.careTypes.map(careWords).join(', ')}` : ''}`;
  return html`<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" ${lines[statusOf(link)]}><title>${words}</title></line>
`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function spotDrawn({ x, y, node, number }: Spot): Html {
  return html`<g transform="translate(${x} ${y})">${shape(node.kind)}<text y="6" font-size="18" font-weight="bold" text-anchor="middle">${number}</text></g>
`;
}

function nameDrawn({ x, y, called }: Spot): Html {
  const lines = inTwo(called).map(
    (line, at) => html`<tspan x="${x}" y="${rounded(y + NODE + 11 * (at + 1))}">${line}</tspan>`,
  );
  return html`<text class="name">${lines}</text>
`;
}

/** A name on two lines at most, cut where there is no more room. */
function inTwo(name: string): string[] {
  const MOST = 13;
  const words = name.split(' ');
  const first: string[] = [];
  while (words[0] !== undefined && [...first, words[0]].join(' ').length <= MOST)
    first.push(words.shift() ?? '');
  const rest = words.join(' ');
  const lines = first.length > 0 ? [first.join(' '), rest] : [rest];
  return lines
    .filter((line) => line !== '')
    .map((line) => (line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line));
}

/** Shapes tell kinds apart: a circle is a person, a square a group, a diamond a place, and so on. */
function shape(kind: NodeKind): Html {
  const paint: Html = { html: 'fill="#fff" stroke="#000" stroke-width="2"' };
  const r = NODE;
  switch (kind) {
    case 'PERSON':
      return html`<circle r="${r}" ${paint}/>`;
    case 'GROUP':
      return html`<rect x="${-r + 1}" y="${-r + 1}" width="${2 * r - 2}" height="${2 * r - 2}" ${paint}/>`;
    case 'PLACE':
      return html`<path d="M0 ${-r - 4}L${r + 4} 0L0 ${r + 4}L${-r - 4} 0Z" ${paint}/>`;
    case 'ORGANISATION':
      return html`<path d="M${-r - 2} 0L-8.5 ${-r}L8.5 ${-r}L${r + 2} 0L8.5 ${r}L-8.5 ${r}Z" ${paint}/>`;
    default:
      return html`<path d="M0 ${-r - 5}L${r + 4} ${r - 2}L${-r - 4} ${r - 2}Z" ${paint}/>`;
  }
}

/** The border of a sector and its words, along the rim; below the middle they run the other way, so that they stand upright. */
function rimOf({ type, from, to }: Sector, index: number, { middle, rim, sectors }: Layout): Html {
  const halfway = (from + to) / 2;
  const isBelow = halfway > Math.PI / 2 && halfway < (3 * Math.PI) / 2;
  const radius = isBelow ? rim + 10 : rim;
  // The words are centred on an arc of their own: a whole circle has no middle.
  const reach = Math.min((to - from) / 2, Math.PI * 0.9);
  const [start, end] = isBelow ? [halfway + reach, halfway - reach] : [halfway - reach, halfway + reach];
  const [a, b] = [pointAt(start, radius, middle), pointAt(end, radius, middle)];
  const large = 2 * reach > Math.PI ? 1 : 0;
  const border = pointAt(from, rim, middle);
  const line =
    sectors.length < 2
      ? { html: '' }
      : html`<line x1="${middle}" y1="${middle}" x2="${border.x}" y2="${border.y}" stroke="#ddd"/>`;
  const r = rounded(radius);
  return html`${line}<path id="kith-rim-${index}" fill="none" d="M${a.x} ${a.y}A${r} ${r} 0 ${large} ${isBelow ? 0 : 1} ${b.x} ${b.y}"/><text font-size="16" font-weight="bold" text-anchor="middle"><textPath href="#kith-rim-${index}" startOffset="50%">${type ? careWords(type) : 'not said yet'}</textPath></text>
`;
}
