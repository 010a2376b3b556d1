import { language } from '../../components/language/language'
import { siteAddress } from '../../components/api/site-address'

/**
 * Returns the address of a public page of a meeting, or `null` if the site's address is not known.
 */
export function siteAddressOf(slug: string, page = ''): string | null {
  return siteAddress(`/${language}/meetings/${slug}${page}`)
}
