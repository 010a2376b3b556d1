import type { I18n } from './i18n'

/** Tells programs how the page is put into pages of others. */
export function oEmbedLink(href: string, title: string) {
  const type = 'application/json+oembed'
  return { tagName: 'link', rel: 'alternate', type, href, title } as const
}

/** What a page says of itself to browsers, to those who index it and to those who show links to it. */
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
