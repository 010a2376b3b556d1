import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readingOfFacts } from '../reading-of-facts'
import { readingOfLetter } from '../reading-of-letter'
import { readCircular } from '../../src/index'
import { consolidate } from '@u4ssc/domain/circulars'
import { ConsolidationSchema, type Consolidation } from '@u4ssc/domain/circulars'

const chain = (...numbers: string[]) => numbers.map((number) => readingOfLetter(number))

/** The facts of each meeting that letters of the corpus are known by. */
const heldOn = ({ meetings }: Consolidation) =>
  meetings.map(({ title, schedule: { zone, days }, mode, venue, status }) => ({
    title,
    days: days.map(
      ({ date, startTime, endTime }) => `${date} ${startTime ?? '-'} ${endTime ?? '-'}`,
    ),
    zone,
    mode,
    place: venue && [venue.name, venue.city].join(', '),
    status,
  }))

const wordsOf = ({ circular }: Consolidation, number: string) =>
  circular?.paragraphs.find((paragraph) => paragraph.number === number)?.text

describe('TSB Circular 217, its addendum, corrigendum, revision and cancellation', () => {
  const letters = chain('10', '11', '12', '13', '14')
  const asOf = (on?: string) => consolidate(letters, on === undefined ? {} : { on })
  const title = 'ITU Workshop on “Mapping what lies beneath: data on underground utilities”'

  it('nothing is in force before the first letter was sent', () => {
    expect(asOf('2019-01-20')).toEqual({ circular: null, meetings: [], history: {}, unapplied: [] })
  })

  it('the circular is in force alone from its date', () => {
    expect(heldOn(asOf('2019-01-21'))).toEqual([
      {
        title,
        days: ['2019-05-14 09:30 -', '2019-05-15 - -', '2019-05-16 - 12:30'],
        zone: 'Asia/Singapore',
        mode: 'physical',
        place: ', Singapore',
        status: 'convened',
      },
    ])
  })

  it('the addendum adds the room and the link, and keeps the times', () => {
    const record = asOf('2019-03-10')
    expect(heldOn(record)).toMatchObject([
      {
        days: ['2019-05-14 09:30 -', '2019-05-15 - -', '2019-05-16 - 12:30'],
        mode: 'hybrid',
        place: 'Harbour Pavilion, Singapore',
      },
    ])
    expect(record.meetings[0]?.deadlines).toEqual([
      { date: '2019-04-01', what: 'Requests for visa support letters' },
      { date: '2019-04-30', what: 'register online' },
      { date: '2019-04-12', what: 'Bookings at that price' },
    ])
    expect(record.history).toMatchObject({
      '/meetings/0/venue/name': { reference: 'Addendum 1 to TSB Circular 217', paragraph: '2' },
      '/meetings/0/venue/city': { reference: 'TSB Circular 217' },
      '/meetings/0/deadlines/1': { reference: 'TSB Circular 217', paragraph: '6' },
      '/meetings/0/deadlines/2': { reference: 'Addendum 1 to TSB Circular 217', paragraph: '2' },
    })
  })

  it('the corrigendum changes the times and the words of paragraph 2, and not the format', () => {
    const record = asOf('2019-04-01')
    expect(heldOn(record)).toMatchObject([
      {
        days: ['2019-05-14 10:00 -', '2019-05-15 - -', '2019-05-16 - 16:00'],
        mode: 'hybrid',
        place: 'Harbour Pavilion, Singapore',
      },
    ])
    expect(wordsOf(record, '2')).toBe(
      'The workshop opens on Tuesday, 14 May 2019 at 1000 hours and closes on 16 May at 1600 hours. Badges are given out from 0830 hours on the first day.',
    )
    const corrigendum = { reference: 'Corrigendum 1 to TSB Circular 217', paragraph: null }
    expect(record.history).toMatchObject({
      '/circular/paragraphs/1': corrigendum,
      '/circular/paragraphs/0': { reference: 'TSB Circular 217', paragraph: '1' },
      '/meetings/0/schedule/days/0/startTime': corrigendum,
      '/meetings/0/schedule/days/0/date': { reference: 'TSB Circular 217' },
      '/meetings/0/mode': { reference: 'Addendum 1 to TSB Circular 217' },
    })
    expect(record.unapplied).toEqual([])
  })

  it('the revision replaces everything: what it does not repeat is no longer in force', () => {
    const record = asOf('2019-05-31')
    expect(heldOn(record)).toEqual([
      {
        title,
        days: ['2019-06-18 09:00 -', '2019-06-19 - -', '2019-06-20 - 17:00'],
        zone: 'Asia/Kuala_Lumpur',
        mode: 'physical',
        place: 'Sentral Convention Centre, Kuala Lumpur',
        status: 'convened',
      },
    ])
    expect(record.meetings[0]).toMatchObject({
      objectives: [],
      deadlines: [{ date: '2019-06-07', what: 'Registration remains mandatory' }],
      convenedBy: [
        'TSB Circular 217',
        'Addendum 1 to TSB Circular 217',
        'Corrigendum 1 to TSB Circular 217',
        'Revision 1 to TSB Circular 217',
      ],
    })
    expect(record.circular?.reference.kind).toBe('revision')
  })

  it('the cancellation keeps the meeting in the record as cancelled, with its own paragraph', () => {
    const record = asOf()
    expect(heldOn(record)).toMatchObject([
      { days: ['2019-06-18 09:00 -', '2019-06-19 - -', '2019-06-20 - 17:00'], status: 'cancelled' },
    ])
    expect(record.history['/meetings/0/status']).toEqual({
      reference: 'TSB Circular 232',
      paragraph: '1',
    })
    expect(record.unapplied).toEqual([])
  })

  it('the letters may be given in any order', () => {
    expect(consolidate([...letters].reverse())).toEqual(asOf())
  })

  it('the outcome is valid against its schema on every day', () => {
    for (const on of ['2019-01-21', '2019-02-25', '2019-03-11', '2019-04-05', '2019-06-03']) {
      expect(ConsolidationSchema.safeParse(asOf(on)).error).toBeUndefined()
    }
  })
})

