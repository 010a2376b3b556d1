// Serves pages from the network, and their saved copies when there is none. The pages save themselves
// (keep-page.client.ts).

const CACHE_NAME = 'visited-pages'

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isOwn = origin === self.location.origin
  if (request.method !== 'GET' || !isOwn) return
  if (request.mode === 'navigate' || pathname.startsWith('/assets/'))
    event.respondWith(fromNetworkOrCache(request))
})

async function fromNetworkOrCache(request) {
  try {
    return await fetch(request)
  } catch (reason) {
    const cache = await caches.open(CACHE_NAME)
    const copy = await cache.match(request, { ignoreVary: true })
    if (copy) return copy
    throw reason
  }
}
