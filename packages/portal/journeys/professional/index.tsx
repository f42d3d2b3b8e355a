import { pageAt, type Route } from '../../app/router/routes.tsx';
import { NotHere } from '../entry/not-here.tsx';
import { People } from './people/page.tsx';
import { Person } from './people/person.tsx';
import { RequestPage } from './requests/request.tsx';
import { Reviews } from './reviews/page.tsx';

const routes: readonly Route[] = [
  { pattern: '/:circle/people', page: People },
  { pattern: '/:circle/people/reviews', page: Reviews },
  { pattern: '/:circle/people/:team', page: Person },
  { pattern: '/:circle/people/:team/requests/:request', page: RequestPage },
];

/** Journey 4: a social worker, or another professional. */
export default function ProfessionalJourney({ path }: { readonly path: string }) {
  const found = pageAt(routes, path);
  return found ? <found.Page params={found.params} /> : <NotHere />;
}
