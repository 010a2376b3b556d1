import { createMiddleware } from 'hono/factory'
import { PERSONAL_PAGES } from '../app/site-pages'

const UNSEEN = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
} as const

/** Routes are found in whatever case, with a slash or an ending behind them. */
function isOfPerson(path: string): boolean {
  const page = path.toLowerCase().replace(/^\/+[^/]+/, '')
  return PERSONAL_PAGES.some((own) => page.startsWith(own))
}

/** Keeps the tokens in the addresses of personal pages from caches, indexes and other sites. */
export const keepPersonal = createMiddleware(async (c, next) => {
  const isPersonal = isOfPerson(c.req.path)
  // Without a referrer a browser sends the origin of a form as "null", which Remix takes for another
  // site. These forms count by the token within them alone, so that no other site can send one.
  if (isPersonal && c.req.header('origin') === 'null') {
    const headers = new Headers(c.req.raw.headers)
    headers.delete('origin')
    c.req.raw = new Request(c.req.raw, { headers })
  }
  await next()
  if (isPersonal) for (const [name, value] of Object.entries(UNSEEN)) c.res.headers.set(name, value)
})
