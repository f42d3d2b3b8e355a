import type { Endpoint } from './endpoint.ts';
import { escaped, page } from './page.ts';
import { worthTrying } from './worth-trying.ts';

/** What is going on, in words, and whether the demo data is all there. */
export interface Status {
  readonly says: string;
  readonly complete: boolean;
}

/** Keeps the page's status true while the demo data is being entered, and says so when the co-op has stopped. */
const KEEP_STATUS = `
  const status = document.querySelector('.status');
  const look = async () => {
    let next = 2000;
    try {
      const { says, complete } = await (await fetch('/status.json')).json();
      if (status.textContent !== says) status.textContent = says;
      if (complete) next = 5000;
    } catch {
      status.textContent = 'The co-op has stopped. Start it again with npm start.';
    }
    setTimeout(look, next);
  };
  setTimeout(look, 1000);`;

/** The start page of those who work on Kith: the portal, which circles run here, who is in them, where to ask them. */
export function frontPage(endpoints: readonly Endpoint[], { says }: Status, portal: string): string {
  return page(
    'Kith on this machine',
    `<main><h1>Kith</h1>
    <p>The friends, neighbours and workers around a person. These demo circles run on this machine from their own
    infrastructure code; everyone in them is invented.</p>
    <p role="status" class="status">${escaped(says)}</p>
    <h2>The portal</h2>
    <p><a href="${escaped(portal)}">What everyone else sees</a>: sign in as anyone named below.</p>
    <h2>Circles</h2>
    <p>Explore one: sign in as anyone there, see what they may see, and do what they may do.</p>
    <ul class="circles">${endpoints.map(circleRow).join('')}</ul>
    <h2>What people are sent</h2>
    <p><a href="/outbox">The outbox</a> shows the e-mails, texts and letters of each circle, and whom a member is to call.</p>
    <h2>Try it</h2>
    <p>In another terminal, <code>npm run demo</code> lets a worker of one circle take hours in the next one, and
    follows the money to the penny. <code>npm run token -- clapton ines</code> gives a token for curl.</p></main>
    <script>${KEEP_STATUS}</script>`,
  );
}

/** The page the explorer is drawn into. */
export function explorerPage(): string {
  return page(
    'Explore a circle · Kith',
    `<link rel="stylesheet" href="/explorer.css">
    <div id="explorer"><main><p role="status">Opening the explorer …</p>
    <noscript>The explorer needs JavaScript. The endpoints also answer curl: the README says how.</noscript></main></div>
    <script type="module" src="/explorer.js"
      onerror="document.querySelector('[role=status]').textContent = 'The explorer could not be opened. /explorer.js says why.'"></script>`,
  );
}

function circleRow({ slug, name, graphql }: Endpoint): string {
  const people = worthTrying(slug).map((person) => `${person.name} (${person.about})`);
  return `<li><h3>${escaped(name)}</h3>
    <p class="people">${people.length > 0 ? `Try ${escaped(people.join(', '))}.` : ''}</p>
    <p><a href="/explorer?circle=${escaped(slug)}">Explore ${escaped(name)}</a></p>
    <p><code>${escaped(graphql)}</code></p></li>`;
}
