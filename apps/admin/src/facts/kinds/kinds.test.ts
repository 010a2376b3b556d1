import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../pointers'
import type { FactKind } from './fact-kind'
import { dayAfter } from '../../clock-format'
import { conditions, deadlines, groups, languages, lines } from './lists'
import { sittings } from './sittings'
import { contact, mode, registrationRequired, venue } from './letter-kinds'
import { address, date, requiredText, text, time, zone } from './scalars'

const parse = (kind: FactKind, value: string, before: Json = null) => kind.parse({ value }, before)

describe('typed text becomes a value', () => {
  it.each<[string, FactKind, string, Json]>([
    ['words, without the space around them', text, '  Geneva ', 'Geneva'],
    ['nothing: not stated', text, '   ', null],
    ['a date', date, '2021-12-07', '2021-12-07'],
    ['a time', time, '09:30', '09:30'],
    ['a zone', zone, 'Asia/Kathmandu', 'Asia/Kathmandu'],
    ['a zone in small letters', zone, 'asia/kathmandu', 'Asia/Kathmandu'],
    ['an offset from UTC', zone, '+0530', '+05:30'],
    ['a web address', address, 'https://itu.int/u4ssc', 'https://itu.int/u4ssc'],
    ['a choice', mode, 'hybrid', 'hybrid'],
    ['no choice', mode, '', null],
    ['no', registrationRequired, 'no', false],
    ['lines, without the empty ones', lines, 'ITU\n\n UNECE \n', ['ITU', 'UNECE']],
    ['no lines', lines, '', []],
    ['languages', languages, 'en, fr;zh', ['en', 'fr', 'zh']],
    [
      'sittings, with both times, one or none',
      sittings,
      '2021-12-07 10:00 15:30\n2021-12-08\n2021-12-09 09:00\n2021-12-10 –15:30',
      [
        { date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null },
        { date: '2021-12-08', startTime: null, endTime: null, endDate: null },
        { date: '2021-12-09', startTime: '09:00', endTime: null, endDate: null },
        { date: '2021-12-10', startTime: null, endTime: '15:30', endDate: null },
      ],
    ],
    [
      'sittings that close after midnight, or at the end of their day',
      sittings,
      '2021-12-07 22:00–01:30\n2021-12-09 10:00–24:00',
      [
        { date: '2021-12-07', startTime: '22:00', endTime: '01:30', endDate: '2021-12-08' },
        { date: '2021-12-09', startTime: '10:00', endTime: '00:00', endDate: '2021-12-10' },
      ],
    ],
    [
      'conditions of participation',
      conditions,
      'Approved by the Director',
      [{ kind: 'other', text: 'Approved by the Director', cites: null }],
    ],
    [
      'deadlines',
      deadlines,
      '2021-12-01 Last day, to register',
      [{ date: '2021-12-01', time: null, zone: null, what: 'Last day, to register' }],
    ],
    [
      'deadlines with a time, and its zone if it is stated',
      deadlines,
      '2021-11-30 12:00 Papers\n2021-12-01 16:00 europe/zurich Sign-up\n2021-12-02 23:59 -05:00 Visa',
      [
        { date: '2021-11-30', time: '12:00', zone: null, what: 'Papers' },
        { date: '2021-12-01', time: '16:00', zone: 'Europe/Zurich', what: 'Sign-up' },
        { date: '2021-12-02', time: '23:59', zone: '-05:00', what: 'Visa' },
      ],
    ],
  ])('%s', (_, kind, typed, value) => {
    expect(parse(kind, typed)).toEqual({ ok: true, value })
  })
})

