import type { PageAnswer, PageRequest, Pages } from '@kith/service-kit';
import { visitFeeds } from '../store/calendar.ts';
import { nothingHere } from './answers.ts';
import { feed } from './feed.ts';
import { answerVisit, visit } from './visit.ts';

/** The pages of a calendar feed: whoever has the address is taken for the person who made it (C5). */
export const pages: Pages = async (request, context) => {
  const { token = '', id = '' } = request.parameters;
  const found = await visitFeeds.bySecret(context, token);
  if (!found) return nothingHere();
  const answers: Readonly<Record<string, () => Promise<PageAnswer>>> = {
    'GET /calendar/{token}': () => feed(context, found, withAddress(request, token)),
    'GET /calendar/{token}/visits/{id}': () => visit(context, found.personId, id),
    'POST /calendar/{token}/visits/{id}': () => answerVisit(context, found.personId, id),
  };
  return answers[request.route]?.() ?? nothingHere();
};

function withAddress({ headers, origin }: PageRequest, token: string) {
  return { ifNoneMatch: headers['if-none-match'], address: `${origin}/calendar/${token}` };
}
