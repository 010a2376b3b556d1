import { LANGUAGES } from '@u4ssc/domain'
import { env } from '../env.server'
import { listAllCirculars, listAllMeetings } from '../lists/all-pages.server'
import { FIXED_PAGES, pagesOfCircular, pagesOfMeeting } from '../site-pages'
import { escapeMarkup } from '../escape-markup'

/** Maximum number of addresses in one file (sitemaps.org). */
const MAX_ADDRESSES = 50_000

/** Lists every page in every language for search engines (sitemaps.org). */
export async function loader() {
  const [meetings, circulars] = await Promise.all([listAllMeetings(), listAllCirculars()])
  const pages = [
    ...FIXED_PAGES,
    ...meetings.flatMap(({ slug }) => pagesOfMeeting(slug)),
    ...circulars.flatMap(({ id }) => pagesOfCircular(id)),
  ]
  const addresses = pages.flatMap((page) =>
    LANGUAGES.map((language) => `${env.PUBLIC_SITE_URL}/${language}${page}`),
  )
  return new Response(writeSitemap(addresses.slice(0, MAX_ADDRESSES)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}

function writeSitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${escapeMarkup(address)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}
