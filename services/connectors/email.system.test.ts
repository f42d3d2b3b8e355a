import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sendEmail } from './carriers/email.ts';
import { carriersOf } from './carriers/index.ts';
import type { MailServer } from './carriers/settings.ts';

/** What the server was handed, and what it says to a recipient. */
const got: { to: string[]; raw: string }[] = [];
let refusal: (Error & { responseCode?: number }) | undefined;

const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _, done) =>
    username === 'clapton' && password === 'secret'
      ? done(null, { user: 'clapton' })
      : done(new Error('No.')),
  onRcptTo: (_, __, done) => done(refusal),
  onData(stream, { envelope }, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      got.push({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() });
      done();
    });
  },
});
const listening = new Promise<number>((done) => {
  server.listen(0, '127.0.0.1', () => done((server.server.address() as AddressInfo).port));
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));
beforeEach(() => {
  got.length = 0;
  refusal = undefined;
});

const email = {
  messageId: 'message_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
  to: 'ines@example.org',
  subject: 'Mae eich tîm yn cwrdd',
  text: 'Your team meets.\n',
};
const mailServer = async (more: Partial<MailServer> = {}): Promise<MailServer> => ({
  host: '127.0.0.1',
  port: await listening,
  security: 'NONE',
  user: 'clapton',
  password: 'secret',
  from: 'Kith <kith@clapton.example>',
  ...more,
});
const coded = (responseCode: number) => Object.assign(new Error('No such mailbox'), { responseCode });

describe('C6: an e-mail through a real mail server', () => {
  it('is handed over once, signed in, under an id that every try has', async () => {
    expect(await sendEmail(await mailServer(), email)).toEqual({ taken: true });
    expect(await sendEmail(await mailServer(), email)).toEqual({ taken: true });
    expect(got.map(({ to }) => to)).toEqual([['ines@example.org'], ['ines@example.org']]);
    for (const { raw } of got) {
      expect(raw).toContain(`Message-ID: <${email.messageId}@clapton.example>\r\n`);
      expect(raw).toContain('From: Kith <kith@clapton.example>\r\n');
      expect(raw).toMatch(/Subject: =\?UTF-8\?/);
      expect(raw).toMatch(/\r\n\r\nYour team meets\.\r\n$/);
    }
  });

  it('an address that is refused is refused for good; a full mailbox may empty', async () => {
    refusal = coded(550);
    expect(await sendEmail(await mailServer(), email)).toEqual({
      taken: false,
      problem: 'REFUSED',
      forGood: true,
    });
    refusal = coded(452);
    expect(await sendEmail(await mailServer(), email)).toMatchObject({
      problem: 'NO_ANSWER',
      forGood: false,
    });
  });

  it('a server that is not there, or does not know us, is tried again', async () => {
    const wrong = [{ port: 1 }, { password: 'other' }, { security: 'STARTTLS' as const }];
    for (const more of wrong) {
      expect(await sendEmail(await mailServer(more), email)).toMatchObject({
        problem: 'NO_ANSWER',
        forGood: false,
      });
    }
    expect(got).toEqual([]);
  });

  it('goes as the circle’s parameters say; without them it is not offered, and without encryption no farther than here', async () => {
    const with_ = (smtp: object | undefined) =>
      carriersOf('clapton', {
        get: async (name) => {
          if (name === '/kith/clapton/channels') return JSON.stringify({ app: 'https://clapton.example' });
          if (!smtp) throw Object.assign(new Error('None.'), { name: 'ParameterNotFound' });
          return JSON.stringify(smtp);
        },
        below: async () => new Map(),
      });
    expect(await with_(await mailServer()).email(email)).toEqual({ taken: true });
    const notOffered = { taken: false, problem: 'NOT_OFFERED', forGood: true };
    expect(await with_(undefined).email(email)).toEqual(notOffered);
    expect(await with_(undefined).text({ to: '+447700900123', text: 'Hello', seconds: 60 })).toEqual(
      notOffered,
    );
    await expect(with_(await mailServer({ host: 'mail.example' })).email(email)).rejects.toThrow(
      /encryption/,
    );
    expect(await with_(undefined).linkTo('message_1')).toBe('https://clapton.example/messages/message_1');
  });
});
