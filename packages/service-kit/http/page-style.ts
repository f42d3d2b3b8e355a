/** How pages look: large enough to press and to read, on a phone and in the dark. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1d2321; --paper: #fbfaf7; --soft: #55605c; --deep: #14532d; --on-deep: #fff; --edge: #d8d5cc; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae4; --paper: #171b19; --soft: #b3bbb7; --deep: #86d3a5; --on-deep: #10261a; --edge: #3a423e; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.55 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1.25rem; }
.when { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border: 1px solid var(--edge); border-left: 0.375rem solid var(--deep); border-radius: 0.5rem; }
.when strong { display: block; font-size: 1.25rem; }
.soft { color: var(--soft); }
fieldset { border: 0; margin: 0 0 1.75rem; padding: 0; }
legend { font-weight: 600; margin-bottom: 0.5rem; padding: 0; }
label { display: block; min-height: 2.75rem; padding: 0.5rem 0; }
input[type=radio], input[type=checkbox] { height: 1.5rem; margin-right: 0.75rem; vertical-align: middle; width: 1.5rem; }
h2 { font-size: 1.375rem; margin: 2.5rem 0 1rem; }
button.quiet { background: none; border: 1px solid var(--edge); color: var(--ink); margin-top: 0.75rem; }
button { width: 100%; min-height: 3.25rem; padding: 0.75rem 1.5rem; border: 0; border-radius: 0.5rem; background: var(--deep); color: var(--on-deep); font: inherit; font-weight: 600; cursor: pointer; }
button:focus-visible { outline: 0.1875rem solid var(--ink); outline-offset: 0.1875rem; }
@media (min-width: 40rem) { main { padding-top: 4rem; } button { width: auto; } }
`;
