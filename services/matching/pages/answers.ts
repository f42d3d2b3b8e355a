import { createHash } from 'node:crypto';
import type { PageAnswer } from '@kith/service-kit';
import { STYLE } from './style.ts';

/** An address is a secret: it is not passed on with links, not indexed, not kept by anyone between. */
const SECRET_ADDRESS = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

const styleHash = createHash('sha256').update(STYLE).digest('base64');
const PAGE = {
  ...SECRET_ADDRESS,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};

/** A page. `body` is HTML. */
export function page(title: string, body: string, statusCode = 200): PageAnswer {
  const html = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
  return { statusCode, headers: PAGE, body: html };
}

/** The same for an address that was taken back and for one that never was. */
export function nothingHere(): PageAnswer {
  return page(
    'Nothing here',
    `<h1>There is nothing here</h1>
<p>This link does not work, or no longer does. Sign in to your circle to see your visits.</p>`,
    404,
  );
}

/** Goes on to another address, relative to this one. */
export function seeOther(location: string): PageAnswer {
  return { statusCode: 303, headers: { ...PAGE, location }, body: '' };
}

/** A calendar; or, to whoever has it as it is, the word that it did not change. */
export function calendar(text: string, ifNoneMatch: string | undefined): PageAnswer {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const headers = {
    ...SECRET_ADDRESS,
    etag,
    // For the one calendar that asked, and to be asked for again after ten minutes at the earliest.
    'cache-control': 'private, max-age=600',
  };
  if (matches(ifNoneMatch, etag)) return { statusCode: 304, headers, body: '' };
  return {
    statusCode: 200,
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="visits.ics"',
    },
    body: text,
  };
}

function matches(ifNoneMatch = '', etag: string): boolean {
  const known = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
