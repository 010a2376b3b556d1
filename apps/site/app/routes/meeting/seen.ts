import type { LoaderFunctionArgs } from '@remix-run/node'
import { answered, api, found } from '../../api.server'
import { refuse } from '../../refuse.server'
import { cookieOfVisit } from './since-visit.server'

/**
 * Remembers the release of a meeting that a browser without scripts has shown: its first page is
 * shared, so it cannot set the cookie. With scripts, the next request of the page sets it.
 */
export async function loader({ params: { slug = '', release } }: LoaderFunctionArgs) {
  const published = found(await answered(api.meetings.get(slug)))
  const seen = Number(release)
  if (!Number.isInteger(seen) || seen < 1 || seen > published.release.number) return refuse(404)
  const headers = { 'Set-Cookie': cookieOfVisit(slug, seen), 'Cache-Control': 'no-store' }
  return new Response(null, { status: 204, headers })
}
