import { describe, expect, it } from 'vitest'
import { compareMisses, missesOf, scoreLetter, sumScores } from './index.mjs'

const meeting = (title: string, date: string, more: object = {}) => ({
  title,
  status: 'convened',
  schedule: { zone: null, days: [{ date, startTime: null, endTime: null }] },
  ...more,
})
const reading = (meetings: readonly object[], more: object = {}) => ({
  circular: { reference: { kind: 'circular', number: '7' }, subject: 'Two meetings' },
  meetings,
  evidence: {},
  diagnostics: [],
  ...more,
})
const expected = (...meetings: readonly object[]) => ({ number: '7', meetings })

describe('the score of a letter', () => {
  it('pairs each expected meeting with the most similar one', () => {
    const read = reading([meeting('Working Party B', '2025-05-06'), meeting('Forum', '2025-05-05')])
    const { meetings, fields } = scoreLetter(
      read,
      expected(
        { title: 'Forum', startDate: '2025-05-05' },
        { title: 'Working Party B', startDate: '2025-05-06' },
      ),
    )
    expect(meetings).toEqual({ expected: 2, found: 2, invented: [] })
    expect(fields.filter(({ share }) => share < 1)).toEqual([])
  })

  it('counts a meeting that the letter does not convene as invented', () => {
    const score = scoreLetter(reading([meeting('Forum', '2025-05-05')]), expected())
    expect(score.meetings.invented).toEqual(['2025-05-05'])
    expect(sumScores([score]).falseFacts).toBe(1)
  })

  it('leaves out meetings that are cancelled, or postponed without a date', () => {
    const cancelled = meeting('Forum', '2025-05-05', { status: 'cancelled' })
    const postponed = meeting('Seminar', '', { status: 'postponed', schedule: { days: [] } })
    expect(scoreLetter(reading([cancelled, postponed]), expected()).meetings.invented).toEqual([])
  })

  it('counts a missing value as a miss and a wrong date as a false fact', () => {
    const read = reading([meeting('Forum', '2025-05-06')])
    const { fields } = scoreLetter(
      read,
      expected({ title: 'Forum', startDate: '2025-05-05', startTime: '10:00' }),
    )
    const isFalse = Object.fromEntries(fields.map((field) => [field.field, field.isFalse]))
    expect(isFalse).toMatchObject({ 'meetings/0/startDate': true, 'meetings/0/startTime': false })
  })

  it('counts a title with half of the words as half', () => {
    const read = reading([meeting('Forum on water', '2025-05-05')])
    const { fields } = scoreLetter(
      read,
      expected({ title: 'Forum on digital water supply', startDate: '2025-05-05' }),
    )
    expect(fields.find(({ field }) => field === 'meetings/0/title')?.share).toBe(0.5)
  })

  it('reads the end of a sitting past midnight on its own date', () => {
    const night = {
      date: '2025-05-05',
      startTime: '22:00',
      endTime: '01:00',
      endDate: '2025-05-06',
    }
    const read = reading([meeting('Forum', '', { schedule: { sittings: [night] } })])
    const facts = {
      title: 'Forum',
      startDate: '2025-05-05',
      endDate: '2025-05-06',
      endTime: '01:00',
    }
    const { fields } = scoreLetter(read, expected(facts))
    expect(fields.filter(({ share }) => share < 1)).toEqual([])
  })
})

describe('the score of certainty', () => {
  const wrong = meeting('Forum', '2025-05-06')
  const facts = expected({ title: 'Forum', startDate: '2025-05-05' })

  it('counts a wrong value that is uncertain as flagged and not as sure', () => {
    const evidence = { '/meetings/0/schedule/days/0/date': { certainty: 'uncertain' } }
    const sums = sumScores([scoreLetter(reading([wrong], { evidence }), facts)])
    expect(sums).toMatchObject({ wrong: 1, wrongFlagged: 1, given: 4, sure: 2, sureRight: 2 })
  })

  it('counts a wrong value as flagged by a warning at it, and not by information', () => {
    const at = (severity: string) => ({
      diagnostics: [{ severity, pointer: '/meetings/0/schedule/days/0' }],
    })
    const flagged = (severity: string) =>
      sumScores([scoreLetter(reading([wrong], at(severity)), facts)]).wrongFlagged
    expect([flagged('warning'), flagged('info')]).toEqual([1, 0])
  })

  it('counts a letter with a missed meeting as warned if a warning points at the meetings', () => {
    const diagnostics = [{ severity: 'warning', pointer: '/meetings' }]
    const sums = sumScores([scoreLetter(reading([], { diagnostics }), facts)])
    expect(sums).toMatchObject({ lettersMissingMeetings: 1, lettersMissingMeetingsWarned: 1 })
  })
})

describe('known misses', () => {
  const score = scoreLetter(reading([meeting('Forum', '2025-05-06')]), {
    number: '8',
    meetings: [{ title: 'Forum', startDate: '2025-05-06' }],
  })

  it('name the fields that are not read correctly, and those with a misleading value', () => {
    expect(missesOf(score)).toEqual({ missed: ['number'], falseFacts: ['number'] })
  })

  it('report new misses, and misses that are now read correctly', () => {
    const known = { missed: ['subject'], falseFacts: ['number'] }
    expect(compareMisses(missesOf(score), known)).toEqual({
      unknown: ['missed number'],
      gone: ['missed subject'],
    })
  })
})
