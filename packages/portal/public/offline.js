// A service worker: what the pages are made of is kept on this device, so that they open without a connection.
// What people wrote is not kept here: no answer of a circle passes through.
const KEPT = 'kith-pages-1';
const SHELL = '/';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.add(SHELL))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(newestPage(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(keptOr(request));
  else if (pathname === '/circles.json' || pathname === '/mark.svg') event.respondWith(newestOr(request));
});

/** Assets carry a hash of what is in them in their names: what was kept is right for good. */
async function keptOr(request) {
  const kept = await caches.match(request);
  return kept ?? keep(request, await fetch(request));
}

async function newestOr(request) {
  try {
    return await keep(request, await fetch(request));
  } catch (error) {
    const kept = await caches.match(request);
    if (kept) return kept;
    throw error;
  }
}

/** Every address of the portal is the same page; the newest one is kept under one name. */
async function newestPage(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) await keep(SHELL, answer);
    return answer;
  } catch (error) {
    const kept = await caches.match(SHELL);
    if (kept) return kept;
    throw error;
  }
}

async function keep(request, answer) {
  if (answer.ok) {
    const copy = answer.clone();
    const cache = await caches.open(KEPT);
    await cache.put(request, copy);
  }
  return answer;
}
