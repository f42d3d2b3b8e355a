import { dayInWords, html, printedPage } from '@kith/kernel';
import type { CpdRecord } from './record.ts';

/** Who gives the certificate, and to whom. */
interface Named {
  readonly circle: string;
  readonly name: string;
}

/** A certificate of attendance to print: one page that loads and runs nothing. */
export function certificateOf({ id, what, on, minutes }: CpdRecord, { circle, name }: Named): string {
  const rows = [
    ['Name', name],
    ['Took part in', what],
    ['On', dayInWords(on)],
    ['Length', lengthOf(minutes)],
    ['Given by', circle],
    ['Reference', id],
  ];
  const list = rows.map(
    ([term = '', text = '']) => html`<tr><th scope="row">${term}</th><td>${text}</td></tr>`,
  );
  return printedPage(
    'Certificate of attendance',
    html`<header>
<h1>Certificate of attendance</h1>
<p>For a record of continuing professional development.</p>
</header>
<table>${list}</table>`,
  );
}

function lengthOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [hours === 1 ? '1 hour' : `${hours} hours`] : []),
    ...(rest > 0 ? [rest === 1 ? '1 minute' : `${rest} minutes`] : []),
  ];
  return parts.join(' ');
}
