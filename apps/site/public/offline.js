// Stores each programme and circular that was viewed, with its assets, for reading offline. Answers come from the
// network if there is one.

const CACHE_NAME = 'visited-pages'
const MAX_PAGES = 40
const PAGES = /^\/(ar|en|es|fr|ru|zh)\/(meetings\/[^/]+\/programme|circulars\/[^/.]+)$/

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(storeOpenPages()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && isStored(new URL(request.url)))
    event.respondWith(fromNetworkOrCache(request))
})

function isStored({ origin, pathname }) {
  if (origin !== self.location.origin) return false
  return PAGES.test(pathname) || pathname.startsWith('/assets/')
}

async function fromNetworkOrCache(request) {
  const cache = await caches.open(CACHE_NAME)
  try {
    const response = await fetch(request)
    if (response.ok) {
      await cache.put(request, response.clone())
      await deleteOldest(cache)
    }
    return response
  } catch (reason) {
    const copy = await cache.match(request, { ignoreVary: true })
    if (copy) return copy
    throw reason
  }
}

/** Stores the open pages: they were requested before this worker was installed. */
async function storeOpenPages() {
  await self.clients.claim()
  const cache = await caches.open(CACHE_NAME)
  for (const { url } of await self.clients.matchAll({ type: 'window' })) {
    if (!isStored(new URL(url))) continue
    const page = await fetch(url)
    if (!page.ok) continue
    await cache.put(url, page.clone())
    const files = (await page.text()).match(/\/assets\/[^"]+/g) ?? []
    await cache.addAll([...new Set(files)])
  }
}

async function deleteOldest(cache) {
  const [oldest, ...others] = await cache.keys()
  if (oldest && others.length >= MAX_PAGES) await cache.delete(oldest)
}
