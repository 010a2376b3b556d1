import type { LoaderFunctionArgs } from '@remix-run/node'
import { LANGUAGES } from '@u4ssc/domain'
import { earlierMeetings, earlierPath } from '../catalogue/numbered-pages'
import { now } from '../clock.server'
import { env } from '../env.server'
import { browseCirculars, browseMeetings, listInitiativeMeetings } from '../lists/browse.server'
import { refuse } from '../refuse.server'
import { FIXED_PAGES, pagesOfCircular, pagesOfMeeting } from '../site-pages'
import { writeSitemapXml } from '../sitemap/write-sitemap-xml'

/** Lists pages in every language for search engines: the fixed ones, or those of one page of a list. */
export async function loader({ params }: LoaderFunctionArgs) {
  const pages = await pagesIn(params['list'], params['page'] ?? '')
  const addresses = pages.flatMap((page) =>
    LANGUAGES.map((language) => `${env.PUBLIC_SITE_URL}/${language}${page}`),
  )
  return writeSitemapXml('urlset', 'url', addresses)
}

async function pagesOfEarlier(): Promise<readonly string[]> {
  const published = await listInitiativeMeetings()
  return earlierMeetings(published, now()).map(({ ordinal }) => earlierPath(ordinal))
}

async function pagesIn(list: string | undefined, page: string): Promise<readonly string[]> {
  switch (list) {
    case 'pages':
      return page === '1' ? FIXED_PAGES : refuse(404)
    case 'earlier':
      return page === '1' ? await pagesOfEarlier() : refuse(404)
    case 'meetings': {
      const { items } = await browseMeetings({ page })
      return items.flatMap(({ slug }) => pagesOfMeeting(slug))
    }
    case 'circulars': {
      const { items } = await browseCirculars({ page })
      return items.flatMap(({ id }) => pagesOfCircular(id))
    }
    default:
      return refuse(404)
  }
}
