import { language } from '../../components/language'

/** Where everyone reads a page of a meeting, where the server that hands out this page says it. */
export function siteAddressOf(slug: string, page = ''): string | null {
  const site = document.querySelector<HTMLMetaElement>('meta[name="site-url"]')?.content
  return site ? new URL(`/${language}/meetings/${slug}${page}`, site).href : null
}
