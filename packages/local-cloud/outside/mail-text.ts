/** An e-mail, as far as somebody who tries things out wants to read it. */
export interface MailText {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** Reads an e-mail of one part of plain text, as it travels (RFC 5322, 2045, 2047). */
export function readMail(raw: string): MailText {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/);
  const headers = new Map(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );
  const header = (name: string) => words(headers.get(name) ?? '');
  const body = rest.join('\n\n');
  return {
    from: header('from'),
    subject: header('subject'),
    text: decoded(body, headers.get('content-transfer-encoding') ?? '7bit'),
  };
}

function decoded(body: string, encoding: string): string {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (/^quoted-printable$/i.test(encoding)) return quoted(body.replace(/=\r?\n/g, ''));
  return body;
}

/** Words in another alphabet than ASCII, in a header. */
function words(text: string): string {
  return text
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, way: string, said: string) =>
      way.toLowerCase() === 'b'
        ? Buffer.from(said, 'base64').toString('utf8')
        : quoted(said.replaceAll('_', ' ')),
    );
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
