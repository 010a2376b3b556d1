import type { I18n } from './i18n'

/** Returns the link to the oEmbed data of a page. */
export function oEmbedLink(href: string, title: string) {
  const type = 'application/json+oembed'
  return { tagName: 'link', rel: 'alternate', type, href, title } as const
}

/** Returns the tag by which a feed reader finds a feed of the page. */
export function feedLink(type: string, href: string) {
  return { tagName: 'link', rel: 'alternate', type, href } as const
}

/** Returns the title of a page of a list; the first one has that of the list. */
export function titleOfPage(i18n: I18n, title: string, page = 1): string {
  return page === 1 ? title : i18n.t('layout.pages-title', { title, page: i18n.number(page) })
}

/** Returns the path of a page for search engines: without its query, except the page of a list. */
export function canonicalPath({ pathname, search }: { pathname: string; search: string }): string {
  const page = new URLSearchParams(search).get('page') ?? ''
  return /^[1-9]\d*$/.test(page) && page !== '1' ? `${pathname}?page=${page}` : pathname
}

/**
 * Returns title, description and preview data of a page.
 *
 * @param about - what the page is about, in one or two sentences; without it, that of the site
 */
export function pageMeta(i18n: I18n, page: string, about = '') {
  const description = about === '' ? i18n.t('layout.site-description') : about
  return [
    { title: i18n.titleOf(page) },
    { name: 'description', content: description },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: i18n.t('layout.site-full-name') },
    { property: 'og:title', content: page },
    { property: 'og:description', content: description },
    { property: 'og:locale', content: i18n.language },
  ]
}
