import { etagOf, isUnchanged } from '../http/etag.ts';
import type { PageAnswer } from '../http/pages.ts';
import { SECRET_ADDRESS, webPage } from '../http/web-page.ts';

/** The same for an address that was taken back and for one that never was. */
export function nothingHere(whatElseToDo: string): PageAnswer {
  return webPage(
    'Nothing here',
    `<h1>There is nothing here</h1>
<p>This link does not work, or no longer does. ${whatElseToDo}</p>`,
    404,
  );
}

/** A calendar; or, to whoever has it as it is, the word that it did not change. */
export function calendarAnswer(
  text: string,
  { ifNoneMatch, filename }: { readonly ifNoneMatch: string | undefined; readonly filename: string },
): PageAnswer {
  const etag = etagOf(text);
  const headers = {
    ...SECRET_ADDRESS,
    etag,
    // For the one calendar that asked, and to be asked for again after ten minutes at the earliest.
    'cache-control': 'private, max-age=600',
  };
  if (isUnchanged(ifNoneMatch, etag)) return { statusCode: 304, headers, body: '' };
  return {
    statusCode: 200,
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${filename}"`,
    },
    body: text,
  };
}
