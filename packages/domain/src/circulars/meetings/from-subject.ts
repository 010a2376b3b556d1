import type { DateMention } from '../dates/index'
import type { Letter } from '../document/index'
import type { EventClaim } from '../events/index'
import { allIn, collect } from '../tokens/index'
import { isAhead, ownersByKind, type Title } from '../topics/index'
import { isConvenedElsewhere } from './convened-elsewhere'
import { fullerName } from '../mentions/index'
import { datesIn, datesOf, inOrderOf } from './meeting-dates'
import { isPutOff, statusOf } from '../events/index'

/** Returns the one meeting that the subject or the text names. */
export function findSingle(letter: Letter, title: Title, issuedOn: string | null): EventClaim[] {
  const { subject, sentences } = letter
  if (isConvenedElsewhere(letter, title)) return []
  const status = statusOf(letter, [subject, ...sentences], title)
  const isOff = status === 'cancelled' || (status === 'postponed' && isPutOff(letter))
  const dates = isOff ? [] : datesOf(letter, inOrderOf(letter, title), issuedOn)
  return dates.length > 0 || status !== 'convened' || isWithoutYear(letter)
    ? [{ title, dates, row: null, status }]
    : []
}

/** "Expert Group Meeting, 14 and 15 May": a letter without a year anywhere convenes it, on days unknown. */
function isWithoutYear({ subject, dates }: Letter): boolean {
  const inSubject = subject ? allIn(dates, subject) : []
  return inSubject.some(({ yearStated, days, fault }) => !yearStated && days.length === 0 && !fault)
}

/** Two meetings of different kinds, each with the clauses that name it. */
export function findPair(
  letter: Letter,
  titles: readonly Title[],
  issuedOn: string | null,
): EventClaim[] {
  const owned = ownersByKind(letter, titles)
  const last = Math.max(...titles.map(({ to }) => to))
  const [first, ...later] = letter.subject ? allIn(letter.dates, letter.subject) : []
  const isWhole = first && later.length === 0 && first.from >= last && first.days.length > 1
  const whole = isWhole ? first : null
  const stated = datesBehind(letter, titles, issuedOn)
  const events = titles.map((title, index): EventClaim => {
    const own = letter.sentences.filter((sentence) => {
      const owners = owned.of(sentence)
      return owners.length === 0 ? index === 0 : owners.includes(index)
    })
    const inBody = collect(own, (sentence) => datesIn(letter, sentence))
    const day = stated?.[index]
    const dates = day
      ? [day, ...inBody.filter((date) => isDuring(date, day))]
      : inBody
          .filter((date) => owned.at(date.from) === index && isAhead(date, issuedOn))
          .filter((date) => !whole || isDuring(date, whole))
    const fuller = index === 0 ? null : fullerName(letter, title, own)
    const status = statusOf(letter, [title, ...own], title)
    return {
      title: fuller ? { noun: title.noun, ...fuller } : title,
      dates,
      row: null,
      status,
    }
  })
  const dated = events.filter(({ dates, status }) => dates.length > 0 || status !== 'convened')
  return dated.length > 1 ? dated : findSingleOfPair(letter, titles, issuedOn)
}

/** "Forum, 20 March 2017, and Meeting, 21 to 23 March 2017": the days that a subject gives behind each name. */
function datesBehind(
  { subject, dates }: Letter,
  titles: readonly Title[],
  issuedOn: string | null,
): DateMention[] | null {
  if (!subject) return null
  const found = collect(titles, ({ to }, index) => {
    const behind = { from: to, to: titles[index + 1]?.from ?? subject.to }
    return to <= subject.to && behind.from <= behind.to ? (allIn(dates, behind)[0] ?? []) : []
  })
  return found.length === titles.length && found.every((date) => isAhead(date, issuedOn))
    ? found
    : null
}

/** Two meetings in one subject lie within the days that it gives for both. */
function isDuring({ days }: DateMention, whole: DateMention): boolean {
  const [from = '', until = from] = whole.days
  return days.every((day) => from <= day && day <= until)
}

/** Where the body dates only one of two names, the letter convenes one meeting, by its first name. */
function findSingleOfPair(
  letter: Letter,
  titles: readonly Title[],
  issuedOn: string | null,
): EventClaim[] {
  const [first, second] = titles
  if (!first) return []
  return findSingle(letter, { ...first, to: second?.to ?? first.to }, issuedOn)
}
