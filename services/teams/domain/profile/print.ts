import { dayInWords, type Html, html, printedPage } from '@kith/kernel';
import type { Confirmation } from '../entered-consent.ts';
import type { DocumentKind } from '../rules/profile-sections.ts';
import type { DocumentVersion, Section } from './document.ts';
import { type Entry, isOwnWords } from './entry.ts';

const titles: Readonly<Record<DocumentKind, string>> = {
  SUPPORTIVE_CONVERSATION: 'Supportive conversation',
  PROFILE: 'Getting support',
  TRUST_ASSESSMENT: 'What I trust, and with whom',
};

const ways: Readonly<Record<Confirmation['how'], string>> = {
  IN_PERSON: 'in person',
  PHONE: 'on the telephone',
  LETTER: 'by letter',
  VIDEO: 'in a video call',
};

/** What is printed: what the reader may read of a version, and what people in it are called. */
export interface Printout {
  readonly version: Pick<DocumentVersion, 'kind' | 'number' | 'entry'>;
  readonly sections: readonly Section[];
  readonly teamName: string;
  readonly ownerName: string;
  /** Who typed it in, when it was not the owner; absent when the reader may not know. */
  readonly enteredByName?: string;
}

/**
 * A version as a page to print and to amend by pen (T6). Below each section is room to write; at the end, the owner says
 * how they confirmed what they changed, as whoever types it in has to tell.
 */
export function printout({ version, sections, teamName, ownerName, enteredByName }: Printout): string {
  const { kind, number, entry } = version;
  const title = `${titles[kind]}: ${ownerName}`;
  const body = html`<header>
<h1>${titles[kind]}</h1>
<p><strong>${ownerName}</strong> · ${teamName}</p>
<p>Version ${number}, ${dayInWords(entry.at)}</p>
<p>${wroteIt(entry, ownerName, enteredByName)}</p>
</header>
<main>
${sections.map(section)}
${signOff}
</main>`;
  return printedPage(`${title} (version ${number})`, body);
}

function section({ title, text }: Section): Html {
  return html`<section>
<h2>${title}</h2>
<p class="words">${text}</p>
${room(`Changes to “${title}”`)}
</section>
`;
}

function room(label: string): Html {
  return html`<div class="pen"><p>${label}:</p><div class="line"></div><div class="line"></div></div>`;
}

const box: Html = html`<span class="box"></span>`;
const signOff: Html = html`<section class="pen">
<h2>When you have changed something</h2>
<p>Give this page to someone of your team, who types it in for you. How did you go through it together?</p>
<div class="choices">${Object.values(ways).map((way) => html`<span class="choice">${box}${way}</span> `)}</div>
<p>On (day):</p><div class="line"></div>
<p>Your name, or your mark:</p><div class="line"></div>
</section>`;

/** Who wrote it: never the owner unless they did so themselves. */
function wroteIt(entry: Entry, ownerName: string, enteredByName = 'someone of the team'): string {
  if (isOwnWords(entry)) return `Written by ${ownerName}.`;
  const typed = `Typed in by ${enteredByName} for ${ownerName}`;
  const { confirmed } = entry;
  return confirmed
    ? `${typed}, who confirmed it ${ways[confirmed.how]} on ${dayInWords(confirmed.on)}.`
    : `${typed}.`;
}