it('a meeting that a corrigendum moves behind another keeps its position and its pointers', () => {
  const forum = (date: string) =>
    `The Forum on data for cities will take place in Nairobi on ${date} from 0900 to 1200 hours, Nairobi time.`
  const letter = readCircular(`Geneva, 13 October 2021
Ref: TSB Circular 352

Subject: Workshop on data in cities

1 The workshop will take place at ITU headquarters, Geneva, on 7 December 2021 from 1000 to 1530 hours, Geneva time.
2 ${forum('2 December 2021')}`)
  const corrigendum = readCircular(`Geneva, 2 November 2021
Ref: Corrigendum 1 to TSB Circular 352

Subject: Workshop on data in cities

1 ${forum('16 December 2021')}`)
  const record = consolidate([letter, corrigendum])
  expect(record.meetings.map(({ id }) => id)).toEqual(letter.meetings.map(({ id }) => id))
  expect(record.meetings.map(({ schedule }) => schedule.days[0]?.date)).toEqual([
    '2021-12-16',
    '2021-12-07',
  ])
  expect(record.history['/meetings/0/schedule/days/0/date']).toMatchObject({
    reference: 'Corrigendum 1 to TSB Circular 352',
  })
})

it('a French addendum changes the place, the times and the paragraph that it rewrites', () => {
  const record = consolidate(chain('32', '33'))
  expect(heldOn(record)).toMatchObject([
    {
      days: ['2011-03-22 10:00 -', '2011-03-23 - -', '2011-03-24 - 13:00'],
      zone: 'Africa/Dakar',
      place: 'Hôtel des Almadies, Dakar',
    },
  ])
  expect(wordsOf(record, '2')).toBe(
    "Les travaux commenceront le mardi 22 mars à 10 heures et s'achèveront le jeudi 24 mars à 13 heures, heure locale.",
  )
  expect(Object.values(record.history)).toContainEqual({
    reference: 'Addendum 1 à la Circulaire TSB 118',
    paragraph: '2',
  })
  expect(record.meetings[0]?.objectives).toHaveLength(3)
  expect(record.unapplied).toEqual([])
})

describe('Circular TSB 164, in Spanish', () => {
  it('the corrigendum moves the days, and the end time moves with them', () => {
    const record = consolidate(chain('44', '45'))
    expect(heldOn(record)).toMatchObject([
      {
        days: ['2020-05-06 09:30 -', '2020-05-07 - -', '2020-05-08 - 13:00'],
        zone: 'America/Montevideo',
        place: 'Salón Azul, Montevideo',
      },
    ])
    expect(wordsOf(record, '1')).toContain('del 6 al 8 de mayo de 2020')
    expect(wordsOf(record, '2')).toContain(
      'comenzará el miércoles 6 de mayo a las 09.30 horas y terminará el 8 de mayo a las 13.00',
    )
    expect(record.history).toMatchObject({
      '/meetings/0/schedule/days/2/date': { reference: 'Corrigéndum 1 a la Circular TSB 164' },
      '/meetings/0/schedule/days/2/endTime': { reference: 'Circular TSB 164' },
    })
    expect(record.unapplied).toEqual([])
  })

  it('the revision makes the meeting online, on new days', () => {
    expect(heldOn(consolidate(chain('44', '45', '46')))).toMatchObject([
      {
        days: ['2020-06-16 14:00 -', '2020-06-17 - 17:00'],
        zone: 'Europe/Zurich',
        mode: 'virtual',
        place: null,
        status: 'convened',
      },
    ])
  })
})

