import type { PageAnswer } from '@kith/service-kit';
import type { Circle } from './circle.ts';

/** Someone's calendar feed, reached as their calendar and their browser would. */
export interface FeedUnderTest {
  readonly id: string;
  readonly token: string;
  /** Reads the feed. */
  read(headers?: Record<string, string>): Promise<PageAnswer>;
  /** The events it holds now, each by the names of its lines. */
  events(): Promise<Record<string, string>[]>;
  /** Opens the page of a visit, or presses its button. */
  page(visitId: string, method?: 'GET' | 'POST'): Promise<PageAnswer>;
}

const MAKE = 'feed { id } path';

/** Makes a feed for someone. */
export async function feedOf(circle: Circle, person: string): Promise<FeedUnderTest> {
  const { ok } = await circle.does<{ feed: { id: string }; path: string }>(
    person,
    'makeCalendarFeed',
    {},
    MAKE,
  );
  const token = ok?.path.replace('/calendar/', '') ?? '';
  const read: FeedUnderTest['read'] = (headers = {}) =>
    circle.service.askPage({ route: 'GET /calendar/{token}', parameters: { token }, headers });
  return {
    id: ok?.feed.id ?? '',
    token,
    read,
    events: async () => eventsIn((await read()).body),
    page: (id, method = 'GET') =>
      circle.service.askPage({
        method,
        route: `${method} /calendar/{token}/visits/{id}`,
        parameters: { token, id },
      }),
  };
}

/** The text of a feed with its folded lines whole again. */
export const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

function eventsIn(text: string): Record<string, string>[] {
  return unfolded(text)
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event
          .split('\r\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      ),
    );
}
