/** Text that is safe inside an element or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (character) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? character,
  );
}

const style = `
:root{color-scheme:light dark;--ground:#f6f2ec;--card:#fffdfa;--ink:#2b2420;--soft:#6a5d54;--line:#ddd2c6;--warm:#9c3f1f;--on-warm:#fff}
@media (prefers-color-scheme:dark){:root{--ground:#1d1916;--card:#282320;--ink:#f3ece4;--soft:#bfb2a6;--line:#453c36;--warm:#f0a17f;--on-warm:#1d1916}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:36rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.mark{display:inline-block;margin:0 0 1.5rem;padding:.2rem .7rem;border-radius:1rem;background:var(--warm);color:var(--on-warm);font-size:.875rem;font-weight:600;letter-spacing:.02em}
h1{margin:0 0 .5rem;font-size:clamp(1.6rem,6vw,2.1rem);line-height:1.2;text-wrap:balance}
p{margin:0 0 1.5rem;color:var(--soft);max-width:34rem}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.6rem}
button{width:100%;display:flex;align-items:center;gap:.9rem;padding:.8rem 1rem;text-align:left;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.8rem;cursor:pointer}
button:hover{border-color:var(--warm)}
button:focus-visible,a:focus-visible{outline:3px solid var(--warm);outline-offset:2px}
.face{flex:none;display:grid;place-items:center;width:2.75rem;height:2.75rem;border-radius:50%;background:var(--ground);color:var(--warm);font-weight:700}
.who{min-width:0;overflow-wrap:anywhere}
.who strong{display:block}
.who span{color:var(--soft);font-size:.9375rem}
.choice{display:flex;flex-wrap:wrap;gap:.75rem}
.choice button{width:auto}
@media (prefers-reduced-motion:no-preference){button{transition:border-color .12s}}
`;

/** A whole page in the sign-in's dress: no script, no asset from elsewhere. `body` is trusted HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<div class="mark">Demo, on this machine only</div>
${body}
</main>
</body>
</html>`;
}

/** Sent with every page of the sign-in. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};
