import { pageAt, type Route } from '../../app/router/routes.tsx';
import { NotHere } from '../entry/not-here.tsx';
import { Choice } from './choice/page.tsx';
import { CircleFigures } from './figures/page.tsx';
import { Gaps } from './gaps/page.tsx';
import { PayRuns } from './pay/page.tsx';
import { OnePayRun } from './pay/run.tsx';
import { Rounds } from './rounds/page.tsx';
import { SettlementMonth } from './settlement/month.tsx';
import { Settlements } from './settlement/page.tsx';
import { SharingPage } from './sharing/page.tsx';

const routes: readonly Route[] = [
  { pattern: '/:circle/circle/gaps', page: Gaps },
  { pattern: '/:circle/circle/choice', page: Choice },
  { pattern: '/:circle/circle/sharing', page: SharingPage },
  { pattern: '/:circle/circle/figures', page: CircleFigures },
  { pattern: '/:circle/circle/rounds', page: Rounds },
  { pattern: '/:circle/circle/pay', page: PayRuns },
  { pattern: '/:circle/circle/pay/:run', page: OnePayRun },
  { pattern: '/:circle/circle/settlement', page: Settlements },
  { pattern: '/:circle/circle/settlement/:neighbour/:month', page: SettlementMonth },
];

/** Journey 6: those who keep an eye on the whole circle. What is everyone’s, everyone may read here. */
export default function CircleJourney({ path }: { readonly path: string }) {
  const found = pageAt(routes, path);
  return found ? <found.Page params={found.params} /> : <NotHere />;
}
