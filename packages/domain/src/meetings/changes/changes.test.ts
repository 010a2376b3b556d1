import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../../test/sixth-meeting'
import { changesFor } from './changes'
import { compareMeetings } from './compare-meetings'
import type { Meeting } from '../meeting'
import type { Document } from '../programme'

const REPORT: Document = {
  id: 'd1',
  title: 'Report',
  kind: 'report',
  language: 'en',
  url: 'https://example.org/report',
  access: 'public',
}

describe('changesFor', () => {
  const room = { label: 'Main', url: 'https://example.org/join', passcode: '1234', telephones: [] }
  const joining = { revealedMinutesBefore: 30, rooms: [room] }

  it('excludes joining details for the public, however they change', () => {
    const moved = { ...joining, rooms: [{ ...room, url: 'https://example.org/other' }] }
    for (const [from, to] of [
      [null, joining],
      [joining, null],
      [joining, moved],
      [joining, { ...joining, rooms: [] }],
    ]) {
      const changes = compareMeetings(withJoining(from ?? null), withJoining(to ?? null))
      expect(changesFor('public', changes)).toEqual([])
      expect(changesFor('registrants', changes)).toHaveLength(1)
    }
  })

  it('excludes a document for people who can see it neither before nor after', () => {
    const kept: Document = { ...REPORT, access: 'secretariat' }
    const shared: Document = { ...REPORT, access: 'registrants', title: 'Final report' }
    const changes = compareMeetings(
      { ...SIXTH_MEETING, documents: [kept, { ...shared, id: 'd2' }] },
      { ...SIXTH_MEETING, documents: [{ ...kept, title: 'Draft' }] },
    )
    expect(changesFor('public', changes)).toEqual([])
    expect(changesFor('registrants', changes).map(({ subject }) => subject)).toEqual(['d2'])
    expect(changesFor('secretariat', changes)).toHaveLength(2)
  })
})

function withJoining(joining: Meeting['joining']): Meeting {
  return { ...SIXTH_MEETING, joining }
}
