import { renderCircular } from '@u4ssc/domain/circulars'
import { toSchemaOrg } from '@u4ssc/domain/meetings'
import type { Language, Meeting } from '@u4ssc/domain'
import { toCalendar } from '@u4ssc/calendar'
import type { Database } from '../db/index'
import { publicOf, titleOf } from '../feeds/index'
import { listProceedings, toMeetingRecord } from '../meetings/index'
import type { PublishedMeetingRow } from '../meetings/index'
import { renderLetterPage, renderMeetingPage } from './render-pages'
import type { Entry } from './zip-entries'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { CircularRow } from '../circulars/index'
import { circulars, meetingCirculars } from '../db/tables/index'
import { siteMessages } from '@u4ssc/messages/site'
import type { SiteMessage } from '@u4ssc/messages/site'
import { csvCell } from '../list-files/csv-cell'

/** No known meeting has more than a few. */
const MAX_LETTERS = 50

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid; padding: .3rem .5rem; text-align: start; vertical-align: top; }
`

interface Archive {
  readonly row: PublishedMeetingRow
  /** SEQUENCE of the calendar entries. */
  readonly sequence: number
  readonly language: Language
  /** Address of the meeting page on the site. */
  readonly page: string
}

/** Yields everything public about a meeting as pages and files that open from a folder. */
export async function* listEntries(
  db: Database,
  { row, sequence, language, page }: Archive,
): AsyncGenerator<Entry> {
  const meeting = publicOf(row.meeting)
  const { release } = row
  const letters = await listLettersOf(db, row.slug, MAX_LETTERS)
  const closings = await listProceedings(db, row.slug)
  const records = closings.map(({ number, record }) => ({
    path: `proceedings-${number}.json`,
    content: record,
  }))
  const files = records.map(({ path }) => path)
  const shown = await renderMeetingPage({ meeting, release, letters, files, page }, language)
  const now = release.publishedAt
  const event = toSchemaOrg({ ...meeting, title: titleOf(meeting, language) }, page)
  const calendar = { audience: 'public', sequence, now, language, url: page } as const
  yield { path: 'index.html', content: shown }
  yield { path: 'style.css', content: STYLE }
  yield { path: 'programme.csv', content: programmeToCsv(meeting, language) }
  yield { path: 'calendar.ics', content: toCalendar(meeting, calendar) }
  yield { path: 'meeting.json', content: JSON.stringify(toMeetingRecord(row, closings), null, 2) }
  yield* records
  yield { path: 'event.jsonld', content: JSON.stringify(event, null, 2) }
  for (const letter of letters) {
    const name = `letters/${letter.id}`
    yield { path: `${name}.html`, content: await renderLetterPage(letter, language) }
    yield { path: `${name}.txt`, content: letter.sourceText }
    yield {
      path: `${name}.jsonld`,
      content: renderCircular(letter.circular, { format: 'json-ld' }),
    }
  }
}

/** Returns the public circulars about a meeting, oldest first. */
function listLettersOf(db: Database, slug: string, limit: number): Promise<CircularRow[]> {
  const about = db
    .select({ id: meetingCirculars.circularId })
    .from(meetingCirculars)
    .where(eq(meetingCirculars.slug, slug))
  return db
    .select()
    .from(circulars)
    .where(and(inArray(circulars.id, about), isNull(circulars.withdrawnAt)))
    .orderBy(asc(circulars.issuedOn), asc(circulars.id))
    .limit(limit)
}

type Column = readonly [
  header: SiteMessage,
  cell: (session: Meeting['programme'][number]) => string | null,
]

/** Returns the programme as CSV (RFC 4180), one line per session. */
function programmeToCsv(meeting: Meeting, language: Language): string {
  const say = siteMessages(language)
  const columns = columnsOf(meeting)
  const head = columns.map(([header]) => say(header))
  const rows = meeting.programme.map((session) => columns.map(([, cell]) => cell(session)))
  const lines = [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
  return `\uFEFF${lines.join('')}`
}

function columnsOf({ schedule, speakers }: Meeting): readonly Column[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return [
    ['programme.column-date', ({ date }) => date],
    ['programme.column-starts', ({ startTime }) => startTime],
    ['programme.column-ends', ({ endTime }) => endTime],
    ['programme.column-zone', () => schedule.zone],
    ['programme.column-title', ({ title }) => title],
    ['programme.column-kind', ({ kind }) => kind],
    ['programme.column-room', ({ room }) => room],
    [
      'programme.column-speakers',
      (session) => session.speakers.map(({ speaker }) => names.get(speaker) ?? speaker).join('; '),
    ],
  ]
}
