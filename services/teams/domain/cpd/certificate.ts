import { plainDate } from '../plain-date.ts';
import type { CpdRecord } from './record.ts';

/** Who gives the certificate, and to whom. */
interface Named {
  readonly circle: string;
  readonly name: string;
}

/** A certificate of attendance to print: one A4 page of plain HTML, 16 pt, that loads and runs nothing. */
export function certificateOf({ id, what, on, minutes }: CpdRecord, { circle, name }: Named): string {
  const rows = [
    ['Name', name],
    ['Took part in', what],
    ['On', plainDate(on)],
    ['Length', lengthOf(minutes)],
    ['Given by', circle],
    ['Reference', id],
  ];
  const list = rows.map(([term = '', text = '']) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`);
  return [
    '<!doctype html>',
    '<html lang="en-GB"><head><meta charset="utf-8"><title>Certificate of attendance</title>',
    '<style>@page { size: A4; margin: 25mm } body { font: 16pt/1.5 sans-serif }',
    'dt { font-weight: bold; margin-top: 0.5em } dd { margin: 0 }</style></head>',
    '<body><h1>Certificate of attendance</h1>',
    '<p>For a record of continuing professional development.</p>',
    `<dl>${list.join('')}</dl></body></html>`,
  ].join('\n');
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

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
