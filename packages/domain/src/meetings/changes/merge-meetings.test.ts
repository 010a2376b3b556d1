import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../../test/sixth-meeting'
import { type Meeting, MeetingSchema } from '../meeting'
import type { Session } from '../programme'
import { mergeMeetings } from './merge-meetings'

const session = (id: string, date: string, startTime: string, endTime: string): Session => ({
  ...{ id, title: id, kind: 'session', date, startTime, endTime, room: 'Main room' },
  ...{ speakers: [{ speaker: 'ana', role: 'chair' }], documents: [], abstract: '' },
})
const speaker = (id: string) => ({
  ...{ id, name: id, title: null, organization: null, biography: null },
})

/** A meeting with every field of the schema. */
const FULL: Meeting = {
  ...SIXTH_MEETING,
  summary: 'Summary',
  description: 'Description',
  image: null,
  interpretation: ['fr'],
  captioning: ['en'],
  hosts: [],
  objectives: ['Discuss', 'Approve'],
  deadlines: [{ date: '2021-12-01', what: 'Contributions' }],
  access: { services: [], requestBy: null, requestContact: null },
  practicalInformation: { map: null, gettingThere: 'By train', visa: null, accommodation: null },
  recording: { isRecorded: true, url: null },
  programme: [
    session('opening', '2021-12-07', '10:00', '10:30'),
    session('panel', '2021-12-07', '10:30', '12:00'),
    session('closing', '2021-12-07', '15:00', '15:30'),
  ],
  speakers: [speaker('ana'), speaker('li')],
  documents: [
    {
      ...{ id: 'agenda', title: 'Agenda', kind: 'agenda', language: 'en' },
      ...{ url: 'https://example.org/agenda', access: 'public' },
    },
  ],
  outcomes: [{ objective: 0, text: 'Discussed', documents: [] }],
  decisions: [{ id: 'plan', item: 'Plan', result: 'approved', text: 'Approved', documents: [] }],
  joining: { revealedMinutesBefore: 30, rooms: [] },
  localizations: { fr: { title: 'Sixième réunion' } },
}
const [OPENING, PANEL, CLOSING] = FULL.programme
if (!OPENING || !PANEL || !CLOSING) throw new Error('The sample has three sessions')

const withProgramme = (...programme: Session[]): Meeting => ({ ...FULL, programme })

describe('mergeMeetings', () => {
  it('keeps a room of one side and the day of the other for the same session', () => {
    const mine = withProgramme({ ...OPENING, room: 'Room A' }, PANEL, CLOSING)
    const theirs = withProgramme(...FULL.programme.map((one) => ({ ...one, date: '2021-12-14' })))
    const { meeting, conflicts } = mergeMeetings({ base: FULL, mine, theirs })
    expect(conflicts).toEqual([])
    expect(meeting.programme.map(({ date, room }) => [date, room])).toEqual([
      ['2021-12-14', 'Room A'],
      ['2021-12-14', 'Main room'],
      ['2021-12-14', 'Main room'],
    ])
  })

  it('reports the times of a session as one conflict and takes the chosen ones', () => {
    const mine = withProgramme({ ...OPENING, startTime: '11:30', endTime: '12:30' }, PANEL, CLOSING)
    const theirs = withProgramme({ ...OPENING, endTime: '10:15' }, PANEL, CLOSING)
    const states = { base: FULL, mine, theirs }
    const { meeting, conflicts } = mergeMeetings(states)
    expect(meeting).toEqual(mine)
    expect(conflicts).toMatchObject([
      {
        ...{ pointer: '/programme/opening/time', id: 'opening', part: 'time', side: 'mine' },
        mine: { startTime: '11:30', endTime: '12:30' },
        theirs: { startTime: '10:00', endTime: '10:15' },
      },
    ])
    const chosen = mergeMeetings(states, { '/programme/opening/time': 'theirs' })
    expect(chosen.conflicts).toEqual([])
    expect(chosen.meeting).toEqual(theirs)
  })

  it('reports a session that one side removed and the other changed', () => {
    const mine = withProgramme({ ...OPENING, title: 'Welcome' }, PANEL, CLOSING)
    const theirs = withProgramme(PANEL, CLOSING)
    const states = { base: FULL, mine, theirs }
    const { meeting, conflicts } = mergeMeetings(states)
    expect(meeting).toEqual(mine)
    expect(conflicts).toMatchObject([{ pointer: '/programme/opening', theirs: undefined }])
    const chosen = mergeMeetings(states, { '/programme/opening': 'theirs' })
    expect(chosen.meeting).toEqual(theirs)
  })

  it('reports two orders of a list, and applies the only one without a conflict', () => {
    const mine = withProgramme(PANEL, OPENING, CLOSING)
    const theirs = withProgramme(OPENING, CLOSING, PANEL)
    const { conflicts } = mergeMeetings({ base: FULL, mine, theirs })
    expect(conflicts).toMatchObject([{ pointer: '/programme/order', part: 'order' }])
    const added = withProgramme(
      OPENING,
      session('break', '2021-12-07', '12:00', '13:00'),
      PANEL,
      CLOSING,
    )
    const both = mergeMeetings({ base: FULL, mine, theirs: added })
    expect(both.conflicts).toEqual([])
    expect(both.meeting.programme.map(({ id }) => id)).toEqual([
      'panel',
      'opening',
      'break',
      'closing',
    ])
  })

  it('reports the same field of both sides once, and nothing if they agree', () => {
    const mine = { ...FULL, fee: 'paid' } as const
    expect(mergeMeetings({ base: FULL, mine, theirs: { ...mine } })).toEqual({
      ...{ meeting: mine, merged: [], conflicts: [] },
    })
    const theirs = { ...FULL, fee: null }
    expect(mergeMeetings({ base: FULL, mine, theirs }).conflicts).toMatchObject([
      { pointer: '/fee', base: 'free', mine: 'paid', theirs: null },
    ])
  })

  it('covers every field of a meeting', () => {
    expect(Object.keys(FULL).toSorted()).toEqual(Object.keys(MeetingSchema.shape).toSorted())
  })

  it('loses no change of either side, whichever fields and items they are', () => {
    fc.assert(
      fc.property(edits, edits, (own, other) => {
        const [mine, theirs] = [edited(own), edited(other)]
        const { meeting, conflicts } = mergeMeetings({ base: FULL, mine, theirs })
        const sides = [FULL, mine, theirs, meeting].map(factsOf)
        for (const fact of new Set(sides.flatMap((facts) => [...facts.keys()]))) {
          const [was, here, there, is] = sides.map((facts) => facts.get(fact))
          const isInConflict = conflicts.some(({ pointer }) => `${fact}/`.startsWith(`${pointer}/`))
          const isChangedTwice = here !== was && there !== was && here !== there
          if (isChangedTwice) expect([fact, isInConflict]).toEqual([fact, true])
          const wanted = isInConflict || there === was ? here : there
          expect([fact, is]).toEqual([fact, wanted])
        }
      }),
    )
  })

  it('returns one side unchanged if the other changed nothing', () => {
    fc.assert(
      fc.property(edits, (own) => {
        const mine = edited(own)
        expect(mergeMeetings({ base: FULL, mine, theirs: FULL })).toMatchObject({ conflicts: [] })
        expect(mergeMeetings({ base: FULL, mine, theirs: FULL }).meeting).toEqual(mine)
        expect(mergeMeetings({ base: FULL, mine: FULL, theirs: mine }).meeting).toEqual(mine)
      }),
    )
  })

  it('returns one side if all choices are for it', () => {
    fc.assert(
      fc.property(edits, edits, (own, other) => {
        const states = { base: FULL, mine: edited(own), theirs: edited(other) }
        const open = mergeMeetings(states).conflicts
        const choices = Object.fromEntries(open.map(({ pointer }) => [pointer, 'theirs'] as const))
        const { conflicts, merged } = mergeMeetings(states, choices)
        expect(conflicts).toEqual([])
        for (const { pointer } of open)
          expect(merged.find((one) => one.pointer === pointer)?.side).toBe('theirs')
      }),
    )
  })
})