describe('Circular 214, in Russian', () => {
  const letters = chain('60', '61', '62', '63')

  it('the addendum adds place and times', () => {
    expect(heldOn(consolidate(letters, { on: '2019-03-11' }))).toMatchObject([
      {
        days: ['2019-05-14 10:00 -', '2019-05-15 - -', '2019-05-16 - 16:30'],
        zone: 'Asia/Tashkent',
        place: 'гостиница «Навруз Палас», Ташкент',
      },
    ])
  })

  it('the corrigendum moves days and a deadline, and keeps the times', () => {
    const record = consolidate(letters, { on: '2019-04-02' })
    expect(heldOn(record)).toMatchObject([
      {
        days: ['2019-05-15 10:00 -', '2019-05-16 - -', '2019-05-17 - 16:30'],
        zone: 'Asia/Tashkent',
      },
    ])
    expect(record.meetings[0]?.deadlines).toEqual([
      { date: '2019-05-03', what: 'срок регистрации' },
      { date: '2019-04-12', what: 'Запросы о письмах для получения визы' },
    ])
    expect(wordsOf(record, '6')).toContain('срок регистрации – 3 мая 2019 года')
    expect(record.unapplied).toEqual([])
  })

  it('the revision postpones the meeting to named days, so that it is convened', () => {
    const record = consolidate(letters)
    expect(heldOn(record)).toMatchObject([
      {
        days: ['2019-09-24 09:30 -', '2019-09-25 - -', '2019-09-26 - -'],
        mode: 'hybrid',
        place: 'Конгресс-центр «Шарк», Ташкент',
        status: 'convened',
      },
    ])
    expect(record.unapplied).toEqual([])
  })
})

describe('Collective letter 5/20, in Chinese', () => {
  // The reader does not find the meeting of the study group in the addendum
  const letters = [readingOfLetter('69'), readingOfFacts('70'), readingOfLetter('71')]

  it('the addendum moves the start and adds a workshop after the meeting of the letter', () => {
    expect(heldOn(consolidate(letters, { on: '2021-05-26' }))).toMatchObject([
      {
        title: '第20研究组会议',
        days: [
          '2021-09-06 10:00 -',
          '2021-09-07 - -',
          '2021-09-08 - -',
          '2021-09-09 - -',
          '2021-09-10 - -',
        ],
        place: '太湖国际博览中心, 无锡',
      },
      { title: '数字孪生城市讲习班', days: ['2021-09-03 09:00 17:30'] },
    ])
  })

  it('the revision makes the meeting online and cancels the workshop', () => {
    const record = consolidate(letters)
    expect(heldOn(record)).toMatchObject([
      {
        title: '第20研究组会议',
        days: [
          '2021-10-11 12:00 16:00',
          '2021-10-12 12:00 16:00',
          '2021-10-13 12:00 16:00',
          '2021-10-14 12:00 16:00',
          '2021-10-15 12:00 16:00',
          '2021-10-16 12:00 16:00',
          '2021-10-17 12:00 16:00',
          '2021-10-18 12:00 16:00',
          '2021-10-19 12:00 16:00',
          '2021-10-20 12:00 16:00',
          '2021-10-21 12:00 16:00',
        ],
        mode: 'virtual',
        status: 'convened',
      },
      { title: '数字孪生城市讲习班', status: 'cancelled' },
    ])
    expect(record.history['/meetings/1/status']).toEqual({
      reference: '电信标准化局第5/20号集体函 修订1',
      paragraph: '4',
    })
  })
})

describe('Circular 176, in Arabic', () => {
  const letters = chain('78', '79', '80')

  it('the first addendum adds place, times and a forum on the next day', () => {
    expect(heldOn(consolidate(letters, { on: '2018-09-03' }))).toMatchObject([
      {
        days: ['2018-10-22 10:00 -', '2018-10-23 - -', '2018-10-24 - 15:30'],
        zone: 'Africa/Cairo',
      },
      { title: 'منتدى الشباب', days: ['2018-10-25 09:30 13:00'], status: 'convened' },
    ])
  })

  it('the second addendum postpones the workshop indefinitely and cancels the forum', () => {
    const record = consolidate(letters)
    expect(heldOn(record)).toMatchObject([
      { days: [], status: 'postponed', place: 'فندق النيل الأزرق, القاهرة' },
      { title: 'منتدى الشباب', status: 'cancelled' },
    ])
    expect(record.unapplied).toEqual([])
  })
})

