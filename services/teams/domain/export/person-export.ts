import type { CircleSlug, InstantText, PersonId } from '@kith/kernel';
import { type Html, html } from '../print/html.ts';
import { page } from '../print/page.ts';
import { dayInWords } from '../print/words.ts';

/** One thing that is kept about a person, as they may take it with them. */
export interface KeptAbout {
  /** What kind of thing: the page has a heading for each. */
  readonly what: string;
  /** Where it lies, for whoever takes it up again in another place. */
  readonly where: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** All that teams keep about one person (C11). */
export interface PersonExport {
  readonly format: 'kith.person-export.teams.v1';
  readonly circle: CircleSlug;
  readonly personId: PersonId;
  readonly madeAt: InstantText;
  readonly kept: readonly KeptAbout[];
}

const headings: Readonly<Record<string, string>> = {
  PERSON: 'How the circle knows you',
  MEMBER: 'Your memberships, and who said yes',
  PLACE: 'Your places in teams',
  HAT: 'Hats you hold',
  TEAM: 'Your team',
  NOTICES: 'What you were told',
  DOCUMENT: 'Documents as they stand',
  VERSION: 'Every version of documents',
  SHARING: 'With whom sections are shared',
  CONSENT: 'Consents given and taken back',
  ACCESS: 'Who read, and what you read',
};

/** The export as a page to read and to print, in the same style as a document. */
export function exportPage({ circle, madeAt, kept }: PersonExport, name: string): string {
  const kinds = [...new Set(kept.map(({ what }) => what))];
  const known = Object.keys(headings);
  const place = (kind: string) => (known.indexOf(kind) + known.length + 1) % (known.length + 1);
  const ordered = kinds.toSorted((a, b) => place(a) - place(b));
  const body = html`<header>
<h1>What is kept about you</h1>
<p><strong>${name}</strong> · circle ${circle}</p>
<p>As it stood on ${dayInWords(madeAt)}</p>
<p>Other people are named by what they are to you only.</p>
</header>
<main>
${ordered.map((kind) => chapter(kind, kept))}
</main>`;
  return page(`What is kept about ${name}`, body);
}

function chapter(kind: string, kept: readonly KeptAbout[]): Html {
  const things = kept.filter(({ what }) => what === kind);
  return html`<section>
<h2>${headings[kind] ?? inWords(kind)}</h2>
${things.map(({ content }) => table(content))}
</section>
`;
}

function table(content: Readonly<Record<string, unknown>>): Html {
  const rows = flat(content).map(
    ([name, value]) => html`<tr><th scope="row">${inWords(name)}</th><td class="words">${value}</td></tr>
`,
  );
  return html`<table>${rows}</table>
`;
}

/** What is nested, as one list of names and values. */
function flat(value: unknown, name = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) {
    return [[name, value.length > 0 ? value.join(', ') : 'none']];
  }
  return Object.entries(value).flatMap(([key, held]) => flat(held, name ? `${name}, ${key}` : key));
}

/** `enteredBy` is `Entered by`. */
function inWords(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replaceAll('_', ' ');
  return words === words.toUpperCase()
    ? words.charAt(0) + words.slice(1).toLowerCase()
    : words.charAt(0).toUpperCase() + words.slice(1);
}
