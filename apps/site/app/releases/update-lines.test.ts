import { ReleaseComparisonSchema } from '@u4ssc/client/meetings'
import { compareMeetings } from '@u4ssc/domain/meetings'
import type { Language } from '@u4ssc/domain'
import type { Session } from '@u4ssc/domain/meetings'
import { describe, expect, it } from 'vitest'
import { meetingWithProgramme } from '../../test/meeting-with-programme'
import { i18nFor } from '../i18n/i18n'
import { toUpdateLines } from './update-lines'

const asJson = ReleaseComparisonSchema.shape.changes
const { meeting } = meetingWithProgramme()
type Meeting = typeof meeting

/** The updates after a change; by default for a visitor in Bogotá. */
function linesAfter(
  change: Partial<Meeting>,
  language: Language = 'en',
  yours: string | null = 'America/Bogota',
) {
  const after = { ...meeting, ...change }
  const changes = compareMeetings({ ...meeting, joining: null }, { ...after, joining: null })
  return toUpdateLines(i18nFor(language), asJson.parse(changes), after, yours)
}

function programmeWith(id: string, change: Partial<Session>): Session[] {
  return meeting.programme.map((session) =>
    session.id === id ? { ...session, ...change } : session,
  )
}

describe('an update', () => {
  it('has the new and the earlier time, in the zone of the visitor', () => {
    expect(linesAfter({ programme: programmeWith('work', { startTime: '13:45' }) })).toMatchObject([
      { subject: 'Work plan', words: 'now starts at 07:45, Bogotá time, instead of 07:30.' },
    ])
  })

  it('names the zone of the meeting if that of the visitor is unknown', () => {
    const programme = programmeWith('work', { startTime: '13:45' })
    expect(linesAfter({ programme }, 'en', null)[0]?.words).toContain('13:45, Geneva time')
    expect(linesAfter({ programme }, 'fr', null)[0]?.words).toContain('Genève')
  })

  it('names the day in the zone of the visitor', () => {
    const programme = programmeWith('work', {
      date: '2021-12-08',
      startTime: '20:00',
      endTime: '21:00',
    })
    const [line] = linesAfter({ programme }, 'en', 'Pacific/Auckland')
    expect(line?.words).toContain('9 December 2021, 08:00')
  })

  it('names a session in the language of the page', () => {
    const sessions = { work: { title: 'Plan de travail' } }
    const localizations = { ...meeting.localizations, fr: { sessions } }
    const before = { ...meeting, localizations, joining: null }
    const programme = programmeWith('work', { startTime: '13:45' })
    const after = { ...before, programme }
    const changes = asJson.parse(compareMeetings(before, after))
    expect(toUpdateLines(i18nFor('fr'), changes, after, null)[0]?.subject).toBe('Plan de travail')
    expect(toUpdateLines(i18nFor('en'), changes, after, null)[0]?.subject).toBe('Work plan')
  })

  it('names a further circular in the language of the page', () => {
    const convenedBy = [...meeting.convenedBy, 'TSB Circular 353']
    expect(linesAfter({ convenedBy }, 'fr')[0]?.words).toMatch(
      /^Nouvelle circulaire.*Circulaire TSB 353\.$/,
    )
  })
})
