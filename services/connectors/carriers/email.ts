import { logger } from '@kith/service-kit';
import { createTransport } from 'nodemailer';
import type { Carried, Email } from '../domain/channels/carriers.ts';
import type { MailServer } from './settings.ts';

const CONNECT_MS = 4_000;
const ANSWER_MS = 8_000;

/** Hands an e-mail to a mail server. Never throws; logs neither the address nor what it says. */
export async function sendEmail(server: MailServer, email: Email): Promise<Carried> {
  const { host, port, security, user, password, from } = server;
  const transport = createTransport({
    host,
    port,
    secure: security === 'TLS',
    requireTLS: security === 'STARTTLS',
    ignoreTLS: security === 'NONE',
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
    // A message is words and nothing else: nothing in it may name a file or an address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: email.to },
      subject: email.subject,
      text: email.text,
      messageId: `<${email.messageId}@${domainOf(from)}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    return { taken: true };
  } catch (error) {
    return inVain(error as SmtpError);
  } finally {
    transport.close();
  }
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

/** A server that says no to the address or to the message says so for good; anything else may pass. */
function inVain({ code, responseCode = 0 }: SmtpError): Carried {
  const isOfMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (isOfMessage && responseCode >= 500) return { taken: false, problem: 'REFUSED', forGood: true };
  logger.warn('The mail server took no e-mail.', { code, responseCode });
  return { taken: false, problem: 'NO_ANSWER', forGood: false };
}

function domainOf(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
}
