import type { I18n } from './i18n'

/** Returns the link to the oEmbed data of a page. */
export function oEmbedLink(href: string, title: string) {
  const type = 'application/json+oembed'
  return { tagName: 'link', rel: 'alternate', type, href, title } as const
}

/** Returns title, description and preview data of a page. */
export function pageMeta(i18n: I18n, page: string) {
  return [
    { title: i18n.titleOf(page) },
    { name: 'description', content: i18n.t('layout.site-description') },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: i18n.t('layout.site-full-name') },
    { property: 'og:title', content: page },
    { property: 'og:locale', content: i18n.language },
  ]
}
