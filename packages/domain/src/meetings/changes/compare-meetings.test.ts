import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetings, revisions } from '../../../test/generated-meetings'
import { SIXTH_MEETING } from '../../../test/sixth-meeting'
import { applyChanges } from './apply-changes'
import { type Change, ChangeSchema } from './changes'
import { compareMeetings } from './compare-meetings'
import type { Meeting } from '../meeting'
import type { Document, Session } from '../programme'

const OPENING: Session = {
  id: 's1',
  title: 'Opening remarks',
  kind: 'opening',
  date: '2021-12-07',
  startTime: '10:00',
  endTime: '10:30',
  room: 'Room A',
  speakers: [{ speaker: 'p1', role: 'chair' }],
  documents: [],
}
const PANEL: Session = {
  ...OPENING,
  id: 's2',
  title: 'Smart sustainable cities after the pandemic',
  kind: 'panel',
  startTime: '10:30',
  endTime: '12:00',
  speakers: [{ speaker: 'p2', role: 'moderator' }],
}
const CLOSING: Session = {
  ...OPENING,
  id: 's3',
  title: 'Closing',
  kind: 'closing',
  startTime: '15:00',
  endTime: '15:30',
  speakers: [],
}
const REPORT: Document = {
  id: 'd1',
  title: 'Report',
  kind: 'report',
  language: 'en',
  url: 'https://example.org/report',
  access: 'public',
}
const PROGRAMME = [OPENING, PANEL, CLOSING]

describe('applyChanges', () => {
  const languages = ['en', 'fr']
  const venue = { name: 'Tower', city: 'Geneva', country: 'CH' }
  const before = { ...SIXTH_MEETING, venue, programme: PROGRAMME, interpretation: languages }
  const moved = { ...OPENING, startTime: '09:30' }
  it.each<[string, Partial<Meeting>, Partial<Meeting>]>([
    ['a field', { title: 'Forum' }, { title: 'zzz' }],
    [
      'a session that moved',
      { programme: [moved, PANEL, CLOSING] },
      { programme: [PANEL, CLOSING] },
    ],
    ['a session that is gone', { programme: [OPENING, PANEL] }, { programme: [OPENING, PANEL] }],
    [
      'an added language',
      { interpretation: ['en', 'es', 'fr'] },
      { interpretation: ['en', 'es', 'fr'] },
    ],
    ['a record that is not there', { venue: { ...venue, city: 'Bern' } }, { venue: null }],
  ])('refuses a meeting that differs from the previous one in %s', (_, later, other) => {
    const changes = compareMeetings(before, { ...before, ...later })
    expect(changes).not.toEqual([])
    expect(() => applyChanges({ ...before, ...other }, changes)).toThrow(
      /^before must be the meeting that the changes begin from/,
    )
  })

  it('throws if the same changes are applied twice', () => {
    fc.assert(
      fc.property(revisions, ([first, second]) => {
        const changes = compareMeetings(first, second)
        const values = changes.filter(({ kind }) => kind !== 'reordered')
        if (values.length === 0) return
        expect(() => applyChanges(applyChanges(first, changes), changes)).toThrow(RangeError)
      }),
    )
  })
})

