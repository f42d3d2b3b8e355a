import type { Sent } from '@kith/local-cloud';
import type { Outbox, Waiting } from './outbox.ts';
import { escaped, page } from './page.ts';

const STYLE = `<style>
  .tabs { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 1rem 0; padding: 0; }
  .tabs a { display: inline-block; padding: .5rem 0; }
  .tabs [aria-current] { color: inherit; font-weight: 600; text-decoration-thickness: 3px; }
  .mails { list-style: none; margin: 0; padding: 0; }
  .mails > li { border: 1px solid var(--line); border-radius: .5rem; margin: .75rem 0; padding: .75rem 1rem; }
  .mails p { margin: .25rem 0; overflow-wrap: anywhere; }
  .mails .words { white-space: pre-wrap; }
  .soft { color: var(--soft); }
  .none { color: var(--soft); margin: .25rem 0; }
</style>`;

const problems: Readonly<Record<string, string>> = {
  NO_CONTACT_POINT: 'no address or number is known for the channel they chose',
  NOT_OFFERED: 'the circle does not offer the channel they chose',
  REFUSED: 'the address or number was refused',
  NO_ANSWER: 'the service did not answer',
  PERHAPS_SENT: 'sending broke off: it may have gone out',
  TOO_LATE: 'it was of no use any more',
};

interface Tab {
  readonly slug: string;
  readonly name: string;
}

/** What a circle would send to its people, with the bodies and the letters: nothing here has left this machine. */
export function outboxPage(circles: readonly Tab[], slug: string, outbox: Outbox): string {
  const tabs = circles.map((circle) => {
    const current = circle.slug === slug ? ' aria-current="page"' : '';
    return `<li><a href="/outbox?circle=${escaped(circle.slug)}"${current}>${escaped(circle.name)}</a></li>`;
  });
  return page(
    'Outbox · Kith',
    `${STYLE}<main><p><a href="/">Kith on this machine</a></p><h1>Outbox</h1>
    <p>What people of a circle would be sent, each by the channel they chose. E-mails and texts went to a mail and a text
    service on this machine, and no further.</p>
    <nav aria-label="Circles"><ul class="tabs">${tabs.join('')}</ul></nav>
    ${section('E-mails and texts', 'since the co-op was started', outbox.sent.map(sentItem))}
    ${section(
      'Letters',
      'to be printed and posted',
      outbox.letters.map((letter) => letterItem(slug, letter)),
    )}
    ${section('Calls and things to hand over', 'by a member', outbox.toTell.map(toTellItem))}
    ${section('Not reached', 'until somebody sees to it', outbox.unreached.map(unreachedItem))}</main>`,
  );
}

function section(title: string, more: string, items: readonly string[]): string {
  const list = items.length > 0 ? `<ul class="mails">${items.join('')}</ul>` : '<p class="none">None.</p>';
  return `<h2>${title} <small class="soft">${more}</small></h2>${list}`;
}

function sentItem({ kind, at, from, to, subject, text }: Sent): string {
  return `<li><h3>${kind === 'EMAIL' ? 'E-mail' : 'Text'} to ${escaped(to)}</h3>
    <p class="soft">from ${escaped(from)}, <time datetime="${escaped(at)}">${escaped(at.slice(11, 19))}</time></p>
    ${subject ? `<p><strong>${escaped(subject)}</strong></p>` : ''}<p class="words">${escaped(text.trim())}</p></li>`;
}

const nameOf = ({ person }: Waiting) => escaped(person.name ?? person.id);

function letterItem(slug: string, letter: Waiting): string {
  const query = new URLSearchParams({ circle: slug, message: letter.id, person: letter.person.id });
  return `<li><h3>Letter to ${nameOf(letter)}</h3><p><strong>${escaped(letter.title)}</strong></p>
    <p>${escaped(letter.words)}</p>${until(letter)}
    <p><a href="/outbox/letter.pdf?${escaped(query.toString())}">The letter as PDF</a></p></li>`;
}

function toTellItem(message: Waiting): string {
  const how = message.channel === 'PHONE' ? 'Call' : 'Hand over to';
  const who = message.helper
    ? `${escaped(message.helper.name ?? 'a member')} does.`
    : 'Nobody is named for it.';
  const phone = message.phone ? `<p>${escaped(message.phone)}</p>` : '';
  return `<li><h3>${how} ${nameOf(message)}</h3><p class="soft">${who}</p>${phone}
    <p>${escaped(message.words)}</p>${until(message)}</li>`;
}

function unreachedItem(message: Waiting): string {
  return `<li><h3>${nameOf(message)}</h3><p>${escaped(message.words)}</p>
    <p class="soft">By ${escaped(message.channel)}: ${escaped(problems[message.problem ?? ''] ?? '')}.</p></li>`;
}

function until({ notAfter }: Waiting): string {
  return `<p class="soft">Of use until ${escaped(notAfter.slice(0, 16).replace('T', ' '))} UTC</p>`;
}
