import { pageAt, type Route } from '../../app/router/routes.tsx';
import { NotHere } from '../entry/not-here.tsx';
import { NewProposal } from './deciding/new.tsx';
import { Decisions } from './deciding/page.tsx';
import { ProposalPage } from './deciding/proposal.tsx';
import { HatPage } from './hats/hat.tsx';
import { Hats } from './hats/page.tsx';
import { TeamActions } from './meetings/actions.tsx';
import { MeetingPage } from './meetings/meeting.tsx';
import { Meetings } from './meetings/page.tsx';
import { ScheduleMeeting } from './meetings/schedule.tsx';
import { Invite } from './people/invite.tsx';
import { Join } from './people/join.tsx';
import { Members } from './people/page.tsx';
import { SelectionPage } from './selection/page.tsx';
import { OurTeam } from './team/page.tsx';

const routes: readonly Route[] = [
  { pattern: '/:circle/our-team/invitations', page: Join },
  { pattern: '/:circle/our-team/:team', page: OurTeam },
  { pattern: '/:circle/our-team/:team/members', page: Members },
  { pattern: '/:circle/our-team/:team/invite', page: Invite },
  { pattern: '/:circle/our-team/:team/hats', page: Hats },
  { pattern: '/:circle/our-team/:team/hats/:hat', page: HatPage },
  { pattern: '/:circle/our-team/:team/selections/:selection', page: SelectionPage },
  { pattern: '/:circle/our-team/:team/decisions', page: Decisions },
  { pattern: '/:circle/our-team/:team/decisions/new', page: NewProposal },
  { pattern: '/:circle/our-team/:team/decisions/:proposal', page: ProposalPage },
  { pattern: '/:circle/our-team/:team/meetings', page: Meetings },
  { pattern: '/:circle/our-team/:team/meetings/new', page: ScheduleMeeting },
  { pattern: '/:circle/our-team/:team/meetings/:meeting', page: MeetingPage },
  { pattern: '/:circle/our-team/:team/actions', page: TeamActions },
];

/** Journey 3: a team that runs itself. */
export default function MembersJourney({ path }: { readonly path: string }) {
  const found = pageAt(routes, path);
  return found ? <found.Page params={found.params} /> : <NotHere />;
}
