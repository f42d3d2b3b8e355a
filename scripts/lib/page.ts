const STYLE = `
  :root { color-scheme: light dark; --ink: #1d2b24; --paper: #fbfaf6; --soft: #4d5c54; --leaf: #1f5f4a; --line: #cfd8d2; --alarm: #b3261e; }
  @media (prefers-color-scheme: dark) { :root { --ink: #eef3ef; --paper: #14201a; --soft: #b4c2ba; --leaf: #8fd0b4; --line: #3a4a42; --alarm: #ffb4ab; } }
  * { box-sizing: border-box; }
  body { margin: 0; font: 1.125rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
  main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
  h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
  h2 { margin: 2rem 0 .5rem; }
  h3 { margin: 0; font-size: 1.125rem; }
  a { color: var(--leaf); text-underline-offset: .2em; }
  a:focus-visible { outline: 3px solid #ffb000; outline-offset: 2px; }
  code { font-size: .9em; overflow-wrap: anywhere; }
  .circles { list-style: none; margin: 0; padding: 0; }
  .circles > li { border-top: 1px solid var(--line); padding: .75rem 0; }
  .circles p { margin: 0; }
  .circles a { display: inline-block; padding: .25rem 0; }
  .people { color: var(--soft); }
  .status { border-left: .35rem solid var(--leaf); padding: .25rem .75rem; }
`;

/** A whole page in the dress of what runs on this machine. `body` is trusted HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
    <link rel="icon" href="data:,"><style>${STYLE}</style></head><body>${body}</body></html>`;
}

/** Text that is safe inside an element or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
