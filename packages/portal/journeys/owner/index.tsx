import { pageAt, type Route } from '../../app/router/routes.tsx';
import { NotHere } from '../entry/not-here.tsx';
import { Answers } from './answers/page.tsx';
import { Likes } from './around/likes.tsx';
import { CareMap } from './around/map.tsx';
import { Gaps } from './gaps/page.tsx';
import { Money } from './money/page.tsx';
import { Looked } from './profile/looked.tsx';
import { Profile } from './profile/page.tsx';
import { Sharing } from './profile/sharing.tsx';
import { Week } from './week/page.tsx';

const routes: readonly Route[] = [
  { pattern: '/:circle/team/:team/week', page: Week },
  { pattern: '/:circle/team/:team/answers', page: Answers },
  { pattern: '/:circle/team/:team/gaps', page: Gaps },
  { pattern: '/:circle/team/:team/profile', page: Profile },
  { pattern: '/:circle/team/:team/profile/:section', page: Sharing },
  { pattern: '/:circle/team/:team/looked', page: Looked },
  { pattern: '/:circle/team/:team/money', page: Money },
  { pattern: '/:circle/team/:team/map', page: CareMap },
  { pattern: '/:circle/team/:team/likes', page: Likes },
];

/** Journey 1: the person supported, and those close to them. */
export default function OwnerJourney({ path }: { readonly path: string }) {
  const found = pageAt(routes, path);
  return found ? <found.Page params={found.params} /> : <NotHere />;
}
