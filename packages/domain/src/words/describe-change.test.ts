import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import {
  ChangeTargetSchema,
  changesFor,
  ChangeKindSchema,
  compareMeetings,
  mostImportantFirst,
} from '../meetings/index'
import type { Meeting } from '../meetings/index'
import { LANGUAGES } from '../languages'
import { describeChange } from './index'
import { WORDINGS } from './languages/index'

const session = {
  id: 'opening',
  title: 'Opening',
  kind: 'opening' as const,
  date: '2021-12-07',
  startTime: '10:00',
  endTime: '10:30',
  room: null,
  speakers: [],
  documents: [],
}
const DECISION = {
  ...{ id: 'd1', item: 'Terms', result: 'approved' as const, text: 'The terms are approved' },
  documents: [],
} satisfies Meeting['decisions'][number]
const BEFORE: Meeting = { ...SIXTH_MEETING, programme: [session] }

function says(after: Partial<Meeting>, language: (typeof LANGUAGES)[number] = 'en'): string[] {
  return compareMeetings(BEFORE, { ...BEFORE, ...after }).map((change) =>
    describeChange(change, WORDINGS[language]),
  )
}

it('no description contains an internal ID, and only the secretariat sees that one changed', () => {
  const changes = compareMeetings(BEFORE, {
    ...BEFORE,
    programme: [{ ...session, id: 'session-1dpqgp8' }],
  })
  expect(changes).toHaveLength(1)
  for (const language of LANGUAGES)
    for (const change of changes) {
      expect(describeChange(change, WORDINGS[language])).not.toContain('1dpqgp8')
      expect(describeChange(change, WORDINGS[language])).not.toContain('opening')
    }
  expect(changesFor('public', changes)).toEqual([])
  expect(changesFor('registrants', changes)).toEqual([])
  expect(changesFor('secretariat', changes)).toEqual(changes)
})

it('a day that moves with other times is described as moved, not as removed and added', () => {
  const { zone } = BEFORE.schedule
  const days = [{ date: '2021-12-14', startTime: '09:00', endTime: '16:00', endDate: null }]
  expect(says({ schedule: { zone, days } })).toEqual([
    'Meeting day: now Tuesday, 14 December 2021, 09:00–16:00 (was Tuesday, 7 December 2021, 10:00–15:30).',
  ])
})

