import type { Words } from './words'

/** Tells programs how the page is put into pages of others. */
export function oEmbedLink(href: string, title: string) {
  const type = 'application/json+oembed'
  return { tagName: 'link', rel: 'alternate', type, href, title } as const
}

/** What a page says of itself to browsers, to those who index it and to those who show links to it. */
export function pageMeta(words: Words, page: string) {
  return [
    { title: words.titleOf(page) },
    { name: 'description', content: words.say('layout.site-description') },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: words.say('layout.site-full-name') },
    { property: 'og:title', content: page },
    { property: 'og:locale', content: words.language },
  ]
}
