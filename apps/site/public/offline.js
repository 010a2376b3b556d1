// Keeps the programmes that somebody has looked at, with what they are shown with, for when there is
// no network. Whatever is asked for comes from the network as long as there is one.

const KEPT = 'visited-programmes'
const KEPT_MAX = 40
const PROGRAMME = /^\/(ar|en|es|fr|ru|zh)\/meetings\/[^/]+\/programme$/

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(keepWhatIsOpen()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && isKept(new URL(request.url)))
    event.respondWith(fromNetworkElseKept(request))
})

function isKept({ origin, pathname }) {
  if (origin !== self.location.origin) return false
  return PROGRAMME.test(pathname) || pathname.startsWith('/assets/')
}

async function fromNetworkElseKept(request) {
  const kept = await caches.open(KEPT)
  try {
    const answer = await fetch(request)
    if (answer.ok) {
      await kept.put(request, answer.clone())
      await dropOldest(kept)
    }
    return answer
  } catch (reason) {
    const copy = await kept.match(request, { ignoreVary: true })
    if (copy) return copy
    throw reason
  }
}

/** The page through which this came was asked for before there was anybody to keep it. */
async function keepWhatIsOpen() {
  await self.clients.claim()
  const kept = await caches.open(KEPT)
  for (const { url } of await self.clients.matchAll({ type: 'window' })) {
    if (!isKept(new URL(url))) continue
    const page = await fetch(url)
    if (!page.ok) continue
    await kept.put(url, page.clone())
    const files = (await page.text()).match(/\/assets\/[^"]+/g) ?? []
    await kept.addAll([...new Set(files)])
  }
}

async function dropOldest(kept) {
  const [oldest, ...others] = await kept.keys()
  if (oldest && others.length >= KEPT_MAX) await kept.delete(oldest)
}
