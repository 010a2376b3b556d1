import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKnownLetters } from '../known-letters'
import { readingOfFacts } from '../reading-of-facts'
import type { Circular } from '@u4ssc/domain/circulars'
import { consolidate } from '@u4ssc/domain/circulars'
import { ConsolidationSchema } from '@u4ssc/domain/circulars'
import { readCircular } from '../../src/six-by-default'
import type { Reading } from '@u4ssc/domain/circulars'
import type { Meeting } from '@u4ssc/domain/meetings'

const original = readingOfFacts('10')
const addendum = readingOfFacts('11')
const revision = readingOfFacts('13')

interface Changes {
  readonly circular?: Partial<Circular>
  readonly reference?: Partial<Circular['reference']>
  readonly meetings?: readonly Partial<Meeting>[]
}

/** A letter that says the same as another but for what is given. */
function letterLike(
  reading: Reading,
  { circular = {}, reference = {}, meetings }: Changes,
): Reading {
  const [like] = reading.meetings
  return {
    ...reading,
    circular: {
      ...reading.circular,
      ...circular,
      reference: { ...reading.circular.reference, ...reference },
    },
    meetings: meetings && like ? meetings.map((own) => ({ ...like, ...own })) : reading.meetings,
    evidence: {},
  }
}

const paragraph = (text: string, number: string | null = null) => ({ number, text, items: [] })
const saying = (...paragraphs: string[]) =>
  letterLike(addendum, {
    circular: { paragraphs: paragraphs.map((text) => paragraph(text)), subject: 'Changes' },
    meetings: [],
  })
const reasons = (readings: readonly Reading[], on?: string) =>
  consolidate(readings, on === undefined ? {} : { on }).unapplied.map(({ reason }) => reason)

describe('an amendment that cannot be applied says why', () => {
  it('if no letter matches it', () => {
    expect(consolidate([addendum])).toEqual({
      circular: null,
      meetings: [],
      history: {},
      unapplied: [
        {
          reference: 'Addendum 1 to TSB Circular 217',
          paragraph: null,
          reason: 'no-original',
          words: 'TSB Circular 217',
        },
      ],
    })
  })

  it.each([
    ['another number', { amends: 'TSB Circular 218' }],
    ['another bureau', { amends: 'BR Circular 217' }],
    ['an amendment that is not there', { amends: 'Revision 1 to TSB Circular 217' }],
    ['a letter of another kind', { amends: 'Collective letter 217' }],
  ])('if the letter is not the one it amends: %s', (_, reference) => {
    expect(
      reasons([original, letterLike(addendum, { reference, circular: { relations: [] } })]),
    ).toEqual(['original-not-the-one-amended'])
  })

  it('if the number is the same and the date is not: numbers start again with a study period', () => {
    const dated = (date: string) =>
      letterLike(addendum, {
        circular: { relations: [{ kind: 'amends', reference: 'TSB Circular 217', date }] },
      })
    expect(reasons([original, dated('2015-01-21')])).toEqual(['original-not-the-one-amended'])
    expect(reasons([original, dated('2019-01-21')])).toEqual([])
  })

  it('if it was issued before the letter that it amends', () => {
    const early = letterLike(addendum, { circular: { issuedOn: '2019-01-20' } })
    expect(reasons([original, early])).toEqual(['issued-before-original'])
    expect(reasons([original, early], '2019-01-20')).toEqual(['issued-before-original'])
  })

  it('if it has no date, and the state depends on one', () => {
    const undated = letterLike(addendum, { circular: { issuedOn: null } })
    expect(reasons([original, undated], '2019-03-01')).toEqual(['issue-date-missing'])
    expect(reasons([original, undated])).toEqual([])
  })

  it('if it is in another language and cannot replace words of the current text', () => {
    const french = letterLike(addendum, { circular: { language: 'fr' } })
    expect(reasons([original, french])).toEqual(['language-differs'])
  })

  it('if it was applied already, or amends nothing', () => {
    const other = letterLike(original, { reference: { number: '218', text: 'TSB Circular 218' } })
    expect(reasons([original, addendum, addendum, other])).toEqual([
      'amends-nothing',
      'already-applied',
    ])
  })

  it('if it repeats what is in force and changes nothing', () => {
    expect(reasons([original, saying('The workshop will meet as announced.')])).toEqual([
      'nothing-to-apply',
    ])
  })

  it('if it cancels something that is not in the record', () => {
    expect(reasons([original, saying('The reception on board is cancelled.')])).toEqual([
      'meeting-not-found',
    ])
  })

  it('if it replaces a letter and does not mention the convened meeting', () => {
    const silent = letterLike(revision, { circular: { paragraphs: [] }, meetings: [] })
    const record = consolidate([original, silent])
    expect(record.unapplied).toMatchObject([
      { reason: 'meetings-not-restated', words: original.meetings[0]?.title },
    ])
    expect(record.meetings).toHaveLength(1)
  })
})

