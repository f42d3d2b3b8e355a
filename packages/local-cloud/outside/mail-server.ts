import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readMail } from './mail-text.ts';
import type { SentLog } from './sent.ts';

/** What signs in to the mail server of this machine. Any name will do: it says whose e-mails they are. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly password: string;
  stop(): Promise<void>;
}

/** A mail server that takes whatever it is handed by who has its password, and keeps it to be looked at. */
export async function startMailServer(log: SentLog, port = 0): Promise<MailServer> {
  const password = randomBytes(16).toString('base64url');
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ username = '', password: given }, _, done) =>
      given === password ? done(null, { user: username }) : done(new Error('That is not the password.')),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = readMail(Buffer.concat(chunks).toString('utf8'));
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        log.add({ kind: 'EMAIL', by: String(session.user ?? ''), to, ...mail });
        done();
      });
    },
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  // Whoever breaks off in the middle of a sentence is their own affair.
  server.on('error', () => undefined);
  const address = server.server.address() as AddressInfo;
  return {
    host: '127.0.0.1',
    port: address.port,
    password,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
