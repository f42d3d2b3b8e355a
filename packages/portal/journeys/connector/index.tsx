import { pageAt, type Route } from '../../app/router/routes.tsx';
import { NotHere } from '../entry/not-here.tsx';
import { MyPage } from './company/mine.tsx';
import { MyOutings } from './company/outings.tsx';
import { Company } from './company/page.tsx';
import { Introduce } from './introductions/introduce.tsx';
import { Introductions } from './introductions/page.tsx';
import { LadderPage } from './ladder/page.tsx';
import { PlanOuting } from './ladder/plan.tsx';
import { AddToMap } from './map/add.tsx';
import { MapHistory } from './map/history.tsx';
import { JoinOnMap } from './map/join.tsx';
import { LinkOfMap } from './map/link.tsx';
import { NodeOfMap } from './map/node.tsx';
import { MapPage } from './map/page.tsx';
import { Places } from './places/page.tsx';
import { PlacePage } from './places/place.tsx';
import { MendPlace, RecordPlace } from './places/record.tsx';
import { PlacesToCheck } from './places/to-check.tsx';
import { Programme } from './programme/page.tsx';
import { ReferIn } from './referrals/new.tsx';
import { Referrals } from './referrals/page.tsx';
import { Rights } from './rights/page.tsx';
import { Teams } from './teams/page.tsx';
import { StagePage } from './teams/stage.tsx';
import { StartTeam } from './teams/start.tsx';
import { TeamPage } from './teams/team.tsx';
import { Wants } from './wants/page.tsx';

const routes: readonly Route[] = [
  { pattern: '/:circle/connect/teams', page: Teams },
  { pattern: '/:circle/connect/start', page: StartTeam },
  { pattern: '/:circle/connect/team/:team', page: TeamPage },
  { pattern: '/:circle/connect/team/:team/stage', page: StagePage },
  { pattern: '/:circle/connect/team/:team/map', page: MapPage },
  { pattern: '/:circle/connect/team/:team/map/add', page: AddToMap },
  { pattern: '/:circle/connect/team/:team/map/join', page: JoinOnMap },
  { pattern: '/:circle/connect/team/:team/map/history', page: MapHistory },
  { pattern: '/:circle/connect/team/:team/map/node/:node', page: NodeOfMap },
  { pattern: '/:circle/connect/team/:team/map/link/:link', page: LinkOfMap },
  { pattern: '/:circle/connect/team/:team/introductions', page: Introductions },
  { pattern: '/:circle/connect/team/:team/introduce', page: Introduce },
  { pattern: '/:circle/connect/team/:team/ladder', page: LadderPage },
  { pattern: '/:circle/connect/team/:team/ladder/plan', page: PlanOuting },
  { pattern: '/:circle/connect/team/:team/wants', page: Wants },
  { pattern: '/:circle/connect/team/:team/rights', page: Rights },
  { pattern: '/:circle/connect/places', page: Places },
  { pattern: '/:circle/connect/places/check', page: PlacesToCheck },
  { pattern: '/:circle/connect/places/record', page: RecordPlace },
  { pattern: '/:circle/connect/places/:place', page: PlacePage },
  { pattern: '/:circle/connect/places/:place/mend', page: MendPlace },
  { pattern: '/:circle/connect/referrals', page: Referrals },
  { pattern: '/:circle/connect/referrals/new', page: ReferIn },
  { pattern: '/:circle/connect/programme', page: Programme },
  { pattern: '/:circle/connect/outings', page: MyOutings },
  { pattern: '/:circle/connect/company', page: Company },
  { pattern: '/:circle/connect/company/mine', page: MyPage },
];

/** Journey 5: those who connect people with their neighbourhood, and those who start teams. */
export default function ConnectorJourney({ path }: { readonly path: string }) {
  const found = pageAt(routes, path);
  return found ? <found.Page params={found.params} /> : <NotHere />;
}
