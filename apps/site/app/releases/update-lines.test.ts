import { ReleaseComparisonSchema } from '@u4ssc/client/meetings'
import { compareMeetings } from '@u4ssc/domain/meetings'
import { LANGUAGES } from '@u4ssc/domain'
import type { Session } from '@u4ssc/domain/meetings'
import { describe, expect, it } from 'vitest'
import { meetingWithProgramme } from '../../test/meeting-with-programme'
import { i18nFor } from '../i18n/i18n'
import { toUpdateLines } from './update-lines'

const asJson = ReleaseComparisonSchema.shape.changes
const { meeting } = meetingWithProgramme()
type Meeting = typeof meeting

/** The updates after a change, for a visitor in Bogotá. */
function linesAfter(change: Partial<Meeting>, language: (typeof LANGUAGES)[number] = 'en') {
  const after = { ...meeting, ...change }
  const changes = compareMeetings({ ...meeting, joining: null }, { ...after, joining: null })
  return toUpdateLines(i18nFor(language), asJson.parse(changes), after, 'America/Bogota')
}

function programmeWith(id: string, change: Partial<Session>): Session[] {
  return meeting.programme.map((session) =>
    session.id === id ? { ...session, ...change } : session,
  )
}

describe('an update', () => {
  it('of a later start has the new and the earlier time, in the zone of the visitor', () => {
    expect(linesAfter({ programme: programmeWith('work', { startTime: '13:45' }) })).toEqual([
      { subject: 'Work plan', words: 'now starts at 07:45 (Bogotá time), instead of 07:30.' },
    ])
  })

  it('of another end has the end only', () => {
    expect(linesAfter({ programme: programmeWith('work', { endTime: '15:00' }) })[0]?.words).toBe(
      'now ends at 09:00 (Bogotá time), instead of 09:30.',
    )
  })

  it('of another day names both days', () => {
    const [line] = linesAfter({ programme: programmeWith('work', { date: '2021-12-08' }) })
    expect(line?.words).toMatch(
      /Wednesday, 8 December 2021, 07:30 .*instead of Tuesday, 7 December/,
    )
  })

  it('of several new documents or speakers is one line', () => {
    const documents = ['One', 'Two'].map((title) => ({
      ...({ id: title, title, kind: 'other', language: null, access: 'public' } as const),
      url: `https://example.org/${title}`,
    }))
    const lines = linesAfter({ documents: [...meeting.documents, ...documents] })
    expect(lines).toEqual([{ subject: null, words: '2 new documents: One and Two.' }])
  })

  it('of a new outcome ends with one full stop', () => {
    const outcomes = [{ objective: 0, text: 'Cities published results.', documents: [] }]
    const [line] = linesAfter({ outcomes: [...meeting.outcomes, ...outcomes] })
    expect(line?.words).toBe('New outcome: Cities published results.')
  })

  it('of a further circular names it', () => {
    const [line] = linesAfter({ convenedBy: [...meeting.convenedBy, 'Corrigendum 1'] })
    expect(line?.words).toBe('New circular: Corrigendum 1.')
  })

  it('of outcomes is one line, and a recording is a sentence', () => {
    const outcomes = [{ objective: 0, text: 'Approved', documents: [] }]
    const recording = { isRecorded: true, url: 'https://example.org/film' }
    expect(linesAfter({ outcomes, recording }).map(({ words }) => words)).toEqual([
      'New outcome: Approved.',
      'The recording is available.',
    ])
  })

  it('says that a meeting will be recorded', () => {
    const [line] = linesAfter({ recording: { isRecorded: true, url: null } })
    expect(line?.words).toBe('The meeting will be recorded.')
  })

  it('is next to the others of its session, and those of a break are last', () => {
    const programme = meeting.programme.map((session) =>
      session.id === 'opening' ? session : { ...session, endTime: '15:40', room: 'Room B' },
    )
    const sessions = linesAfter({ programme }).map(({ subject, words }) =>
      (subject ?? words).includes('Lunch') ? 'Lunch' : 'Work plan',
    )
    expect(sessions).toEqual(['Work plan', 'Work plan', 'Lunch', 'Lunch'])
  })

  it.each(LANGUAGES)('of a session comes before that of a break, in %s', (language) => {
    const programme = meeting.programme.map((session) =>
      session.id === 'opening' ? session : { ...session, endTime: '15:40' },
    )
    const lines = linesAfter({ programme }, language)
    expect(lines.map(({ subject }) => subject)).toEqual(['Work plan', '=Lunch'])
  })
})
