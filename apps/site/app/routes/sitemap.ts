import { answered, api } from '../api.server'
import { env } from '../env.server'
import { writeSitemapXml } from '../sitemap/write-sitemap-xml'

/**
 * Lists the sitemaps for search engines: one of the fixed pages, one of the earlier meetings, and one
 * for each page of a list.
 */
export async function loader() {
  const [meetings, circulars] = await answered(
    Promise.all([api.meetings.browse(), api.circulars.browse()]),
  )
  const files = [
    'pages/1',
    'earlier/1',
    ...numbersOf(meetings).map((page) => `meetings/${page}`),
    ...numbersOf(circulars).map((page) => `circulars/${page}`),
  ]
  return writeSitemapXml(
    'sitemapindex',
    'sitemap',
    files.map((file) => `${env.PUBLIC_SITE_URL}/sitemaps/${file}`),
  )
}

/** Returns the numbers of the pages that have items. */
function numbersOf({ pages, total }: { readonly pages: number; readonly total: number }): number[] {
  return total === 0 ? [] : Array.from({ length: pages }, (_, index) => index + 1)
}
