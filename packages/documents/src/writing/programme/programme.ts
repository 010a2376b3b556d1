import type { Language } from '@u4ssc/domain'
import { assertObject, assertScheduled } from '@u4ssc/domain/internal'
import type { Meeting, Session } from '@u4ssc/domain/meetings'
import { translateTitles } from '@u4ssc/domain/meetings'
import { zoneLabel } from '@u4ssc/domain/timezones'
import { assertLanguage } from '@u4ssc/domain/words'
import { describeDate, WORDINGS } from '@u4ssc/domain/words/languages'
import { fill, DOCUMENT_WORDS } from '../words/index'
import { letterheadForPdf, NO_LETTERHEAD, type Letterhead } from '../letterhead'
import { writePdf } from '../typst'

export interface ProgrammeOptions {
  /** Language of the labels; by default that of the meeting, or else English. */
  readonly language?: Language | undefined
}

interface Programme {
  readonly language: Language
  readonly heading: string
  readonly meeting: string
  /** The time zone, or a note that there is no programme yet. */
  readonly note: string | null
  readonly days: readonly ProgrammeDay[]
}

interface ProgrammeDay {
  readonly heading: string
  readonly sessions: readonly ProgrammeSession[]
}

interface ProgrammeSession {
  readonly hours: string
  readonly title: string
  /** Room, speakers and their roles. */
  readonly lines: readonly string[]
}

/** Returns the sessions of a meeting by day and time, in words. */
export function programmeOf(original: Meeting, options: ProgrammeOptions): Programme {
  assertScheduled(original)
  assertObject(options, 'options')
  const language = options.language ?? original.language ?? 'en'
  assertLanguage(language, 'options.language')
  const meeting = translateTitles(original, language)
  const { programme: words } = DOCUMENT_WORDS[language]
  const { zone } = meeting.schedule
  const sessions = [...meeting.programme].sort((one, other) =>
    `${one.date} ${one.startTime}`.localeCompare(`${other.date} ${other.startTime}`, 'en'),
  )
  const dates = [...new Set(sessions.map(({ date }) => date))]
  return {
    language,
    heading: words.title,
    meeting: meeting.title,
    note: sessions.length === 0 ? words.none : zone && fill(words.zone, { zone: zoneLabel(zone) }),
    days: dates.map((date) => ({
      heading: describeDate(date, WORDINGS[language]),
      sessions: sessions
        .filter((session) => session.date === date)
        .map((session) => sessionOf(session, meeting, language)),
    })),
  }
}

function sessionOf(
  { startTime, endTime, title, room, speakers }: Session,
  meeting: Meeting,
  language: Language,
): ProgrammeSession {
  const { roles, colon } = DOCUMENT_WORDS[language]
  const known = new Map(meeting.speakers.map((speaker) => [speaker.id, speaker]))
  const people = speakers.flatMap(({ speaker: id, role }) => {
    const speaker = known.get(id)
    if (!speaker) return []
    const parts = [speaker.name, speaker.title, speaker.organization?.name]
    return [`${roles[role]}${colon}${parts.filter((part) => part != null).join(', ')}`]
  })
  return {
    hours: `${startTime}–${endTime}`,
    title,
    lines: [...(room === null ? [] : [room]), ...people],
  }
}

export interface ProgrammeToPdfOptions extends ProgrammeOptions {
  readonly letterhead?: Letterhead
}

/**
 * Returns the programme of a meeting as an accessible PDF, with times in the meeting's zone.
 *
 * @throws DocumentError for a name that the fonts do not support
 * @example
 * await writeFile('programme.pdf', await programmeToPdf(meeting, { language: 'es' }))
 */
export function programmeToPdf(
  meeting: Meeting,
  { letterhead = NO_LETTERHEAD, ...options }: ProgrammeToPdfOptions = {},
): Promise<Uint8Array> {
  const programme = programmeOf(meeting, options)
  const title = `${programme.heading}: ${programme.meeting}`
  return writePdf('programme', { ...programme, title, letterhead: letterheadForPdf(letterhead) })
}

/** Width of "10:00–10:30" and a gap. */
const INDENT = ' '.repeat(13)

/**
 * Returns the programme of a meeting as plain text, with times in the meeting's zone.
 *
 * @example
 * programmeToText(meeting, { language: 'fr' })
 */
export function programmeToText(meeting: Meeting, options: ProgrammeOptions = {}): string {
  const { heading, meeting: title, note, days } = programmeOf(meeting, options)
  const head = [heading, title, note].filter((line) => line !== null).join('\n')
  const parts = days.map((day) => [day.heading, ...day.sessions.map(renderSession)].join('\n\n'))
  return `${[head, ...parts].join('\n\n')}\n`
}

function renderSession({ hours, title, lines }: ProgrammeSession): string {
  const [first = '', ...others] = title.split('\n')
  return [`${hours}  ${first}`, ...[...others, ...lines].map((line) => INDENT + line)].join('\n')
}
