import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import { env } from '../../env.server'
import { refuse } from '../../refuse.server'
import type { I18n } from '../../i18n/i18n'

/**
 * Answers with a calendar file of a meeting, or 404 if there is none.
 *
 * @param page - path of the page below that of the meeting, which the events link to
 */
export function answerCalendar(
  i18n: I18n,
  { slug }: PublishedMeeting,
  page: string,
  write: (page: { readonly language: Language; readonly url: string }) => string | null,
): Response {
  const path = i18n.path(`/meetings/${encodeURIComponent(slug)}${page}`)
  const calendar = write({ language: i18n.language, url: env.PUBLIC_SITE_URL + path })
  return new Response(calendar ?? refuse(404), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}.ics"`,
    },
  })
}