describe('describeChange', () => {
  it.each<[Partial<Meeting>, string]>([
    [{ mode: 'hybrid' }, 'Format: now in person and online (was online).'],
    [{ status: 'postponed' }, 'The meeting is postponed.'],
    [{ status: 'cancelled' }, 'The meeting is cancelled.'],
    [{ fee: null }, 'Fee: not stated (was free of charge).'],
    [
      { title: 'Sixth U4SSC Meeting' },
      'Meeting “Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative”: renamed “Sixth U4SSC Meeting”.',
    ],
    [{ objectives: ['Discuss activities'] }, 'Added: objective, “Discuss activities”.'],
    [{ shortTitle: 'Sixth meeting' }, 'Short title: now “Sixth meeting” (was not stated).'],
    [{ decisions: [{ ...DECISION, item: '' }] }, 'Added: decision, “The terms are approved”.'],
    [{ languages: ['en', 'fr'] }, 'Added: working language, French.'],
    [
      { website: 'https://example.org/' },
      'Web address: now https://example.org/ (was not stated).',
    ],
    [
      { venue: { name: null, city: 'Málaga', country: 'ES' } },
      'Venue: now Málaga, Spain (was not stated).',
    ],
    [
      { participation: { openTo: SIXTH_MEETING.participation.openTo.slice(1), conditions: [] } },
      'Removed: who can attend, Member States.',
    ],
    [
      { schedule: { ...SIXTH_MEETING.schedule, zone: '+05:30' } },
      'Time zone: now UTC+05:30 (was Europe/Zurich).',
    ],
    [
      {
        schedule: {
          ...SIXTH_MEETING.schedule,
          days: [
            { date: '2021-12-07', startTime: '22:00', endTime: '01:30', endDate: '2021-12-08' },
          ],
        },
      },
      'Meeting day: now Tuesday, 7 December 2021, 22:00, to Wednesday, 8 December 2021, 01:30 (was Tuesday, 7 December 2021, 10:00–15:30).',
    ],
    [
      {
        partners: [
          {
            organization: { code: 'UNECE', name: 'Economic Commission for Europe' },
            from: '2016-05-18',
            until: null,
          },
        ],
      },
      'Added: partner, “Economic Commission for Europe”.',
    ],
    [
      {
        access: {
          services: ['captioning', 'sign-language'],
          requestBy: null,
          requestContact: null,
        },
      },
      'Added: accessibility services, captions and sign language interpretation.',
    ],
    [{ localizations: { fr: { title: 'Sixième réunion' } } }, 'Added: translation, French.'],
    [{ programme: [] }, 'Removed: session “Opening”, Tuesday, 7 December 2021, 10:00–10:30.'],
    [{ programme: [{ ...session, title: 'Welcome' }] }, 'Session “Opening”: renamed “Welcome”.'],
    [
      { programme: [{ ...session, startTime: '11:00', endTime: '11:30' }] },
      'Session “Opening”: now Tuesday, 7 December 2021, 11:00–11:30 (was 10:00–10:30).',
    ],
    [
      { programme: [{ ...session, room: 'Popov' }] },
      'Room “Opening”: now “Popov” (was not stated).',
    ],
    [
      { registration: { ...SIXTH_MEETING.registration, required: false } },
      'Registration is not required.',
    ],
    [
      { registration: { ...SIXTH_MEETING.registration, closesOn: '2021-12-03' } },
      'Registration closes: now Friday, 3 December 2021 (was not stated).',
    ],
    [{ recording: { isRecorded: true, url: null } }, 'The meeting will be recorded.'],
  ])('returns %j', (after, words) => {
    expect(says(after)).toEqual([words])
  })

  it.each([
    [
      'ar',
      'الجلسة «\u2068Opening\u2069»: الثلاثاء، 7 ديسمبر 2021، 11:00–11:30 (سابقاً: 10:00–10:30).',
    ],
    [
      'es',
      'Sesión «Opening»: ahora martes 7 de diciembre de 2021, 11:00–11:30 (antes 10:00–10:30).',
    ],
    [
      'fr',
      'Séance « Opening » : désormais mardi 7 décembre 2021, 11:00–11:30 (auparavant 10:00–10:30).',
    ],
    [
      'ru',
      'Заседание «Opening»: теперь вторник, 7 декабря 2021 г., 11:00–11:30 (ранее: 10:00–10:30).',
    ],
    ['zh', '场次“Opening”：现为2021年12月7日星期二 11:00–11:30（原为10:00–10:30）。'],
  ] as const)('describes a move in %s', (language, words) => {
    const programme = [{ ...session, startTime: '11:00', endTime: '11:30' }]
    expect(says({ programme }, language)).toEqual([words])
  })

  it('keeps an address in place between words of the other direction', () => {
    expect(says({ website: 'https://example.org/' }, 'ar')).toEqual([
      'عنوان الموقع: \u2068https://example.org/\u2069 (سابقاً: غير مذكور).',
    ])
  })

  it('names a speaker of a session if the caller knows the name', () => {
    const speakers = [{ speaker: 'jd', role: 'moderator' as const }]
    const [change] = compareMeetings(BEFORE, {
      ...BEFORE,
      programme: [{ ...session, speakers }],
    })
    const words = change && describeChange(change, WORDINGS.en, { jd: 'J. Doe' })
    expect(words).toBe('Added: session speaker “Opening”, J. Doe, moderator.')
  })

  it('ends with one full stop, even if the quoted words end with one', () => {
    const [words] = says({ objectives: ['Discuss it; see the report.'] })
    expect(words).toMatch(/see the report\.”$/)
  })

  it('gives times in the display zone, with its name', () => {
    const [change] = compareMeetings(BEFORE, {
      ...BEFORE,
      programme: [{ ...session, startTime: '10:15' }],
    })
    if (!change) throw new Error('The session moved')
    const convert = ({ date, time }: { date: string; time: string }) => ({
      date,
      time: time.replace('10:', '04:'),
    })
    const words = describeChange(change, WORDINGS.en, {}, { name: 'Bogotá time', convert })
    expect(words).toBe(
      'Session “Opening”: now Tuesday, 7 December 2021, 04:15–04:30, Bogotá time (was 04:00–04:30).',
    )
  })

  it('never contains the joining details', () => {
    const rooms = [
      { label: 'Main', url: 'https://zoom.example/j/1', passcode: '42', telephones: [] },
    ]
    const joining = { revealedMinutesBefore: 60, rooms }
    for (const language of LANGUAGES) {
      const words = says({ joining }, language).join()
      expect(words).toContain(WORDINGS[language].changeTargets.joining.slice(1))
      expect(words).not.toMatch(/zoom|42|Main/)
    }
  })

  it('describes every kind of change in every language, with every placeholder filled', () => {
    for (const language of LANGUAGES) {
      for (const kind of ChangeKindSchema.options) {
        for (const what of ChangeTargetSchema.options) {
          const change = {
            kind,
            what,
            pointer: '/x',
            name: 'Name',
            before: { a: 1 },
            after: [true],
          }
          const words = describeChange(change, WORDINGS[language])
          expect(words).toMatch(/^[^{}]+[.。]$/)
          expect(words).not.toMatch(/undefined|null/)
        }
      }
    }
  })
})

