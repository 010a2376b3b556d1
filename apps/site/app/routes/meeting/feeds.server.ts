import { env } from '../../env.server'
import { oEmbedOf } from '../../i18n/oembed.server'
import type { I18n } from '../../i18n/i18n'

/** Calendar and feed of a meeting, and an email that shares its page. */
export interface Feeds {
  readonly calendar: string
  readonly atom: string
  /** The oEmbed address of the page. */
  readonly oEmbed: string
  readonly mail: string
}

export function feedsOf(i18n: I18n, slug: string, title: string): Feeds {
  const name = encodeURIComponent(slug)
  const ofApi = (file: string) =>
    `${env.PUBLIC_API_URL}/v1/meetings/${name}/${file}?lang=${i18n.language}`
  const page = env.PUBLIC_SITE_URL + i18n.path(`/meetings/${name}`)
  return {
    oEmbed: oEmbedOf(page),
    calendar: ofApi('calendar.ics'),
    atom: ofApi('changes.atom'),
    mail: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(page)}`,
  }
}
