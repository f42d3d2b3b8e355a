import { type Html, html } from './html.ts';

/**
 * A4, black on white, never under 16 pt, numbered pages. Everything is in the page itself: it holds no script and asks
 * for nothing from anywhere, which its policy enforces.
 */
const style: Html = {
  html: `
@page {
  size: A4; margin: 20mm 20mm 24mm;
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 16pt/1 Arial, Helvetica, sans-serif; }
}
* { box-sizing: border-box; }
html { background: #fff; color: #000; font: 16pt/1.5 Arial, Helvetica, sans-serif; }
body { margin: 0 auto; max-width: 170mm; overflow-wrap: anywhere; }
header { border-bottom: 3pt solid #000; margin-bottom: 8mm; padding-bottom: 4mm; }
h1 { font-size: 28pt; line-height: 1.2; margin: 0 0 3mm; }
h2 { break-after: avoid; font-size: 20pt; line-height: 1.3; margin: 0 0 2mm; }
p { margin: 0 0 3mm; orphans: 3; widows: 3; }
header p { margin: 0 0 1mm; }
section { margin-bottom: 9mm; }
.words { white-space: pre-wrap; }
.pen { break-inside: avoid; margin-top: 4mm; }
.pen p { margin: 0; }
.line { border-bottom: 1pt solid #000; height: 13mm; }
.choices { margin: 2mm 0 4mm; }
.choice { display: inline-block; margin: 1mm 9mm 1mm 0; }
.box { border: 1.5pt solid #000; display: inline-block; height: 6mm; margin-right: 3mm; vertical-align: -1mm; width: 6mm; }
.line + p { margin-top: 4mm; }
table { border-collapse: collapse; margin-bottom: 6mm; width: 100%; }
tr { break-inside: avoid; }
td, th { border-bottom: 1pt solid #000; padding: 2mm 3mm 2mm 0; text-align: left; vertical-align: top; }
th { font-weight: bold; overflow-wrap: normal; width: 38%; }
table.figures th { width: auto; }
table.figures td, table.figures th { overflow-wrap: normal; }
table.figures :is(td, th):last-child { padding-right: 0; text-align: right; white-space: nowrap; }
.figure { white-space: nowrap; }
@media screen { body { padding: 10mm; } }
@media screen and (max-width: 480px) {
  body { padding: 5mm; }
  table:not(.figures) :is(td, th) { display: block; padding-right: 0; width: auto; }
  table:not(.figures) th:not(:last-child) { border-bottom: 0; padding-bottom: 0; }
}
`,
};

/** A whole page to print, in one file. */
export function printedPage(title: string, body: Html): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`.html;
}
