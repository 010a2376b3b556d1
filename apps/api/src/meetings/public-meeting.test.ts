import { describe, expect, it } from 'vitest'
import { readCircular } from '@u4ssc/reader'
import type { Evidence, Meeting } from '@u4ssc/domain'
import { LETTER } from '../../test/letters'
import {
  evidenceOfMeeting,
  toMeetingRecord,
  toMeetingSummary,
  toPublishedMeeting,
} from './public-meeting'
import type { PublishedMeetingRow } from './store'

const NOW = '2021-11-25T09:00:00.000Z'
const STATED: Evidence[string] = { spans: [], certainty: 'stated' }

function rowOf(change: Partial<Meeting>, evidence: Evidence = {}) {
  const { circular, meetings } = readCircular(LETTER)
  const [meeting] = meetings
  if (meeting === undefined) throw new Error('The letter convenes a meeting')
  return {
    slug: meeting.id,
    sortedOn: '2021-12-07',
    meeting: { ...meeting, ...change },
    evidence,
    release: { number: 1, name: null, publishedAt: '2021-10-13T12:00:00.000Z' },
    letter: { id: 'tsb-circular-352-2021-10-13', circular },
    form: null,
    isFull: false,
  }
}

const SHOWN = { now: NOW, files: [], statusChange: undefined }

const joining = {
  revealedMinutesBefore: 60,
  rooms: [{ label: 'Plenary', url: 'https://join.example', passcode: '1234', telephones: [] }],
}

describe('the public part of a meeting', () => {
  it.each([
    (row: PublishedMeetingRow) => toMeetingSummary(row, SHOWN),
    (row: PublishedMeetingRow) => toPublishedMeeting(row, [], SHOWN),
    (row: PublishedMeetingRow) => toMeetingRecord(row, []),
  ])('has no joining details', (toPublic) => {
    const row = rowOf({ joining }, { '/joining/rooms/0/url': STATED, '/fee': STATED })
    const published = JSON.stringify(toPublic(row))
    expect(published).toContain('Sixth Meeting')
    expect(published).not.toMatch(/join\.example|1234|joining/)
  })

  it('has only documents that are for everybody', () => {
    const document = { kind: 'agenda', language: null, url: 'https://example.org/a' } as const
    const documents = (['public', 'registrants', 'secretariat'] as const).map((access) => ({
      ...document,
      id: access,
      title: access,
      access,
    }))
    const published = toPublishedMeeting(rowOf({ documents }), [], SHOWN)
    expect(published.meeting.documents.map(({ id }) => id)).toEqual(['public'])
  })
})

describe('evidenceOfMeeting', () => {
  it('returns the evidence of that meeting only, with pointers within it', () => {
    const evidence = {
      '/circular/issuedOn': STATED,
      '/meetings/1/fee': STATED,
      '/meetings/1/schedule/days/0/date': STATED,
      '/meetings/10/fee': STATED,
    }
    expect(Object.keys(evidenceOfMeeting(evidence, 1))).toEqual(['/fee', '/schedule/days/0/date'])
  })
})
