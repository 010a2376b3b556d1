/**
 * Caches the document and the assets of the dashboard, so that the check-in desk opens offline.
 * Responses of the API are never cached here.
 */
const CACHE = 'dashboard-files'
/** All pages of the dashboard share this document. Query parameters are not part of the key. */
const DOCUMENT = '/admin/'
const ASSETS = '/admin/assets/'

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(activate()))
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isOwn = origin === location.origin && pathname.startsWith('/admin/')
  if (isOwn && request.method === 'GET') event.respondWith(respond(request))
})

/** Takes over open pages and deletes the caches of earlier workers. */
async function activate() {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name)
  await clients.claim()
}

async function respond(request) {
  const cache = await caches.open(CACHE)
  const { pathname } = new URL(request.url)
  const key = request.mode === 'navigate' ? DOCUMENT : pathname
  try {
    const response = await fetch(request)
    if (response.ok) await store(cache, key, response.clone())
    return response
  } catch (error) {
    const cached = await cache.match(key)
    if (cached) return cached
    throw error
  }
}

/** Caches a response. A document of a new build first removes the assets of the previous build. */
async function store(cache, key, response) {
  if (key !== DOCUMENT) return cache.put(key, response)
  const document = await withoutClock(response)
  const previous = await cache.match(DOCUMENT)
  const named = filesIn(await document.clone().text())
  if (previous && filesIn(await previous.text()).join() !== named.join())
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url)
      if (pathname.startsWith(ASSETS) && !named.includes(pathname)) await cache.delete(pathname)
    }
  return cache.put(DOCUMENT, document)
}

function filesIn(text) {
  return [...text.matchAll(/(?:src|href)="(\/admin\/assets\/[^"]+)"/g)].map(([, path]) => path)
}

/** Removes the server's time from the document. Offline, the clock of the device is more accurate. */
async function withoutClock(response) {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const text = await response.text()
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const policy = response.headers.get('content-security-policy')
  if (policy) headers['content-security-policy'] = policy
  return new Response(text.replace(/(<meta name="now" content=")[^"]*/, '$1'), { headers })
}
