import { html, raw } from 'hono/html'
import { renderCircular } from '@u4ssc/domain/circulars'
import { meetingTimes, zoneLabel } from '@u4ssc/domain/timezones'
import type { Circular, Language, Meeting } from '@u4ssc/domain'
import { describeDate, describeTimeRange, WORDINGS } from '@u4ssc/domain/words/languages'
import { siteMessages } from '@u4ssc/messages/site'
import { titleOf } from '../feeds/index'
import { describeVenue } from '../meetings/index'

export interface ArchivedLetter {
  readonly id: string
  readonly circular: Circular
}

interface ArchivedMeeting {
  readonly meeting: Meeting
  readonly release: { readonly number: number; readonly publishedAt: string }
  readonly letters: readonly ArchivedLetter[]
  /** Files next to the page, in addition to those in every archive. */
  readonly files: readonly string[]
  /** Address of the meeting page on the site. */
  readonly page: string
}

/** Files next to every page. */
const FILES = ['programme.csv', 'calendar.ics', 'meeting.json', 'event.jsonld']

/**
 * Returns the meeting page for use without a server; it links only to files next to it or to the
 * web.
 */
export async function renderMeetingPage(
  { meeting, release, letters, files, page }: ArchivedMeeting,
  language: Language,
): Promise<string> {
  const say = siteMessages(language)
  const title = titleOf(meeting, language)
  const { objectives } = meeting.localizations[language] ?? meeting
  const date = describeDate(release.publishedAt.slice(0, 10), WORDINGS[language])
  const place = describeVenue(meeting.venue, language).join(WORDINGS[language].listSeparator)
  const body = html`<h1>${title}</h1>
    ${meeting.status === 'cancelled' ? html`<p><strong>${say('meeting.cancelled-note')}</strong></p>` : ''}
    ${meeting.status === 'postponed' ? html`<p><strong>${say('meeting.postponed-note')}</strong></p>` : ''}
    <ul>
      ${daysOf(meeting, language)}
    </ul>
    ${meeting.mode === null ? '' : html`<p>${say(`meeting.mode-${meeting.mode}`)}</p>`}
    ${place === '' ? '' : html`<p>${say('meeting.place')}: ${place}</p>`}
    ${listOf(say('meeting.objectives'), objectives ?? [])}
    ${listOf(say('fact/organizers'), meeting.organizers)} ${programmeOf(meeting, language)}
    ${listOf(say('meeting.documents'), meeting.documents.map(linkTo))}
    ${listOf(
      say('circulars.title'),
      letters.map(
        ({ id, circular }) =>
          html`<a href="letters/${encodeURIComponent(id)}.html">${circular.reference.text ?? id}</a>
            ${circular.subject ?? ''}`,
      ),
    )}
    <ul>
      ${[...FILES, ...files].map((name) => html`<li><a href="${name}">${name}</a></li>`)}
    </ul>
    <p>
      ${say('meeting.release', { number: release.number, date })} <a href="${page}">${page}</a>
    </p>`
  return frame(language, title, 'style.css', body)
}

export async function renderLetterPage(
  { id, circular }: ArchivedLetter,
  language: Language,
): Promise<string> {
  const letter = raw(renderCircular(circular, { format: 'html' }))
  const body = html`<p><a href="../index.html">←</a></p>
    ${letter}`
  return frame(language, circular.reference.text ?? id, '../style.css', body)
}

async function frame(
  language: Language,
  title: string,
  style: string,
  body: unknown,
): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${style}" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`
  return page.toString()
}

function daysOf(meeting: Meeting, language: Language) {
  const { zone, days } = meeting.schedule
  const shown = zone === null ? [] : meetingTimes(meeting, zone).days
  return days.map(({ date }, at) => {
    const day = shown[at]
    const words = describeTimeRange(day ?? { date, start: null, end: null }, WORDINGS[language])
    return html`<li>${words} <bdi dir="ltr">${zone && zoneLabel(zone)}</bdi></li>`
  })
}

function programmeOf({ programme, speakers }: Meeting, language: Language) {
  if (programme.length === 0) return ''
  const say = siteMessages(language)
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  const rows = programme.map(
    ({ date, startTime, endTime, title, room, ...session }) =>
      html`<tr>
        <td>${describeDate(date, WORDINGS[language])}</td>
        <td><bdi dir="ltr">${startTime}–${endTime}</bdi></td>
        <td dir="auto">${title}</td>
        <td dir="auto">${room ?? ''}</td>
        <td dir="auto">
          ${session.speakers.map(({ speaker }) => names.get(speaker) ?? speaker).join(', ')}
        </td>
      </tr>`,
  )
  const columns = ['date', 'starts', 'title', 'room', 'speakers'] as const
  const heads = columns.map(
    (column) => html`<th scope="col">${say(`programme.column-${column}`)}</th>`,
  )
  return html`<h2>${say('programme.title')}</h2>
    <table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
}

function listOf(heading: string, items: readonly unknown[]) {
  if (items.length === 0) return ''
  const lines = items.map((item) => html`<li dir="auto">${item}</li>`)
  return html`<h2>${heading}</h2>
    <ul>
      ${lines}
    </ul>`
}

/** Links only http and https addresses. */
function linkTo({ title, url }: Meeting['documents'][number]) {
  return /^https?:/i.test(url) ? html`<a href="${url}">${title}</a>` : title
}
