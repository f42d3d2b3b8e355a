import { logger } from '@kith/service-kit';
import { sign } from 'aws4';
import type { Carried, TextMessage } from '../domain/channels/carriers.ts';

const TIMEOUT_MS = 8_000;
/** For how long the service lets a text be tried: at least, and at most, in seconds. */
const LEAST_SECONDS = 5;
const MOST_SECONDS = 259_200;

/** Errors of the service that no other try would mend: the number is wrong, or its owner wants no texts. */
const FOR_GOOD = new Set(['ValidationException', 'ConflictException']);
/** Nothing was sent yet when these are met. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Where the service is, and whom texts are from. */
interface TextService {
  readonly region: string;
  readonly endpoint?: string | undefined;
  readonly senderId: string;
}

/**
 * Hands a text message to AWS End User Messaging, signed with the function's own credentials: one call, which an SDK client
 * would make heavier. It has no key by which a second call would be known as the same: when no answer comes, the text may
 * have gone out, and that is said. Never throws; logs neither the number nor what it says.
 */
export async function sendText(service: TextService, { to, text, seconds }: TextMessage): Promise<Carried> {
  const { region, endpoint, senderId } = service;
  const url = new URL(endpoint ?? `https://sms-voice.${region}.amazonaws.com`);
  const body = JSON.stringify({
    DestinationPhoneNumber: to,
    OriginationIdentity: senderId,
    MessageBody: text,
    MessageType: 'TRANSACTIONAL',
    TimeToLive: Math.min(Math.max(seconds, LEAST_SECONDS), MOST_SECONDS),
  });
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'PinpointSMSVoiceV2.SendTextMessage',
  };
  const options = { host: url.host, method: 'POST', path: '/', headers, body, service: 'sms-voice', region };
  const signed = sign(options, credentials());
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: signed.headers as Record<string, string>,
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return answer.ok ? { taken: true } : inVain(answer.status, await answer.text());
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    logger.warn('The text service did not answer.', { code });
    const isUnsent = NOT_SENT.has(code ?? '');
    return { taken: false, problem: isUnsent ? 'NO_ANSWER' : 'PERHAPS_SENT', forGood: !isUnsent };
  }
}

function inVain(status: number, body: string): Carried {
  const type = /"__type"\s*:\s*"(?:[^"#]*#)?(\w+)"/.exec(body)?.[1] ?? '';
  if (FOR_GOOD.has(type)) return { taken: false, problem: 'REFUSED', forGood: true };
  logger.warn('The text service took no text.', { status, type });
  // It says 503 and 429 before it does anything; after another failure of its own, nobody knows.
  const isUnknown = status >= 500 && status !== 503;
  return { taken: false, problem: isUnknown ? 'PERHAPS_SENT' : 'NO_ANSWER', forGood: isUnknown };
}

/** The credentials of this execution environment. */
function credentials() {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN } = process.env;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
}