/** An edit: of a field, of an item of a list, or of a name of a record; `way` says how. */
interface Edit {
  readonly field: string
  readonly at: number
  readonly name: number
  readonly way: number
}

const edits = fc.array(
  fc.record({
    field: fc.constantFrom(...Object.keys(FULL)),
    at: fc.nat(3),
    name: fc.nat(12),
    way: fc.nat(4),
  }),
  { minLength: 1, maxLength: 4 },
)

function editAt(meeting: Meeting, { field, ...edit }: Edit): Meeting {
  const value = new Map<string, unknown>(Object.entries(meeting)).get(field)
  return { ...meeting, ...Object.fromEntries([[field, editValue(value, edit)]]) }
}

function editValue(value: unknown, edit: Omit<Edit, 'field'>): unknown {
  const { at, way } = edit
  if (Array.isArray(value)) {
    if (way === 0) return value.toSpliced(at % (value.length + 1), 0, newItem(value[0], edit))
    if (way === 1) return value.toSpliced(at, 1)
    if (way === 2) return value.toReversed()
    return value.map((item: unknown, place) =>
      place === at % value.length ? editValue(item, edit) : item,
    )
  }
  if (typeof value !== 'object' || value === null) return `${String(value)} ${way}`
  const names = Object.keys(value).filter((name) => name !== 'id')
  const name = names[edit.name % names.length]
  return Object.fromEntries(
    Object.entries(value).map(([own, part]) => [
      own,
      own === name ? `${JSON.stringify(part)} ${way}` : part,
    ]),
  )
}

function newItem(like: unknown, { name }: Omit<Edit, 'field'>): unknown {
  return typeof like === 'object' && like !== null && 'id' in like
    ? { ...like, id: `new-${name}` }
    : `new ${name}`
}

function edited(all: readonly Edit[]): Meeting {
  return all.reduce(editAt, FULL)
}

const OF_ITEMS = ['programme', 'speakers', 'documents', 'decisions']
const OF_PARTS = ['registration', 'practicalInformation', 'localizations']

/** Returns each value that is merged separately as text, by its pointer. */
function factsOf(meeting: Meeting): Map<string, string> {
  const facts = Object.entries(meeting).flatMap(([field, value]: [string, unknown]) => {
    if (OF_PARTS.includes(field)) return namesIn(`/${field}`, value)
    if (!OF_ITEMS.includes(field) || !Array.isArray(value))
      return [[`/${field}`, JSON.stringify(value)] as const]
    return value.flatMap((item: { readonly id: string }) => namesIn(`/${field}/${item.id}`, item))
  })
  return new Map(facts)
}

function namesIn(pointer: string, value: unknown): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[pointer, JSON.stringify(value)]]
  const { startTime, endTime, ...others } = { startTime: null, endTime: null, ...value }
  return Object.entries({ ...others, time: [startTime, endTime] }).map(([name, part]) => [
    `${pointer}/${name}`,
    JSON.stringify(part),
  ])
}
