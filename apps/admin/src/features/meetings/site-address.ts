import { language } from '../../components/language'
import { siteAddress } from '../../components/site-address'

/** Where everyone reads a page of a meeting, where that is known. */
export function siteAddressOf(slug: string, page = ''): string | null {
  return siteAddress(`/${language}/meetings/${slug}${page}`)
}
