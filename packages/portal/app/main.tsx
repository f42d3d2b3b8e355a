import { createRoot } from 'react-dom/client';
import '../kit/index.css';
import { type Place, readPlace } from './session/circles.ts';
import { completeSignIn, RETURN_PATH } from './session/sign-in.ts';
import { App, type Opening } from './shell/app.tsx';

/** What has to be known before the first page: where this runs, and whether someone comes from the sign-in page. */
async function open(): Promise<Opening> {
  let place: Place;
  try {
    place = await readPlace();
  } catch {
    return { place: { circles: [] }, wrong: 'UNREACHABLE' };
  }
  if (location.pathname !== RETURN_PATH) return { place };
  try {
    const then = await completeSignIn(place.circles, location.search);
    history.replaceState(null, '', then);
    return { place };
  } catch {
    history.replaceState(null, '', '/');
    return { place, wrong: 'NOT_SIGNED_IN' };
  }
}

const root = document.getElementById('kith');
const opening = await open();
if (root) createRoot(root).render(<App {...opening} />);

// Only after the page: what is kept for later must not slow down now.
navigator.serviceWorker?.register('/offline.js').catch(() => {});
