// Saves pages for reading offline. The worker offline.js serves them if there is no network.

const CACHE_NAME = 'visited-pages'
const MAX_PAGES = 40
/** Of about three releases of the site. */
const MAX_ASSETS = 150

/**
 * Saves the HTML of this page with its assets. Nothing is requested from the server that the browser
 * does not already have.
 *
 * @param html - as the server sent it
 */
export async function keepPage(html: string): Promise<void> {
  await navigator.serviceWorker.register('/offline.js')
  const cache = await caches.open(CACHE_NAME)
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  await cache.put(addressOf(location.href), new Response(html, { headers }))
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`))
  await cache.addAll([...new Set(files)])
  await deleteOldest(cache)
}

async function deleteOldest(cache: Cache): Promise<void> {
  const saved = await cache.keys()
  const assets = saved.filter(isAsset)
  const pages = saved.filter((request) => !isAsset(request))
  const old = [...pages.slice(0, -MAX_PAGES), ...assets.slice(0, -MAX_ASSETS)]
  for (const request of old) await cache.delete(request)
}

function isAsset({ url }: Request): boolean {
  return new URL(url).pathname.startsWith('/assets/')
}

function addressOf(href: string): string {
  return href.split('#')[0] ?? href
}
