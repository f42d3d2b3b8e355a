import { formatPence, type Html, html, type Pence } from '@kith/kernel';
import { hoursInWords } from '../pay-run/words.ts';

/** An amount that no line breaks in two, with a minus that is one. */
export function money(pence: Pence): Html {
  return html`<span class="figure">${formatPence(pence).replace('-', '−')}</span>`;
}

/** Hours and minutes in one piece. */
export function hours(minutes: number): Html {
  return html`<span class="figure">${hoursInWords(minutes)}</span>`;
}

/** What a line of a page is known by, on this page and others: the end of its entry's id. */
export function referenceOf(entryId: string): Html {
  return html`<span class="figure">ref. ${entryId.slice(-8)}</span>`;
}
