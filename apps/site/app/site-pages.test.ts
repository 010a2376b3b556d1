import type { RouteConfigEntry } from '@remix-run/route-config'
import { expect, it } from 'vitest'
import { earlierPath } from './catalogue/numbered-pages'
import routes from './routes'
import { FIXED_PAGES, PERSONAL_PAGES, pagesOfCircular, pagesOfMeeting } from './site-pages'

/** Paths of files about a page, which are not pages. */
const FILES = /\.(txt|csv|ics|json|md|xml|jsonld|png)$/

/** Optional last segment of a path. */
const OPTIONAL = /\/:\w+\?$/

it('every route with a language belongs to one group: the sitemap, people, a visit, personal pages or errors', () => {
  const all = routes
  const below = all.find(({ path }) => path === ':lang')?.children ?? []
  const listed = [...FIXED_PAGES, ...pagesOfMeeting(':slug'), ...pagesOfCircular(':id')]
  const earlier = earlierPath(':ordinal')
  const unlisted = [
    '/meetings/:slug/participants',
    '/meetings/:slug/speakers/:speaker',
    '/meetings/:slug/seen/:release',
    '/meetings/:slug/versions/:number',
    '/too-large',
  ]
  const personal = PERSONAL_PAGES.filter((page) => !FILES.test(page))
  const decoded = [...listed, earlier, ...unlisted, ...personal].map((page) =>
    decodeURIComponent(page),
  )
  expect(pathsOf(below).sort()).toEqual(decoded.sort())
})

function pathsOf(entries: readonly RouteConfigEntry[]): string[] {
  return entries
    .map(({ path }) => (path === undefined ? '' : `/${path.replace(OPTIONAL, '')}`))
    .filter((path) => !FILES.test(path))
}
