import { answered, api } from '../api.server'
import { env } from '../env.server'
import { writeSitemapXml } from '../sitemap/write-sitemap-xml'

/** Lists the sitemaps for search engines: one of the fixed pages, and one for each page of a list. */
export async function loader() {
  const [meetings, circulars] = await answered(
    Promise.all([api.meetings.browse(), api.circulars.browse()]),
  )
  const files = [
    'pages/1',
    ...numbersTo(meetings.pages).map((page) => `meetings/${page}`),
    ...numbersTo(circulars.pages).map((page) => `circulars/${page}`),
  ]
  return writeSitemapXml(
    'sitemapindex',
    'sitemap',
    files.map((file) => `${env.PUBLIC_SITE_URL}/sitemaps/${file}`),
  )
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}
