import type { Parameters } from '@kith/service-kit';
import type { Carried, Carriers } from '../domain/channels/carriers.ts';
import { sendEmail } from './email.ts';
import { channelSettingsOf } from './settings.ts';
import { sendText } from './text.ts';

const notOffered: Carried = { taken: false, problem: 'NOT_OFFERED', forGood: true };

/** Those who carry a circle's messages out of it, as its parameters say. */
export function carriersOf(circle: string, parameters: Parameters): Carriers {
  const { settings, mailServer } = channelSettingsOf(circle, parameters);
  return {
    async email(email) {
      const server = await mailServer();
      return server ? sendEmail(server, email) : notOffered;
    },
    async text(text) {
      const { texts } = await settings();
      if (!texts) return notOffered;
      const { AWS_REGION: region = '', AWS_ENDPOINT_URL: endpoint } = process.env;
      return sendText({ region, endpoint, senderId: texts.senderId }, text);
    },
    linkTo: async (messageId) => new URL(`/messages/${messageId}`, (await settings()).app).href,
  };
}
