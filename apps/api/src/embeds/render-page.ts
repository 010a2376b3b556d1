import { html } from 'hono/html'
import { isVenueFirst } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import type { Language } from '@u4ssc/domain'
import {
  describeDate,
  describeShortName,
  describeTimeRange,
  describeRegistrationStatus,
  WORDINGS,
} from '@u4ssc/domain/words/languages'
import type { CircularRow } from '../circulars/index'
import { nameZone } from '../mail/index'
import { registrationOf } from '../meetings/index'
import type { PublishedMeetingRow } from '../meetings/index'

/** More would not fit into a typical frame. */
const MAX_DAYS = 3

interface Page {
  readonly language: Language
  /** Address of the full page on the site. */
  readonly page: string
  readonly now: string
}

/**
 * Returns the next times of a meeting in its own zone; `times.js` adds the visitor's times. As on the
 * site, the time of the venue is first on site, and the time of the visitor online.
 */
export function renderMeeting(row: PublishedMeetingRow, { language, page, now }: Page) {
  const { meeting } = row
  const wording = WORDINGS[language]
  const { zone } = meeting.schedule
  const own = zone === null ? undefined : meetingTimes(meeting, zone)
  const utc = meetingTimes(meeting, 'UTC')
  const days = meeting.schedule.days.map(({ date }, at) => ({
    words: describeTimeRange(own?.days[at] ?? { date, start: null, end: null }, wording),
    opens: instantOf(utc.days[at]?.start),
    closes: instantOf(utc.days[at]?.end),
    date,
  }))
  const ahead = days.filter(({ closes, opens, date }) => (closes ?? opens ?? `${date}T24`) > now)
  const shown = (ahead.length > 0 ? ahead : days).slice(0, MAX_DAYS)
  const isVenue = isVenueFirst(meeting)
  const items = shown.map(({ words, opens, closes }) => {
    const at = opens ?? closes
    const place = zone === null || at === null ? '' : nameZone(zone, at, language)
    const there = html`<p class="there">${words} <bdi class="zone">${place}</bdi></p>`
    const yours =
      opens === null
        ? ''
        : html`<time datetime="${opens}" data-closes="${closes ?? ''}" hidden></time>`
    return html`<li class="${isVenue ? 'on-site' : 'online'}">
      ${isVenue ? [there, yours] : [yours, there]}
    </li>`
  })
  return frame(
    { language, page, title: describeShortName(meeting, wording).name },
    html`<p class="state">
        ${describeRegistrationStatus(registrationOf(row, now).registrationStatus, wording)}
      </p>
      <ul>
        ${items}
      </ul>`,
  )
}

export function renderCircular(
  { circular: { reference, subject, issuedOn }, id }: CircularRow,
  { language, page }: Omit<Page, 'now'>,
) {
  const date = issuedOn === null ? '' : describeDate(issuedOn, WORDINGS[language])
  return frame(
    { language, page, title: reference.text ?? id },
    html`<p class="state">${date}</p>
      <p dir="auto">${subject ?? ''}</p>`,
  )
}

function frame(
  { language, page, title }: { language: Language; page: string; title: string },
  body: unknown,
) {
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="../style.css" />
        <script src="../times.js" defer></script>
      </head>
      <body>
        <h1>
          <a href="${page}" target="_blank" rel="noopener"><bdi>${title}</bdi></a>
        </h1>
        ${body}
      </body>
    </html>`
}

function instantOf(moment: { readonly date: string; readonly time: string } | null | undefined) {
  return moment ? `${moment.date}T${moment.time}:00Z` : null
}
