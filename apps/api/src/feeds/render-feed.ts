import type { Language } from '@u4ssc/domain'
import type { JsonFeed } from '@u4ssc/client/meetings'
import type { ReleaseEntry } from './release-entry'

/** A feed of changes, independent of the format. */
export interface Feed {
  readonly title: string
  readonly language: Language
  /** Address of the feed. */
  readonly self: string
  /** Address of the page that the changes are about. */
  readonly page: string
  readonly entries: readonly ReleaseEntry[]
}

const AUTHOR = 'U4SSC'
const ATOM = 'http://www.w3.org/2005/Atom'

/** A feed must state a time even before the first publication. */
const NOTHING_YET = '1970-01-01T00:00:00.000Z'

/** @see RFC 4287 */
export async function renderAtom({ title, language, self, page, entries }: Feed): Promise<string> {
  // Loaded on demand: brings its own document object model
  const { create } = await import('xmlbuilder2')
  const feed = create({ version: '1.0', encoding: 'utf-8' }).ele(ATOM, 'feed', {
    'xml:lang': language,
  })
  feed.ele('id').txt(self)
  feed.ele('title').txt(toXmlText(title))
  feed.ele('updated').txt(entries[0]?.publishedAt ?? NOTHING_YET)
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: self })
  feed.ele('link', { rel: 'alternate', type: 'text/html', href: page })
  feed.ele('author').ele('name').txt(AUTHOR)
  for (const entry of entries) {
    const node = feed.ele('entry')
    node.ele('id').txt(entry.id)
    node.ele('title').txt(toXmlText(entry.title))
    node.ele('published').txt(entry.publishedAt)
    node.ele('updated').txt(entry.publishedAt)
    node.ele('link', { rel: 'alternate', type: 'text/html', href: entry.page })
    node.ele('content', { type: 'text' }).txt(toXmlText(entry.sentences.join('\n')))
  }
  return feed.end({ prettyPrint: false })
}

/** @see https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed({ title, language, self, page, entries }: Feed): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    home_page_url: page,
    feed_url: self,
    authors: [{ name: AUTHOR }],
    items: entries.map(({ id, page: url, title: of, sentences, publishedAt }) => ({
      id,
      url,
      title: of,
      content_text: sentences.join('\n'),
      date_published: publishedAt,
    })),
  }
}

/** Characters that XML 1.0 cannot represent. */

const NOT_IN_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g

function toXmlText(text: string): string {
  return text.replace(NOT_IN_XML, ' ')
}