describe('words to replace', () => {
  const corrected = (text: string) => {
    const { circular, unapplied } = consolidate([original, saying(text)])
    return {
      words: circular?.paragraphs.map((own) => own.text).join('\n'),
      unapplied: unapplied.map(({ reason, words }) => [reason, words]),
    }
  }

  it('that are not in the named paragraph are reported, and nothing changes', () => {
    expect(
      corrected('In paragraph 2, instead of “at 0945 hours” read “at 1000 hours”.').unapplied,
    ).toEqual([['words-not-found', 'at 0945 hours']])
    expect(
      corrected('In paragraph 3, instead of “at 0930 hours” read “at 1000 hours”.').unapplied,
    ).toEqual([['words-not-found', 'at 0930 hours']])
    expect(corrected('In paragraph 12, instead of “1” read “2”.').unapplied).toEqual([
      ['paragraph-not-found', '1'],
    ])
  })

  it('that occur more than once are not replaced, because the right place is unknown', () => {
    expect(corrected('Instead of “May 2019” read “June 2019”.').unapplied).toEqual([
      ['words-ambiguous', 'May 2019'],
    ])
  })

  it('are found with any quotation marks and dashes, and as whole words', () => {
    const { words, unapplied } = corrected(
      'In § 1, the words "Mapping what lies beneath:  data" are replaced by "Maps: data".',
    )
    expect(unapplied).toEqual([])
    expect(words).toContain('an ITU Workshop on “Maps: data on underground')
    expect(corrected('In § 2, for “hour” read “minute”.').unapplied).toEqual([
      ['words-not-found', 'hour'],
    ])
  })

  it('are corrected in the names of the meeting, too', () => {
    const record = consolidate([
      original,
      saying('Instead of “pipes and cables” read “cables and pipes”.'),
    ])
    expect(record.meetings[0]?.objectives[0]).toBe('compare national registers of cables and pipes')
  })

  it('are also searched in subject and annexes if no paragraph is named', () => {
    const subject = consolidate([original, saying('Instead of “14-16 May” read “15-17 May”.')])
    expect(subject.circular?.subject).toContain('(Singapore, 15-17 May 2019)')
    expect(subject.history['/circular/subject']?.reference).toBe('Addendum 1 to TSB Circular 217')
    const annexes = [{ label: 'ANNEX 1', title: null, text: 'Who keeps the chart?' }]
    const record = consolidate([
      letterLike(original, { circular: { annexes } }),
      saying('Instead of “the chart” read “the map”.'),
    ])
    expect(record.circular?.annexes).toMatchObject([{ text: 'Who keeps the map?' }])
  })

  it('are left alone if a quotation replaces nothing', () => {
    expect(
      corrected('The party “Mapping what lies beneath” is organized with “Orchard” hotels.')
        .unapplied,
    ).toEqual([['nothing-to-apply', null]])
  })

  it.each([
    ['au lieu de «A», lire «B»', 'fr'],
    ['donde dice “A”, debe decir “B”', 'es'],
    ['вместо «A» следует читать «B»', 'ru'],
    ['слова «A» заменить на «B»', 'ru'],
    ['заменить «A» словами «B»', 'ru'],
    ['replace “A” by “B”', 'en'],
    ['remplacer «A» par «B»', 'fr'],
    ['يُستعاض عن «A» بـ«B»', 'ar'],
    ['将“A”改为“B”', 'zh'],
    ['بدلاً من «A» يُقرأ «B»', 'ar'],
  ] as const)('are recognized by the text between them: %s', (text, language) => {
    const letter = letterLike(original, {
      circular: { language, paragraphs: [paragraph('On A and on C.', '1')], annexes: [] },
    })
    const corrigendum = letterLike(addendum, {
      circular: { language, paragraphs: [paragraph(text)] },
      meetings: [],
    })
    const { circular, unapplied } = consolidate([letter, corrigendum])
    expect(circular?.paragraphs).toMatchObject([{ text: 'On B and on C.' }])
    expect(unapplied).toEqual([])
  })
})