describe('compareMeetings', () => {
  it('returns changes that turn any earlier meeting into any later one', () => {
    fc.assert(fc.property(fc.tuple(meetings, meetings), holdsWhole))
  })

  it('returns such changes for meetings with shortened, reordered and renamed lists', () => {
    fc.assert(fc.property(revisions, holdsWhole))
  })

  it('returns changes that survive JSON and their schema unchanged', () => {
    fc.assert(
      fc.property(revisions, ([before, after]) => {
        const changes = compareMeetings(before, after)
        const stored: unknown = JSON.parse(JSON.stringify(changes))
        expect(ChangeSchema.array().parse(stored)).toEqual(changes)
      }),
    )
  })

  it('finds nothing between a meeting and itself', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        expect(compareMeetings(meeting, structuredClone(meeting))).toEqual([])
      }),
    )
  })

  it('returns no unnecessary change', () => {
    fc.assert(
      fc.property(revisions, fc.nat(), ([before, after], die) => {
        const changes = compareMeetings(before, after)
        fc.pre(changes.length > 0)
        const left = changes.filter((_, index) => index !== die % changes.length)
        expect(attempt(before, left)).not.toEqual(after)
      }),
    )
  })

  it.each<[string, Session, object]>([
    [
      'moved in time',
      { ...PANEL, startTime: '13:00', endTime: '14:00' },
      { kind: 'moved', what: 'session' },
    ],
    ['in another room', { ...PANEL, room: 'Room B' }, { kind: 'changed', what: 'room' }],
    ['renamed', { ...PANEL, title: 'Cities' }, { kind: 'renamed', what: 'session' }],
    [
      'with a role changed',
      { ...PANEL, speakers: [{ speaker: 'p2', role: 'panellist' }] },
      { kind: 'changed', what: 'role', before: 'moderator', after: 'panellist' },
    ],
    [
      'with a speaker added',
      { ...PANEL, speakers: [...PANEL.speakers, { speaker: 'p9', role: 'speaker' }] },
      { kind: 'added', what: 'session-speaker', after: { speaker: 'p9', role: 'speaker' } },
    ],
    [
      'with a document added',
      { ...PANEL, documents: ['d1'] },
      { kind: 'added', what: 'session-document', after: 'd1' },
    ],
  ])('describes a session with the right change: %s', (_, session, change) => {
    const changes = compareProgrammes(PROGRAMME, [OPENING, session, CLOSING])
    expect(changes).toEqual([
      expect.objectContaining({ ...change, subject: 's2', name: PANEL.title }),
    ])
  })

  it('returns the day and the times of a move, before and after', () => {
    const later = { ...PANEL, date: '2021-12-08' }
    const [change, ...others] = compareProgrammes(PROGRAMME, [OPENING, CLOSING, later])
    expect(change).toMatchObject({
      kind: 'moved',
      pointer: '/programme/2',
      pointerBefore: '/programme/1',
      before: { date: '2021-12-07', startTime: '10:30', endTime: '12:00' },
      after: { date: '2021-12-08', startTime: '10:30', endTime: '12:00' },
    })
    expect(others).toEqual([])
  })

  it('recognizes a session with a new ID by its title, time and similarity', () => {
    const renewed = [
      { ...OPENING, id: 'n1' },
      { ...PANEL, id: 'n2', title: 'Smart sustainable cities after pandemics', startTime: '11:00' },
      { ...CLOSING, id: '', startTime: '14:30' },
    ]
    const changes = compareProgrammes(PROGRAMME, renewed)
    expect(changes.filter(({ kind }) => kind === 'added' || kind === 'removed')).toEqual([])
    expect(changes.map(({ pointerBefore, pointer }) => [pointerBefore, pointer])).toContainEqual([
      '/programme/1/title',
      '/programme/1/title',
    ])
  })

  it.each([
    ['智慧可持续城市中的水资源管理', '智慧可持续城市中的水资源和能源管理'],
    ['إدارة المياه في المدن الذكية المستدامة', 'إدارة المياه والطاقة في المدن الذكية المستدامة'],
    ['Управление водой в «умных» городах', 'Управление водными ресурсами в «умных» городах'],
  ])('matches a session without an ID by its title, in any script: %s', (title, later) => {
    const nameless = { ...PANEL, id: '', title }
    const changes = compareProgrammes(
      [OPENING, nameless],
      [OPENING, { ...nameless, title: later, startTime: '13:00', endTime: '14:00' }],
    )
    expect(changes.map(({ kind }) => kind)).toEqual(['moved', 'renamed'])
  })

  it('treats an unlike session at the same time as another one', () => {
    const other = { ...PANEL, id: 's9', title: 'Blockchain', speakers: [] }
    const kinds = compareProgrammes(PROGRAMME, [OPENING, other, CLOSING]).map(({ kind }) => kind)
    expect(kinds).toEqual(['removed', 'added'])
  })

  it('distinguishes sessions by their number, however similar the titles are', () => {
    const third = { ...PANEL, id: 's3', title: 'Session 3: smart sustainable cities' }
    const fourth = { ...third, id: 's4', title: 'Session 4: smart sustainable cities' }
    const kinds = compareProgrammes([third], [fourth]).map(({ kind }) => kind)
    expect(kinds).toEqual(['removed', 'added'])
  })

  it('matches an objective with some different words', () => {
    const [change, ...others] = compareMeetings(
      { ...SIXTH_MEETING, objectives: ['Discuss activities', 'Approve the work plan 2021-2022'] },
      { ...SIXTH_MEETING, objectives: ['Approve the work plan 2022', 'Discuss activities'] },
    )
    expect(change).toMatchObject({ kind: 'changed', what: 'objective', pointer: '/objectives/0' })
    expect(others).toEqual([])
  })

  it('names only the moved session when the order changes', () => {
    const changes = compareProgrammes(PROGRAMME, [CLOSING, OPENING, PANEL])
    expect(changes).toEqual([
      expect.objectContaining({ kind: 'reordered', what: 'session', subject: 's3' }),
    ])
  })

  it.each([
    ['convened', 'postponed', 'postponed'],
    ['convened', 'cancelled', 'cancelled'],
    ['postponed', 'convened', 'reinstated'],
    ['cancelled', 'postponed', 'postponed'],
  ] as const)('describes a status change from %s to %s: %s', (from, to, kind) => {
    const changes = compareMeetings(
      { ...SIXTH_MEETING, status: from },
      { ...SIXTH_MEETING, status: to },
    )
    expect(changes).toEqual([expect.objectContaining({ kind, what: 'status', pointer: '/status' })])
  })

  it.each<[Partial<Meeting>, object]>([
    [{ website: 'https://example.org/6' }, { kind: 'changed', what: 'link', pointer: '/website' }],
    [{ mode: 'hybrid' }, { kind: 'changed', what: 'mode', before: 'virtual', after: 'hybrid' }],
    [{ title: 'Sixth Meeting' }, { kind: 'renamed', what: 'meeting', subject: null }],
    [{ documents: [REPORT] }, { kind: 'added', what: 'document', subject: 'd1', name: 'Report' }],
    [
      { access: { services: ['captioning'], requestBy: null, requestContact: null } },
      { kind: 'added', what: 'access', pointer: '/access', before: null },
    ],
    [
      {
        schedule: {
          zone: 'Europe/Zurich',
          days: [{ date: '2021-12-08', startTime: '10:00', endTime: '15:30', endDate: null }],
        },
      },
      { kind: 'moved', what: 'sitting', pointer: '/schedule/days/0' },
    ],
  ])('describes the change of a meeting: %j', (parts, change) => {
    const changes = compareMeetings(SIXTH_MEETING, { ...SIXTH_MEETING, ...parts })
    expect(changes).toEqual([expect.objectContaining(change)])
  })
})

function holdsWhole([before, after]: [Meeting, Meeting]): void {
  expect(applyChanges(before, compareMeetings(before, after))).toEqual(after)
}

/** Without one of its changes an outcome may be no meeting at all. */
function attempt(before: Meeting, changes: Change[]): Meeting | null {
  try {
    return applyChanges(before, changes)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function compareProgrammes(before: Session[], after: Session[]) {
  return compareMeetings(
    { ...SIXTH_MEETING, programme: before },
    { ...SIXTH_MEETING, programme: after },
  )
}
