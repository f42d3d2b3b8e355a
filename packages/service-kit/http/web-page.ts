import { createHash } from 'node:crypto';
import { html } from '@kith/kernel';
import { PAGE_STYLE } from './page-style.ts';
import type { PageAnswer } from './pages.ts';

/** An address is a secret: it is not passed on with links, not indexed, not kept by anyone between. */
export const SECRET_ADDRESS = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

const styleHash = createHash('sha256').update(PAGE_STYLE).digest('base64');
const HEADERS = {
  ...SECRET_ADDRESS,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};

/** A page for whoever has its address. `body` is HTML; it holds no script and asks for nothing from anywhere. */
export function webPage(title: string, body: string, statusCode = 200): PageAnswer {
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: PAGE_STYLE }}</style>
</head>
<body>
<main>
${{ html: body }}
</main>
</body>
</html>
`.html;
  return { statusCode, headers: HEADERS, body: page };
}

/** Goes on to another address, relative to this one. */
export function seeOther(location: string): PageAnswer {
  return { statusCode: 303, headers: { ...HEADERS, location }, body: '' };
}