describe('a meeting is cancelled', () => {
  const statusAfter = (text: string) => consolidate([original, saying(text)]).meetings[0]?.status

  it.each([
    ['The workshop is postponed until further notice.', 'postponed'],
    ['The ITU Workshop on mapping has been cancelled.', 'cancelled'],
  ])('%s', (text, status) => {
    expect(statusAfter(text)).toBe(status)
  })

  it.each([
    'The workshop has not been cancelled, whatever you may have read.',
    'If fewer than ten people register, the workshop is cancelled.',
    'The workshop may be postponed.',
    'Rooms can be cancelled until 3 May.',
    'This letter cancels and replaces the workshop circular.',
  ])('unless the words mean something else: %s', (text) => {
    expect(statusAfter(text)).toBe('convened')
  })

  it('with no days for a postponed meeting until a letter names new ones', () => {
    const postponed = saying('The workshop is postponed until further notice.')
    expect(consolidate([original, postponed]).meetings[0]?.schedule.days).toEqual([])
    const record = consolidate([original, postponed, revision])
    expect(record.meetings[0]).toMatchObject({
      status: 'convened',
      schedule: { days: [{ date: '2019-06-18' }, { date: '2019-06-19' }, { date: '2019-06-20' }] },
    })
  })

  it('but not in a reading that lists another meeting as cancelled', () => {
    const cancelled = { status: 'cancelled', title: 'Tour', ordinal: 3 } as const
    const numbered = letterLike(original, { meetings: [{ ordinal: 2 }] })
    const reading = letterLike(addendum, { circular: { paragraphs: [] }, meetings: [cancelled] })
    expect(consolidate([numbered, reading])).toMatchObject({
      meetings: [{ status: 'convened' }],
      unapplied: [{ reason: 'meeting-not-found', words: 'Tour' }],
    })
  })

  it('and also in a reading that lists the meeting as cancelled', () => {
    const reading = letterLike(addendum, {
      circular: { paragraphs: [] },
      meetings: [{ status: 'cancelled' }],
    })
    expect(consolidate([original, reading]).meetings).toMatchObject([{ status: 'cancelled' }])
  })
})

