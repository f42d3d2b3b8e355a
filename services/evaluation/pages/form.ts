import { dayInWords, type Html, html, type InstantText } from '@kith/kernel';
import type { InstrumentItem } from '../domain/instruments/instrument.ts';
import { answersOf, inManner, type Manner } from '../domain/instruments/wording.ts';
import type { Asked, AskedPart } from '../domain/rounds/asked.ts';
import { type Instruments, itemsOf } from '../domain/rounds/plan.ts';
import type { Round } from '../domain/rounds/round.ts';

/** What the page of someone's questions is made of. */
interface Form {
  readonly round: Pick<Round, 'closesOn'>;
  readonly asked: Pick<Asked, 'parts'>;
  readonly instruments: Instruments;
  readonly manner: Manner;
  /** The path of the link. */
  readonly address: string;
  readonly startedAt: InstantText;
}

/** Questions to answer on a page, any of which may be left out. It says nothing of whose they are. */
export function formPage({ round, asked, instruments, manner, address, startedAt }: Form): string {
  return html`<h1>How is it going?</h1>
<p>You may leave out any question, or all of them. Open until ${dayInWords(round.closesOn)}.</p>
<p class="soft"><a href="${address}">English</a> · <a href="${address}/easy">Easy words</a> ·
<a href="${address}/cymraeg" lang="cy">Cymraeg</a> · <a href="${address}/hawdd" lang="cy">Geiriau hawdd</a></p>
<form method="post">
<input type="hidden" name="started" value="${startedAt}">
${asked.parts.map((part, index) => partOf(part, index, instruments, manner))}
<button type="submit" name="do" value="answer">Send</button>
<button type="submit" class="quiet" name="do" value="skip">I would rather not take part</button>
</form>`.html;
}

function partOf(part: AskedPart, index: number, instruments: Instruments, manner: Manner): Html {
  const questions = itemsOf(part.instruments, instruments).map((item) => questionOf(item, index, manner));
  if (part.about === 'SELF')
    return html`<h2>About you</h2>
${questions}`;
  return html`<h2>About your team</h2>
${questions}
<fieldset>
<legend>If everyone agrees, the team sees itself in words, such as “most say it goes well”. Never numbers, and never who.</legend>
<label><input type="checkbox" name="agree" value="${index}">I agree</label>
</fieldset>`;
}

function questionOf(item: InstrumentItem, index: number, manner: Manner): Html {
  const name = `${index}.${item.id}`;
  const radio = (value: string, words: string, isChosen: boolean): Html =>
    html`<label><input type="radio" name="${name}" value="${value}"${isChosen ? html` checked` : ''}>${words}</label>`;
  return html`<fieldset>
<legend>${inManner(item, manner)}</legend>
${answersOf(item, manner).map(({ value, words }) => radio(String(value), words, false))}
${radio('', 'rather not say', true)}
</fieldset>
`;
}
