import { createMiddleware } from 'hono/factory'
import { PERSONAL_PAGES } from '../app/site-pages'

const UNSEEN = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
} as const

/**
 * Returns whether a page is behind a personal link. Routes match in any case, with a slash or an
 * extension at the end.
 */
export function isOfPerson(path: string): boolean {
  const page = path.toLowerCase().replace(/^\/+[^/]+/, '')
  return PERSONAL_PAGES.some((own) => page.startsWith(own))
}

/**
 * Keeps the tokens in addresses of personal pages out of caches, search engines and other sites.
 */
export const keepPersonal = createMiddleware(async (c, next) => {
  const isPersonal = isOfPerson(c.req.path)
  // Without a referrer, browsers send the origin "null" with a form, which Remix treats as another
  // site. The token in these forms protects them, so that no other site can send one.
  if (isPersonal && c.req.header('origin') === 'null') {
    const headers = new Headers(c.req.raw.headers)
    headers.delete('origin')
    c.req.raw = new Request(c.req.raw, { headers })
  }
  await next()
  if (isPersonal) for (const [name, value] of Object.entries(UNSEEN)) c.res.headers.set(name, value)
})
