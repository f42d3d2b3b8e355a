import { dayInWords, type Html, html, printedPage } from '@kith/kernel';
import type { InstrumentItem } from '../instruments/instrument.ts';
import { answersOf, inManner, type Manner } from '../instruments/wording.ts';
import type { Asked, AskedPart } from './asked.ts';
import { type Instruments, itemsOf } from './plan.ts';
import type { Round } from './round.ts';

/** What a form is made of. */
interface Form {
  readonly round: Pick<Round, 'closesOn'>;
  readonly asked: Pick<Asked, 'code' | 'parts'>;
  readonly instruments: Instruments;
  readonly manner: Manner;
}

/** A form to fill in with a pen: a code on it, and nobody's name (E8). */
export function roundFormPage({ round, asked, instruments, manner }: Form): string {
  const count = asked.parts.reduce((sum, part) => sum + itemsOf(part.instruments, instruments).length, 0);
  const body = html`<header>
<h1>How is it going?</h1>
<p>${count} questions. You may leave out any of them, or all. Nobody will ask why.</p>
<p>Please give it back by ${dayInWords(round.closesOn)}.</p>
<p>Code of this form: <strong>${asked.code}</strong></p>
<p>Please do not write a name on it. The code stands for it until the round is over, then that is forgotten too.</p>
</header>
${asked.parts.map((part, index) => partOf(part, index, { instruments, manner }))}`;
  return printedPage('A form', body);
}

function partOf(
  part: AskedPart,
  index: number,
  { instruments, manner }: Pick<Form, 'instruments' | 'manner'>,
): Html {
  const title = part.about === 'SELF' ? 'About you' : 'About your team';
  return html`<section>
<h2>${index + 1}. ${title}</h2>
${itemsOf(part.instruments, instruments).map((item) => questionOf(item, manner))}
${part.about === 'TEAM' ? agreement() : ''}
</section>
`;
}

function questionOf(item: InstrumentItem, manner: Manner): Html {
  return html`<div class="pen">
<p>${inManner(item, manner)}</p>
<div class="choices">${[...answersOf(item, manner).map(({ words }) => words), 'rather not say'].map(boxOf)}</div>
</div>
`;
}

function agreement(): Html {
  return html`<div class="pen">
<p>May the team see itself in words, such as “most say it goes well”, if everyone agrees?</p>
<div class="choices">${['yes', 'no'].map(boxOf)}</div>
</div>`;
}

function boxOf(words: string): Html {
  return html`<span class="choice"><span class="box"></span>${words}</span>`;
}