it('a change of a long text is described without repeating it', () => {
  expect(says({ description: 'Cities **share** results.' })).toEqual(['Added: description.'])
  const abstract = 'How cities *measure* progress.'
  const [sentence] = says({ programme: [{ ...session, abstract }] })
  expect(sentence).not.toContain(abstract)
  expect(sentence).toContain('session abstract')
})

it('a change names the languages of interpretation and captions', () => {
  expect(says({ interpretation: ['fr'], captioning: ['en'] }).join(' ')).toMatch(/French.*English/)
})

it('a change gives the time and zone of a deadline', () => {
  const deadlines = [
    { date: '2021-11-30', time: '12:00', zone: 'America/Bogota', what: 'Contributions' },
  ]
  expect(says({ deadlines }).join(' ')).toMatch(/Contributions/)
  const later = deadlines.map((deadline) => ({ ...deadline, time: '17:00' }))
  const [change] = compareMeetings({ ...BEFORE, deadlines }, { ...BEFORE, deadlines: later })
  expect(change && describeChange(change, WORDINGS.en)).toMatch(/17:00.*Bogot[aá]/)
})

it('a change of the recording states its availability without its address', () => {
  const film = 'https://example.org/film'
  const recorded = { ...BEFORE, recording: { isRecorded: true, url: null } }
  const [change] = compareMeetings(recorded, {
    ...recorded,
    recording: { isRecorded: true, url: film },
  })
  expect(change && describeChange(change, WORDINGS.en)).toBe(`Added: recording, ${film}.`)
})

it('a change names new accessibility services without the way to request them', () => {
  const access = {
    services: ['captioning' as const],
    requestBy: '2021-11-30',
    requestContact: 'u4ssc@itu.int',
  }
  expect(says({ access })).toEqual(['Added: accessibility services, captions.'])
})

it('a change of a biography is described without repeating it', () => {
  const speaker = { id: 'hana', name: 'Hana Sato', title: null, organization: null }
  const [change] = compareMeetings(
    { ...BEFORE, speakers: [{ ...speaker, biography: null }] },
    { ...BEFORE, speakers: [{ ...speaker, biography: 'Studies how cities share data.' }] },
  )
  expect(change && describeChange(change, WORDINGS.en)).toBe('Speaker “Hana Sato”: changed.')
})

it('the times of a meeting are first among its changes, and new content is last', () => {
  const changes = compareMeetings(BEFORE, {
    ...BEFORE,
    outcomes: [{ objective: 0, text: 'Approved.', documents: [] }],
    fee: 'paid',
    schedule: {
      ...BEFORE.schedule,
      days: BEFORE.schedule.days.map((day) => ({ ...day, endTime: '16:00' })),
    },
  })
  expect(mostImportantFirst(changes).map(({ what }) => what)).toEqual(['sitting', 'fee', 'outcome'])
})

it('a French sentence that ends with a quoted sentence has one full stop', () => {
  const objectives = ['Discuter des activités et planifier l’année.']
  expect(says({ objectives }, 'fr').at(-1)).toMatch(/l’année\.\s»$/)
})
