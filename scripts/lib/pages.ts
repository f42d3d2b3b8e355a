import type { Endpoint } from './endpoint.ts';

const STYLE = `
  :root { color-scheme: light dark; --ink: #1d2b24; --paper: #fbfaf6; --leaf: #1f5f4a; --line: #cfd8d2; }
  @media (prefers-color-scheme: dark) { :root { --ink: #eef3ef; --paper: #14201a; --leaf: #8fd0b4; --line: #3a4a42; } }
  body { margin: 0; font: 1.125rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
  main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
  h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
  a { color: var(--leaf); text-underline-offset: .2em; }
  a:focus-visible { outline: 3px solid #ffb000; outline-offset: 2px; }
  ul { list-style: none; padding: 0; }
  li { border-top: 1px solid var(--line); padding: .75rem 0; }
  li strong { display: block; }
  code { font-size: .9em; overflow-wrap: anywhere; }
  [role=status] { border-left: .35rem solid var(--leaf); padding: .25rem .75rem; }
`;

/** The first page: which circles run here, and where to ask them. */
export function frontPage(endpoints: readonly Endpoint[], status: string): string {
  const rows = endpoints
    .map(
      ({ slug, name, graphql }) => `<li><strong>${escaped(name)}</strong>
        <code>${escaped(graphql)}</code><br><a href="/explorer?circle=${escaped(slug)}">Explore ${escaped(name)}</a></li>`,
    )
    .join('');
  return page(
    'Kith on this machine',
    `<main><h1>Kith</h1>
    <p>The friends, neighbours and workers around a person. These demo circles run on this machine from their own
    infrastructure code; everyone in them is invented.</p>
    <p role="status">${escaped(status)}</p>
    <h2>Circles</h2><ul>${rows}</ul>
    <h2>Try it</h2>
    <p>In another terminal: <code>npm run demo</code> lets a worker of one circle take hours in the next one, and follows
    the money to the penny.</p></main>`,
  );
}

/** The page the explorer is drawn into. */
export function explorerPage(): string {
  return page(
    'Explore a circle',
    `<div id="explorer"></div><noscript>The explorer needs JavaScript. The endpoints also answer curl: see the README.</noscript>
    <link rel="stylesheet" href="/explorer.css"><script type="module" src="/explorer.js"></script>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
    <link rel="icon" href="data:,"><style>${STYLE}</style></head><body>${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