describe('facts that an addendum states', () => {
  const amended = (meeting: Partial<Meeting>) =>
    consolidate([
      original,
      letterLike(addendum, { circular: { paragraphs: [] }, meetings: [meeting] }),
    ]).meetings

  it('replace the city and drop the old building, and keep the times without their old zone', () => {
    const venue = { name: null, city: 'Penang', country: 'MY' }
    const schedule = { zone: null, days: [] }
    expect(amended({ venue, schedule })).toMatchObject([
      { venue, schedule: { zone: null, days: original.meetings[0]?.schedule.days } },
    ])
  })

  it('replace the end time by one before the start time, and drop the start time', () => {
    const days = [
      { date: '2019-05-14', startTime: null, endTime: '08:00', endDate: null },
      { date: '2019-05-16', startTime: null, endTime: null, endDate: null },
    ]
    expect(amended({ schedule: { zone: 'Asia/Singapore', days } })).toMatchObject([
      {
        schedule: {
          days: [
            { date: '2019-05-14', startTime: null, endTime: '08:00', endDate: null },
            { date: '2019-05-16', startTime: null, endTime: '12:30', endDate: null },
          ],
        },
      },
    ])
  })

  it('change the times of one day and keep the other days', () => {
    const days = [{ date: '2019-05-16', startTime: null, endTime: '17:00', endDate: null }]
    expect(amended({ schedule: { zone: 'Asia/Singapore', days } })).toMatchObject([
      {
        schedule: {
          days: [
            { date: '2019-05-14', startTime: '09:30', endTime: null, endDate: null },
            { date: '2019-05-15', startTime: null, endTime: null, endDate: null },
            { date: '2019-05-16', startTime: null, endTime: '17:00', endDate: null },
          ],
        },
      },
    ])
  })

  it('include the end day of a sitting past midnight', () => {
    const night = { startTime: '22:00', endTime: '01:30' }
    const days = [{ date: '2019-05-14', ...night, endDate: '2019-05-15' }]
    const [held] = amended({ schedule: { zone: null, days } })
    expect(held?.schedule.days[0]).toEqual(days[0])
  })

  it('reduce the days and keep the first start and the last end', () => {
    const days = [{ date: '2019-06-03', startTime: null, endTime: null, endDate: null }]
    expect(amended({ schedule: { zone: null, days } })).toMatchObject([
      { schedule: { zone: 'Asia/Singapore', days: [{ startTime: '09:30', endTime: '12:30' }] } },
    ])
  })

  it('remove the place if the meeting becomes online', () => {
    expect(amended({ mode: 'virtual', venue: null })).toMatchObject([
      { mode: 'virtual', venue: null },
    ])
  })

  it('make a new meeting with a separate ID from another name on other days', () => {
    const days = [{ date: '2019-05-17', startTime: null, endTime: null, endDate: null }]
    const meetings = amended({ title: 'Visit of a tunnel', schedule: { zone: null, days } })
    expect(meetings.map(({ id, title }) => [id, title])).toEqual([
      ['meeting-1', original.meetings[0]?.title],
      ['meeting-1-2', 'Visit of a tunnel'],
    ])
  })

  it('distinguish a meeting with another number from the current one', () => {
    const sixth = letterLike(original, { meetings: [{ title: 'Sixth Meeting', ordinal: 6 }] })
    const seventh = letterLike(addendum, {
      circular: { paragraphs: [] },
      meetings: [{ title: 'Seventh Meeting', ordinal: 7 }],
    })
    const { meetings } = consolidate([sixth, seventh])
    expect(meetings.map(({ ordinal }) => ordinal).sort()).toEqual([6, 7])
  })
})

it('a revision without its original is complete, because it replaces everything', () => {
  const { circular, unapplied } = consolidate([revision, addendum])
  expect(circular?.reference.text).toBe('Revision 1 to TSB Circular 217')
  expect(unapplied).toMatchObject([{ reason: 'issued-before-original' }])
})

it('an amendment with damaged words gives a valid record', () => {
  const known = readKnownLetters()
  const textOf = (number: string) => known.find(({ name }) => name.startsWith(number))?.text ?? ''
  const pairs = [
    ['10', '12'],
    ['32', '33'],
    ['44', '45'],
    ['60', '62'],
    ['69', '71'],
    ['78', '80'],
  ].map((numbers) => numbers.map(textOf))
  const damaged = fc
    .tuple(fc.constantFrom(...pairs), fc.nat(), fc.nat(80), fc.string({ maxLength: 20 }))
    .map(([[first = '', second = ''], from, length, put]) => {
      const at = from % second.length
      return [first, second.slice(0, at) + put + second.slice(at + length)]
    })
  fc.assert(
    fc.property(damaged, (texts) => {
      const record = consolidate(texts.map((text) => readCircular(text)))
      expect(ConsolidationSchema.safeParse(record).error).toBeUndefined()
    }),
  )
})
