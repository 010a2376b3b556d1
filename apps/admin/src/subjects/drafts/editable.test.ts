import { meetingOf } from '@u4ssc/domain'
import type { Document, Session } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { issuesIn, withoutBlanks } from './editable'

it('agenda items without a title are not saved', () => {
  const item = (title: string) => ({ number: null, title, documents: [] })
  const session: Session = {
    ...{ id: 'opening', title: 'Opening', kind: 'opening', room: null, speakers: [] },
    ...{ date: '2021-12-07', startTime: '10:00', endTime: '11:00', documents: [] },
    agendaItems: [item('Adoption of the agenda'), item(' ')],
  }
  const meeting = meetingOf({ id: 'meeting', programme: [session] })
  const saved = withoutBlanks(meeting, meeting)
  expect(saved.programme[0]?.agendaItems).toEqual([item('Adoption of the agenda')])
})

it('a new room without a link is not saved, so that the others are', () => {
  const room = (url: string) => ({ label: 'Room', url, passcode: null, telephones: [] })
  const withRooms = (...rooms: ReturnType<typeof room>[]) =>
    meetingOf({ id: 'meeting', joining: { revealedMinutesBefore: 30, rooms } })
  const kept = withRooms(room('https://example.org/a'))
  const typed = withRooms(room('https://example.org/b'), room(''))
  expect(withoutBlanks(typed, kept).joining?.rooms).toEqual([room('https://example.org/b')])
  const cleared = withRooms(room(''))
  expect(withoutBlanks(cleared, kept)).toBe(cleared)
})

it('a document without title and link is not saved, unless it has versions in other languages', () => {
  const document = (id: string, versions: string[] = []): Document => ({
    ...{ id, title: '', kind: 'other', language: 'en', url: '', access: 'public' },
    otherLanguages: versions.map((url) => ({ language: 'fr', url })),
  })
  const version = 'https://example.org/fr.pdf'
  const meeting = meetingOf({
    id: 'meeting',
    documents: [document('new'), document('cleared', [version, '']), document('none', [''])],
  })
  const { documents } = withoutBlanks(meeting, meeting)
  expect(documents).toEqual([document('cleared', [version])])
  expect(issuesIn('documents', withoutBlanks(meeting, meeting))).not.toEqual([])
})
