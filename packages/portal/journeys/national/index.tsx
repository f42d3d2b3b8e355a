import { pageAt, type Route } from '../../app/router/routes.tsx';
import { NotHere } from '../entry/not-here.tsx';
import { FairnessBoard } from './board/page.tsx';
import { Counts } from './counts/page.tsx';
import { Method } from './method/page.tsx';
import { RoundsOfAll } from './rounds/page.tsx';
import { NationalStart } from './start/page.tsx';

const routes: readonly Route[] = [
  { pattern: '/national', page: NationalStart },
  { pattern: '/national/board', page: FairnessBoard },
  { pattern: '/national/counts', page: Counts },
  { pattern: '/national/rounds', page: RoundsOfAll },
  { pattern: '/national/method', page: Method },
];

/** Journey 7: the national co-op, for anyone. Nobody signs in here. */
export default function NationalJourney({ path }: { readonly path: string }) {
  const found = pageAt(routes, path);
  return found ? <found.Page params={found.params} /> : <NotHere />;
}
