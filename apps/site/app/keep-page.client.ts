// Saves pages for reading offline. The worker offline.js serves them if there is no network.

const CACHE_NAME = 'visited-pages'
const MAX_PAGES = 40

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
  const pages = (await cache.keys()).filter(({ url }) => !url.includes('/assets/'))
  for (const page of pages.slice(0, Math.max(0, pages.length - MAX_PAGES))) await cache.delete(page)
}

function addressOf(href: string): string {
  return href.split('#')[0] ?? href
}
