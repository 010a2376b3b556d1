import { addDays } from '../../meetings/index'
import type { Meeting, Sitting } from '../../meetings/index'
import { findCity, zoneLabel } from '../../timezones/index'
import { cityIn, PLACE_LANGUAGES } from '../../timezones/languages/index'
import { shortenRange } from '../../shorten-range'
import { LETTER_FORMS, writeDate } from '../letter-templates/index'
import type { LetterWords } from './languages/index'
import { contract, fillForm, listItems } from './list-words'

/** A letter before which French elides its prepositions, with or without an accent; not the first one of Yaoundé. */
const VOWEL = /^[aeiouœæ]/i

/** When a meeting is held, in words: parts of the convening sentence, and a sentence after it. */
export interface WrittenTime {
  readonly when: string
  readonly times: string
  readonly sentence: string | null
}

/**
 * Returns the days, times and zone of a meeting in words. Sittings at different times are listed
 * in a separate sentence.
 */
export function writeTime(
  meeting: Pick<Meeting, 'schedule' | 'venue'>,
  words: LetterWords,
): WrittenTime {
  const { days } = meeting.schedule
  const times = writeTimes(days, zonePhrase(meeting, words), words)
  return { when: writeDays(days, words), ...times }
}

/** Returns a date as the circular prints it, for example "13 October 2021". */
export function writeDay(date: string, { language }: LetterWords): string {
  return writeDate(date, LETTER_FORMS[language])
}

/** Returns a time of day as the circular prints it, for example "1530". */
export function writeClock(time: string, { clock }: LetterWords): string {
  const [hour = '', minute = ''] = time.split(':')
  return fillForm(clock, { hour, shortHour: hour.replace(/^0/, ''), minute })
}

/** Returns the days of a meeting for its subject line. */
export function writeSpan(days: readonly Sitting[], words: LetterWords): string {
  const written = days.map(({ date }) => writeDay(date, words))
  if (days.length < 2 || !isWithoutGap(days)) return listItems(written, words)
  const { first, last } = shortenRange(written[0] ?? '', written.at(-1) ?? '')
  return [first, last].join(first.includes(' ') ? ' – ' : '–')
}

/** Returns the zone of a meeting in words: by the city of the meeting, or one that gives the zone its name. */
export function zonePhrase(
  { schedule, venue }: Pick<Meeting, 'schedule' | 'venue'>,
  words: LetterWords,
  zone = schedule.zone,
): string {
  if (zone === null) return ''
  const label = zoneLabel(zone)
  if (label === 'UTC') return words.utc
  if (label !== zone) return label
  const named = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  const cities = [venue?.city ?? '', words.issuedAt, named]
  const city = cities.find((name) => findCity(name, PLACE_LANGUAGES)?.zone === zone)
  const name = cityIn(city ?? named, words.language)
  const form = VOWEL.test(name.normalize('NFD'))
    ? (words.cityTimeElided ?? words.cityTime)
    : words.cityTime
  return contract(fillForm(form, { city: name }), words)
}

function writeDays(days: readonly Sitting[], words: LetterWords): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  const day = (date: string) => writeDay(date, words)
  if (days.length === 1) return fillForm(words.when.day, { day: day(first.date) })
  return isWithoutGap(days)
    ? fillForm(words.when.range, shortenRange(day(first.date), day(last.date)))
    : fillForm(words.when.list, {
        days: listItems(
          days.map(({ date }) => day(date)),
          words,
        ),
      })
}

function writeTimes(
  days: readonly Sitting[],
  zone: string,
  words: LetterWords,
): Pick<WrittenTime, 'times' | 'sentence'> {
  const [first, last] = [days[0], days.at(-1)]
  const start = first?.startTime ?? null
  const end = last?.endTime ?? null
  const isTimed = days.some(({ startTime, endTime }) => startTime !== null || endTime !== null)
  if (!isTimed || !first) return { times: '', sentence: null }
  const clock = (time: string | null) => (time === null ? '' : writeClock(time, words))
  const values = { start: clock(start), end: clock(end), zone }
  if (start !== null && days.every((day) => isSameTime(day, first))) {
    const kind = days.length > 1 ? DAILY : ONCE
    return { times: fillForm(words.times[kind[end === null ? 1 : 0]], values), sentence: null }
  }
  if (start !== null && end !== null && isOpenedAndClosed(days))
    return { times: '', sentence: fillForm(words.sittings.openClose, values) }
  const list = days.map((day) => writeSitting(day, words)).join(words.semicolon)
  return { times: '', sentence: fillForm(words.sittings.list, { list, zone }) }
}

const ONCE = ['range', 'from'] as const
const DAILY = ['daily', 'dailyFrom'] as const

function writeSitting({ date, startTime, endTime }: Sitting, words: LetterWords): string {
  const day = writeDay(date, words)
  const clock = (time: string | null) => (time === null ? '' : writeClock(time, words))
  const kind = startTime === null ? 'day' : endTime === null ? 'from' : 'range'
  return fillForm(words.sitting[kind], { day, start: clock(startTime), end: clock(endTime) })
}

function isSameTime(one: Sitting, other: Sitting): boolean {
  return one.startTime === other.startTime && one.endTime === other.endTime
}

/** Whether only the opening on the first day and the closing on the last day are stated. */
function isOpenedAndClosed(days: readonly Sitting[]): boolean {
  return days.every(
    ({ startTime, endTime }, index) =>
      (startTime === null || index === 0) && (endTime === null || index === days.length - 1),
  )
}

function isWithoutGap(days: readonly Sitting[]): boolean {
  return days.every(
    ({ date }, index) => index === 0 || date === addDays(days[index - 1]?.date ?? date, 1),
  )
}
