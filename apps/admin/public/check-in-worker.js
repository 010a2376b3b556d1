/**
 * Keeps the document and the files of the dashboard, so that the door of a meeting opens without a
 * connection. Answers of the API are never kept here.
 */
const KEPT = 'dashboard-files'
/** Every page of the dashboard is this one; what an address asks is not kept. */
const DOCUMENT = '/admin/'
const ASSETS = '/admin/assets/'

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(begin()))
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isOwn = origin === location.origin && pathname.startsWith('/admin/')
  if (isOwn && request.method === 'GET') event.respondWith(answer(request))
})

/** Takes over open pages, and lets go what workers before this one kept. */
async function begin() {
  for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name)
  await clients.claim()
}

async function answer(request) {
  const kept = await caches.open(KEPT)
  const { pathname } = new URL(request.url)
  const key = request.mode === 'navigate' ? DOCUMENT : pathname
  try {
    const response = await fetch(request)
    if (response.ok) await keep(kept, key, response.clone())
    return response
  } catch (error) {
    const before = await kept.match(key)
    if (before) return before
    throw error
  }
}

/** Before a document that names other files is kept, those of the build before it are let go. */
async function keep(kept, key, response) {
  if (key !== DOCUMENT) return kept.put(key, response)
  const document = await withoutClock(response)
  const before = await kept.match(DOCUMENT)
  const named = filesIn(await document.clone().text())
  if (before && filesIn(await before.text()).join() !== named.join())
    for (const { url } of await kept.keys()) {
      const { pathname } = new URL(url)
      if (pathname.startsWith(ASSETS) && !named.includes(pathname)) await kept.delete(pathname)
    }
  return kept.put(DOCUMENT, document)
}

function filesIn(text) {
  return [...text.matchAll(/(?:src|href)="(\/admin\/assets\/[^"]+)"/g)].map(([, path]) => path)
}

/** The document tells what time it was; later that would be wrong, and the clock of the device is better. */
async function withoutClock(response) {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const text = await response.text()
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const policy = response.headers.get('content-security-policy')
  if (policy) headers['content-security-policy'] = policy
  return new Response(text.replace(/(<meta name="now" content=")[^"]*/, '$1'), { headers })
}