// Letter 90 is read with a second meeting, "third meeting in Dallas": see its known misses
it.fails('the addendum of 2001 moves the third meeting to another city, with its time', () => {
  const record = consolidate(chain('90', '05'))
  expect(heldOn(record)).toMatchObject([
    {
      days: [
        '2001-11-26 14:00 -',
        '2001-11-27 - -',
        '2001-11-28 - -',
        '2001-11-29 - -',
        '2001-11-30 - -',
        '2001-12-01 - -',
        '2001-12-02 - -',
        '2001-12-03 - -',
        '2001-12-04 - -',
      ],
      place: 'Chicago Marriott Schaumburg Hotel, Chicago',
    },
  ])
  expect(record.meetings[0]).toMatchObject({
    languages: ['en'],
    deadlines: [{ date: '2001-11-05', what: 'Contributions' }],
  })
  expect(record.unapplied).toEqual([])
})

describe('an amendment that moves the deadline for registration', () => {
  const letter = readCircular(`Geneva, 13 October 2021
Ref: TSB Circular 352

Subject: Workshop on data in cities, Geneva, 7 December 2021

1 The workshop will take place in Geneva on 7 December 2021.
2 Participants must register by 26 November 2021.
3 Written contributions should be sent by 12 November 2021.`)
  const amendedBy = (sentence: string) =>
    consolidate([
      letter,
      readCircular(`Geneva, 2 November 2021
Ref: Addendum 1 to TSB Circular 352

Subject: Workshop on data in cities

1 ${sentence}`),
    ])
  const closesOnOf = ({ meetings: [meeting] }: Consolidation) => meeting?.registration.closesOn

  it('moves the last day of registration, with the amendment as its source', () => {
    const record = amendedBy('Participants must register by 3 December 2021.')
    expect(record.meetings[0]?.deadlines).toContainEqual(
      expect.objectContaining({ date: '2021-12-03' }),
    )
    expect(closesOnOf(record)).toBe('2021-12-03')
    expect(record.history['/meetings/0/registration/closesOn']).toEqual({
      reference: 'Addendum 1 to TSB Circular 352',
      paragraph: '1',
    })
  })

  it('does so if it restates the meeting', () => {
    const held = 'The workshop will take place in Geneva on 7 December 2021'
    const record = amendedBy(`${held}. Participants must register by 3 December 2021.`)
    expect(closesOnOf(record)).toBe('2021-12-03')
  })

  it('keeps the last day of registration if it moves another deadline', () => {
    const record = amendedBy('Written contributions should be sent by 19 November 2021.')
    expect(record.meetings[0]?.deadlines).toContainEqual(
      expect.objectContaining({ date: '2021-11-19' }),
    )
    expect(closesOnOf(record)).toBe('2021-11-26')
    expect(record.history['/meetings/0/registration/closesOn']?.reference).toBe('TSB Circular 352')
  })
})

it('an addendum to another letter is left out, with the reason', () => {
  const circular = readingOfLetter('10')
  const record = consolidate([circular, readingOfLetter('61')])
  expect(record.meetings).toEqual(circular.meetings)
  expect(record.unapplied).toMatchObject([{ reason: 'original-not-the-one-amended' }])
})

describe('a corrigendum that changes words of the paragraph on participation', () => {
  const letter = readCircular(
    readFileSync(new URL('../../../domain/samples/tsb-circular-352.txt', import.meta.url), 'utf8'),
  )
  const corrected = (wrong: string, right: string) =>
    consolidate([
      letter,
      readCircular(`Geneva, 27 October 2021

Ref: Corrigendum 1 to TSB Circular 352

Dear Sir/Madam,

1 In paragraph 5 of TSB Circular 352, please replace "${wrong}" by "${right}".

Yours faithfully,
`),
    ])
  const conditionsOf = ({ meetings: [meeting] }: Consolidation) =>
    meeting?.participation.conditions.map(({ text }) => text)

  it('changes the quoted condition, with the corrigendum as the source', () => {
    const record = corrected('who wishes to contribute', 'who wants to contribute')
    expect(conditionsOf(record)).toEqual(['wants to contribute'])
    expect(record.history['/meetings/0/participation/conditions/0']?.reference).toBe(
      'Corrigendum 1 to TSB Circular 352',
    )
  })

  it('keeps a condition with other words, or one that ends within the corrected words', () => {
    for (const [wrong, right] of [
      ['Participation is free', 'Participation is possible free'],
      ['contribute to the work', 'take part in the meeting'],
    ] as const)
      expect(conditionsOf(corrected(wrong, right))).toEqual(['wishes to contribute'])
  })
})
