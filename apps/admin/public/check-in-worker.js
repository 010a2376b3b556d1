/**
 * Keeps the document and the files of the dashboard, so that the door of a meeting opens without a
 * connection. Answers of the API are never kept here.
 */
const KEPT = 'dashboard'

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isOwn = origin === location.origin && pathname.startsWith('/admin/')
  if (isOwn && request.method === 'GET') event.respondWith(answer(request))
})

async function answer(request) {
  const kept = await caches.open(KEPT)
  try {
    const response = await fetch(request)
    if (response.ok) await kept.put(request, await withoutClock(response.clone()))
    return response
  } catch (error) {
    const before = await kept.match(request, { ignoreSearch: true })
    if (before) return before
    throw error
  }
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
