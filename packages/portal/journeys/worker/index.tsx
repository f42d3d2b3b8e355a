import { pageAt, type Route } from '../../app/router/routes.tsx';
import { NotHere } from '../entry/not-here.tsx';
import { Availability } from './choices/availability.tsx';
import { Grant } from './choices/grant.tsx';
import { Passports } from './choices/passports.tsx';
import { WorkingTime } from './choices/working-time.tsx';
import { ClaimHours } from './hours/claim.tsx';
import { Claims } from './hours/claims.tsx';
import { Hours } from './hours/page.tsx';
import { StatementPage } from './pay/page.tsx';
import { LogVisit } from './week/log.tsx';
import { Week } from './week/page.tsx';

const routes: readonly Route[] = [
  { pattern: '/:circle/work/week', page: Week },
  { pattern: '/:circle/work/visit/:visit', page: LogVisit },
  { pattern: '/:circle/work/hours', page: Hours },
  { pattern: '/:circle/work/hours/:offer', page: ClaimHours },
  { pattern: '/:circle/work/claims', page: Claims },
  { pattern: '/:circle/work/statement', page: StatementPage },
  { pattern: '/:circle/work/availability', page: Availability },
  { pattern: '/:circle/work/passport', page: Passports },
  { pattern: '/:circle/work/passport/:neighbour', page: Grant },
  { pattern: '/:circle/work/working-time', page: WorkingTime },
];

/** Journey 2: those who work. */
export default function WorkerJourney({ path }: { readonly path: string }) {
  const found = pageAt(routes, path);
  return found ? <found.Page params={found.params} /> : <NotHere />;
}
