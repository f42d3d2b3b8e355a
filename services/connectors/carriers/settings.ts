import type { Parameters } from '@kith/service-kit';
import * as z from 'zod';

/** What a circle's stack says of its channels. */
const channelSettings = z.object({
  /** Where the circle's software is. */
  app: z.url(),
  /** Absent where the circle sends no text messages. */
  texts: z.object({ senderId: z.string() }).optional(),
});

/** A circle's mail server: any that speaks SMTP, SES's among them. Kept as a secret, since it holds a password. */
const mailServer = z
  .object({
    host: z.string().min(1),
    port: z.int().min(1).max(65_535),
    /** `TLS` from the first byte (465), or `STARTTLS` (587), without which nothing is sent. */
    security: z.enum(['TLS', 'STARTTLS', 'NONE']),
    user: z.string().optional(),
    password: z.string().optional(),
    /** Whom e-mails are from: `Kith in Clapton <hello@clapton.example>`. */
    from: z.string().min(3),
  })
  .refine(({ security, host }) => security !== 'NONE' || host === '127.0.0.1', {
    message: 'without encryption, mail goes to this very machine only',
    path: ['security'],
  });

export type ChannelSettings = z.infer<typeof channelSettings>;
export type MailServer = z.infer<typeof mailServer>;

/** Reads what a circle's channels need; from parameters, kept for a minute. */
export function channelSettingsOf(circle: string, parameters: Parameters) {
  const path = `/kith/${circle}/channels`;
  return {
    settings: async (): Promise<ChannelSettings> =>
      channelSettings.parse(JSON.parse(await parameters.get(path))),

    /** Nothing where the circle sends no e-mail. */
    async mailServer(): Promise<MailServer | undefined> {
      try {
        return mailServer.parse(JSON.parse(await parameters.get(`${path}/smtp`)));
      } catch (error) {
        if ((error as Error).name === 'ParameterNotFound') return undefined;
        throw error;
      }
    },
  };
}
