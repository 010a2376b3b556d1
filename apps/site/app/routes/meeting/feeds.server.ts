import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { CalendarLinks } from '../../components/calendar-menu'
import { env } from '../../env.server'
import { describeShortName } from '../../i18n/describe-meeting'
import { oEmbedOf } from '../../i18n/oembed.server'
import type { I18n } from '../../i18n/i18n'
import { closingOf } from '../../registration/closing'
import { calendarOf } from '../../times/calendar-of.server'

/** Calendar and feed of a meeting, and an email that shares its page. */
export interface Feeds {
  /** `null` if the date is unknown. */
  readonly calendar: CalendarLinks | null
  readonly atom: string
  readonly json: string
  /** Calendar file of the deadlines; `null` if there are none. */
  readonly deadlines: string | null
  /** The meeting as web pages in a ZIP file. */
  readonly archive: string
  /** All uploaded documents in a ZIP file; `null` if there are fewer than two. */
  readonly documents: { readonly href: string; readonly words: string } | null
  /** The oEmbed address of the page. */
  readonly oEmbed: string
  readonly mail: string
}

export function feedsOf(i18n: I18n, published: PublishedMeeting): Feeds {
  const { slug, meeting } = published
  const title = describeShortName(i18n, meeting)
  const name = encodeURIComponent(slug)
  const ofApi = (file: string) =>
    `${env.PUBLIC_API_URL}/v1/meetings/${name}/${file}?language=${i18n.language}`
  const page = env.PUBLIC_SITE_URL + i18n.path(`/meetings/${name}`)
  const hasDeadlines = meeting.deadlines.length > 0 || closingOf(published) !== null
  return {
    oEmbed: oEmbedOf(page),
    calendar: calendarOf(i18n, published),
    atom: ofApi('changes.atom'),
    json: ofApi('changes.json'),
    archive: ofApi('site.zip'),
    documents: archiveOf(i18n, published),
    deadlines: hasDeadlines ? i18n.path(`/meetings/${name}/deadlines.ics`) : null,
    mail: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(page)}`,
  }
}

function archiveOf(i18n: I18n, { slug, files }: PublishedMeeting): Feeds['documents'] {
  if (files.length < 2) return null
  const size = i18n.fileSize(files.reduce((sum, file) => sum + file.size, 0))
  return {
    href: `${env.PUBLIC_API_URL}/v1/document-archives/${encodeURIComponent(slug)}`,
    words: i18n.t('meeting.documents-download', { size }),
  }
}
