import {
  type CircleSlug,
  dayInWords,
  flat,
  type Html,
  html,
  type InstantText,
  inWords,
  type PersonId,
  printedPage,
} from '@kith/kernel';

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
  PLACE: 'How your teams see you',
  HAT: 'Hats you hold',
  TEAM: 'Your team',
  NOTICES: 'What you were told',
  DOCUMENT: 'Documents as they stand',
  VERSION: 'Every version of documents',
  SHARING: 'With whom sections are shared',
  CONSENT: 'Consents given and taken back',
  ACCESS: 'Who read, and what you read',
  LEARNING: 'What you learned',
  CPD: 'Your professional development',
  COACHING: 'Sessions with a coach',
  COACHES: 'What you coach',
};

/** The export as a page to read and to print, in the same style as a document. */
export function exportPage({ circle, personId, madeAt, kept }: PersonExport, name: string): string {
  const kinds = [...new Set(kept.map(({ what }) => what))];
  const known = Object.keys(headings);
  const place = (kind: string) => (known.indexOf(kind) + known.length + 1) % (known.length + 1);
  const ordered = kinds.toSorted((a, b) => place(a) - place(b));
  const body = html`<header>
<h1>What is kept about you</h1>
<p><strong>${name}</strong> · circle ${circle}</p>
<p>As it stood on ${dayInWords(madeAt)}</p>
<p>Other people are named only by what they are in the team. Ids are in the data that comes with this page.</p>
</header>
<main>
${ordered.map((kind) => chapter(kind, kept, personId))}
</main>`;
  return printedPage(`What is kept about ${name}`, body);
}

function chapter(kind: string, kept: readonly KeptAbout[], self: PersonId): Html {
  const tables = kept.filter(({ what }) => what === kind).flatMap(({ content }) => table(content, self));
  if (tables.length === 0) return html``;
  return html`<section>
<h2>${headings[kind] ?? inWords(kind)}</h2>
${tables}
</section>
`;
}

function table(content: KeptAbout['content'], self: PersonId): Html[] {
  const rows = flat(content, self).map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td class="words">${value}</td></tr>
`,
  );
  return rows.length > 0 ? [html`<table>${rows}</table>`] : [];
}