describe('invalid text is refused', () => {
  it.each<[string, FactKind, string]>([
    ['30 February', date, '2021-02-30'],
    ['a date in words', date, '7 December 2021'],
    ['24 o’clock', time, '24:00'],
    ['a time without minutes', time, '9'],
    ['a zone that nobody knows', zone, 'Europe/Atlantis'],
    ['an offset that no place has', zone, '+19:00'],
    ['an address without https', address, 'www.itu.int'],
    ['a script as an address', address, 'javascript:alert(1)'],
    ['a title of nothing', requiredText, ' '],
    ['a choice of no list', mode, 'telepathic'],
    ['a language in words', languages, 'English'],
    ['a sitting that closes before it opens', sittings, '2021-12-07 15:30 10:00'],
    ['days out of order', sittings, '2021-12-08\n2021-12-07'],
    ['a sitting with too many hours', sittings, '2021-12-07 10:00 12:00 15:30'],
    ['a deadline for nothing', deadlines, '2021-12-01'],
  ])('%s', (_, kind, typed) => {
    expect(parse(kind, typed).ok).toBe(false)
  })
})

const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

it('sittings that are shown and saved unchanged stay the same', () => {
  const hours = fc.constantFrom(
    { startTime: null, endTime: null },
    { startTime: '09:00', endTime: null },
    { startTime: null, endTime: '15:30' },
    { startTime: '00:00', endTime: '23:59' },
    { startTime: '10:00', endTime: '00:00' },
    { startTime: null, endTime: '00:00' },
  )
  const days = fc.uniqueArray(dates, { minLength: 1 }).chain((each) =>
    fc.tuple(
      ...each.sort().map((date) =>
        hours.map((hour) => ({
          date,
          ...hour,
          endDate: hour.endTime === '00:00' ? dayAfter(date) : null,
        })),
      ),
    ),
  )
  fc.assert(
    fc.property(days, (value) => {
      expect(sittings.parse(sittings.toEntries(value), value)).toEqual({ ok: true, value })
    }),
  )
})

it('a deadline is shown with its time and zone, and stays the same when saved unchanged', () => {
  const value = [
    { date: '2021-12-01', time: '16:00', zone: 'UTC', what: 'Registration' },
    { date: '2021-12-02', what: '10:00 briefing' },
  ]
  expect(deadlines.describe(value)).toEqual([
    'Wednesday, 1 December 2021, 16:00 (UTC): Registration',
    'Thursday, 2 December 2021: 10:00 briefing',
  ])
  expect(deadlines.parse(deadlines.toEntries(value), value)).toEqual({ ok: true, value })
})

it('an existing group keeps its citation, and a new group has none', () => {
  const cites = { reference: 'TSB Circular 352', paragraph: '5' }
  const before = [
    { kind: 'member-states', cites },
    { kind: 'associates', cites },
  ]
  expect(parse(groups, 'member-states\nacademia', before)).toEqual({
    ok: true,
    value: [
      { kind: 'member-states', cites },
      { kind: 'academia', cites: null },
    ],
  })
})

it('an empty venue becomes null, and an empty contact of the circular keeps its parts', () => {
  expect(venue.parse({ name: ' ', city: '', country: '' }, null)).toEqual({ ok: true, value: null })
  const parts = { name: null, telephone: null, fax: null, email: null, web: null }
  expect(contact('always').parse({}, parts)).toEqual({ ok: true, value: parts })
})

it('an invalid part is named', () => {
  const parsed = contact('nullable').parse({ name: 'Ana', email: 'ana' }, null)
  expect(parsed).toMatchObject({ ok: false, field: 'email' })
})

it('the country of a venue can stay empty', () => {
  const typed = { name: '', city: 'Geneva', country: '' }
  expect(venue.parse(typed, null)).toMatchObject({ ok: true, value: { country: null } })
})

it('a deadline whose line stays keeps its time and zone when another is added', () => {
  const kept = { date: '2021-12-01', time: '17:00', zone: 'Europe/Zurich', what: 'Register' }
  const added = { date: '2021-12-03', time: null, zone: null, what: 'Send documents' }
  const typed = { value: '2021-12-01 17:00 Europe/Zurich Register\n2021-12-03 Send documents' }
  expect(deadlines.parse(typed, [kept])).toEqual({ ok: true, value: [kept, added] })
})
