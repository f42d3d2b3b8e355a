import { etagOf, isUnchanged } from './etag.ts';
import type { PageAnswer, PageRequest } from './pages.ts';

/** Something that anyone may read and keep. */
interface PublicThing {
  readonly text: string;
  readonly type: string;
  /** How long whoever has it need not ask again, in seconds. */
  readonly maxAge: number;
  /** What it is called when it is kept as a file; without, it is read where it is. */
  readonly filename?: string;
}

/** What anyone may read: browsers and whatever lies between may keep it, and ask whether it changed. */
export function publicAnswer(
  { headers }: Pick<PageRequest, 'headers'>,
  { text, type, maxAge, filename }: PublicThing,
): PageAnswer {
  const etag = etagOf(text);
  const common = { etag, 'cache-control': `public, max-age=${maxAge}`, 'x-content-type-options': 'nosniff' };
  if (isUnchanged(headers['if-none-match'], etag)) return { statusCode: 304, headers: common, body: '' };
  return {
    statusCode: 200,
    headers: {
      ...common,
      'content-type': `${type}; charset=utf-8`,
      ...(filename && { 'content-disposition': `attachment; filename="${filename}"` }),
    },
    body: text,
  };
}
